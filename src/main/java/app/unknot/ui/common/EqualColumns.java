package app.unknot.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Two columns of equal width where there is room for them at this text size, and one where there is not.
public final class EqualColumns extends GridPane {
    private static final double COLUMN_EM = 27;
    private static final double HALF = 50;

    private final List<Node> items;
    private int columns;

    /// @param size a label whose text size is the page's
    public EqualColumns(List<? extends Node> items, Label size) {
        this.items = List.copyOf(items);
        getStyleClass().add("equal-columns");
        widthProperty().subscribe(() -> arrange(size));
        size.fontProperty().subscribe(() -> arrange(size));
        arrange(1);
    }

    private void arrange(Label size) {
        arrange(getWidth() >= 2 * COLUMN_EM * size.getFont().getSize() ? 2 : 1);
    }

    private void arrange(int wanted) {
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(2 * HALF / columns);
            constraints.setFillWidth(true);
            getColumnConstraints().add(constraints);
        }
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), i % columns, i / columns);
        }
    }
}
