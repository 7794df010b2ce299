package app.unknot.ui.common;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A place for a note. It wraps, and the Tab key leaves it, as it leaves any other control.
public final class NoteArea extends TextArea {
    /// @param asked what to write, also for a screen reader
    public NoteArea(String asked, int rows) {
        Viewports.unbuffered(this);
        setPromptText(asked);
        setAccessibleText(asked);
        setWrapText(true);
        setPrefRowCount(rows);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }
}
