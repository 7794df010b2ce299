package app.unknot.ui.common;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

/// What is seen of something that scrolls.
///
/// JavaFX keeps a picture of it, to scroll faster; and what paints without a graphics card gives such pictures back only when
/// memory is short, long after their page is gone: two megabytes for each page that was ever opened. Painting anew costs
/// less.
public final class Viewports {
    private Viewports() {}

    /// Keeps no picture of what scrolls here.
    public static void unbuffered(ScrollPane scroll) {
        scroll.skinProperty().subscribe(() -> scroll.lookupAll(".viewport").forEach(view -> view.setCache(false)));
    }

    /// Keeps no picture of the text.
    public static void unbuffered(TextArea text) {
        text.skinProperty().subscribe(() -> {
            if (text.lookup(".scroll-pane") instanceof ScrollPane scroll) {
                unbuffered(scroll);
            }
        });
    }
}
