package app.unknot.ui.progress;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words that wrap and are never cut off.
final class Labels {
    private Labels() {}

    static Label of(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// What is not shown takes no room.
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
