package app.unknot.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in place of a page's content as long as there is none to show: why, and the one act that helps.
public final class InsteadPane extends VBox {
    private final Label title = label("title");
    private final Label text = label("text");
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
        show(this, true);
        show(act, false);
    }

    /// Says why there is nothing, and what helps.
    public void say(String heading, String words, String help, Runnable helping) {
        say(heading, words);
        act.setText(help);
        act.setOnAction(_ -> helping.run());
        show(act, true);
    }

    /// There is something to show.
    public void hide() {
        show(this, false);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
