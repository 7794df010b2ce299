package app.unknot.ui.history;

import app.unknot.ui.history.HistoryModel.Content;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in place of the sessions as long as there are none to show: why, and the one act that helps.
final class NothingPane extends VBox {
    private final Label title;
    private final Label text;
    private final Button act = new Button();
    private final HistoryController controller;
    private final Phrases phrases;

    NothingPane(HistoryModel model, HistoryController controller, Phrases phrases) {
        this.controller = controller;
        this.phrases = phrases;
        this.title = DetailPane.label("", "title");
        this.text = DetailPane.label("", "text");
        getStyleClass().add("nothing");
        setId("nothing");
        act.setId("nothing-act");
        act.getStyleClass().add("primary");
        VBox words = new VBox(title, text, act);
        words.getStyleClass().add("nothing-words");
        getChildren().add(words);
        model.contentProperty().subscribe(this::show);
    }

    private void show(Content content) {
        HistoryView.show(this, content != Content.SESSIONS);
        switch (content) {
            case EMPTY -> {
                say("history.empty.title", "history.empty.text");
                act("history.empty.act", controller::onCatalog);
            }
            case AWAY -> {
                say("history.away.title", "history.away.text");
                act("history.unreadable.act", controller::reload);
            }
            case UNREADABLE -> {
                say("history.unreadable.title", "history.unreadable.text");
                act("history.unreadable.act", controller::reload);
            }
            case READING, SESSIONS -> {
                say("history.reading.title", "history.reading.text");
                HistoryView.show(act, false);
            }
        }
    }

    private void say(String titleKey, String textKey) {
        title.setText(phrases.text(titleKey));
        text.setText(phrases.text(textKey));
    }

    private void act(String key, Runnable act) {
        this.act.setText(phrases.text(key));
        this.act.setOnAction(_ -> act.run());
        HistoryView.show(this.act, true);
    }
}
