package app.unknot.ui.common;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings what appears on a page into view, as far as what it follows from stays in view: with large text it may lie below
/// the window's edge.
public final class InView {
    private InView() {}

    /// Scrolls to `answer` each time it becomes visible.
    ///
    /// @param cause what it follows from; above it on the same page
    public static void follow(Node answer, Node cause) {
        answer.visibleProperty().subscribe((_, visible) -> {
            if (visible) {
                Platform.runLater(() -> reveal(answer, cause));
            }
        });
    }

    private static void reveal(Node answer, Node cause) {
        Node above = answer.getParent();
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane scroll) {
            // What just came has its size only now.
            scroll.applyCss();
            scroll.layout();
            double height = scroll.getViewportBounds().getHeight();
            double hidden = scroll.getContent().getLayoutBounds().getHeight() - height;
            double needed = Math.min(within(scroll, answer).getMaxY() - height, within(scroll, cause).getMinY());
            if (hidden > 0 && needed > scroll.getVvalue() * hidden) {
                scroll.setVvalue(Math.min(1, needed / hidden));
            }
        }
    }

    private static Bounds within(ScrollPane scroll, Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
