package app.unknot.ui.session;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Has the keyboard and lets a screen reader say what happens. JavaFX has no live regions, but on Windows and on macOS a
/// screen reader says what is in focus within the node that has the keyboard, as it does with the cells of a table. Two
/// lines take turns: a reader is silent where the focus stays.
final class AnnouncingPane extends StackPane {
    private final List<Text> lines = List.of(new Text(), new Text());
    private int turn;

    AnnouncingPane() {
        for (Text line : lines) {
            line.setManaged(false);
            line.setOpacity(0);
            line.setMouseTransparent(true);
        }
        getChildren().addAll(lines);
    }

    /// Says these words at once.
    void announce(String words) {
        turn = 1 - turn;
        lines.get(turn).setText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        Text line = lines.get(turn);
        return attribute == AccessibleAttribute.FOCUS_ITEM && !line.getText().isEmpty() ? line
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
