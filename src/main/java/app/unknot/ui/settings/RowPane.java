package app.unknot.ui.settings;

import app.unknot.ui.common.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A setting: its name, and what sets it beside it, or under it where the text is large.
final class RowPane extends FlowPane {
    /// @param name what is set; it has the width of a column
    RowPane(String name, Node... controls) {
        getStyleClass().add("setting");
        Label label = Labels.of(name, "setting-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox together = new HBox(controls);
        together.getStyleClass().add("setting-controls");
        getChildren().addAll(label, together);
    }
}
