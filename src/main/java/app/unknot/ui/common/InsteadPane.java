package app.unknot.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in place of a page's content as long as there is none to show: why, and the one act that helps.
public final class InsteadPane extends VBox {
    private final Label title = Labels.of("", "title");
    private final Label text = Labels.of("", "text");
    private final Button act = new Button();

    public InsteadPane() {
        getStyleClass().add("instead");
        setId("instead");
        act.setId("instead-act");
        act.getStyleClass().add("primary");
        VBox words = new VBox(title, text, act);
        words.getStyleClass().add("instead-words");
        getChildren().add(words);
        hide();
    }

    /// Says what there is to wait for.
    public void say(String heading, String words) {
        title.setText(heading);
        text.setText(words);
        Labels.show(this, true);
        Labels.show(act, false);
    }

    /// Says why there is nothing, and what helps.
    public void say(String heading, String words, String help, Runnable helping) {
        say(heading, words);
        act.setText(help);
        act.setOnAction(_ -> helping.run());
        Labels.show(act, true);
    }

    /// There is something to show.
    public void hide() {
        Labels.show(this, false);
    }
}
