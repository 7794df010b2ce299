package app.unknot.ui.progress;

import app.unknot.ui.progress.ProgressModel.Content;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in place of the charts as long as there are none: why, and the one act that helps.
final class NothingPane extends VBox {
    private final Label title = Labels.of("", "title");
    private final Label text = Labels.of("", "text");
    private final Button act = new Button();
    private final ProgressController controller;
    private final Phrases phrases;

    NothingPane(ProgressModel model, ProgressController controller, Phrases phrases) {
        this.controller = controller;
        this.phrases = phrases;
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
        Labels.show(this, content != Content.TRENDS);
        switch (content) {
            case EMPTY -> {
                say("progress.empty.title", "progress.empty.text");
                offer("progress.empty.act", controller::onCatalog);
            }
            case UNREADABLE -> {
                say("progress.unreadable.title", "progress.unreadable.text");
                offer("progress.unreadable.act", controller::reload);
            }
            case READING, TRENDS -> {
                say("progress.reading.title", "progress.reading.text");
                Labels.show(act, false);
            }
        }
    }

    private void say(String titleKey, String textKey) {
        title.setText(phrases.text(titleKey));
        text.setText(phrases.text(textKey));
    }

    private void offer(String key, Runnable does) {
        act.setText(phrases.text(key));
        act.setOnAction(_ -> does.run());
        Labels.show(act, true);
    }
}
