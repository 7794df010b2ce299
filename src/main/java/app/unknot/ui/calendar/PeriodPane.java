package app.unknot.ui.calendar;

import app.unknot.ui.common.Icons;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A year or a month by its name, between the ways to the one before and the one after.
final class PeriodPane extends HBox {
    private final Label name = new Label();
    private final Button before;
    private final Button after;

    /// @param id of the parts, as `id-before`
    /// @param go is told by how many periods to go on
    PeriodPane(String id, String toBefore, String toAfter, IntConsumer go) {
        getStyleClass().add("period");
        name.setId(id + "-name");
        name.getStyleClass().add("title");
        before = button(id + "-before", Feather.CHEVRON_LEFT, toBefore, () -> go.accept(-1));
        after = button(id + "-after", Feather.CHEVRON_RIGHT, toAfter, () -> go.accept(1));
        getChildren().addAll(before, name, after);
    }

    void show(String words, boolean hasBefore, boolean hasAfter) {
        name.setText(words);
        before.setDisable(!hasBefore);
        after.setDisable(!hasAfter);
    }

    private static Button button(String id, Feather icon, String words, Runnable act) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("quiet", "icon-only");
        button.setAccessibleText(words);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
