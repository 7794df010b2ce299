package app.unknot.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Whether someone can see a node: what moves where nobody does wakes the process for nothing.
public final class Seen {
    private Seen() {}

    /// True while the node is in a window that shows and is not put away.
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Seen::in).orElse(false);
    }

    private static ObservableValue<Boolean> in(Window window) {
        return window instanceof Stage stage
                ? Bindings.createBooleanBinding(() -> stage.isShowing() && !stage.isIconified(), stage.showingProperty(),
                        stage.iconifiedProperty())
                : window.showingProperty();
    }
}
