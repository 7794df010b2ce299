package app.unknot.ui.common;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Two columns side by side; one below the other where the window is too narrow for its text. The first one is the
/// wider.
public final class Columns extends GridPane {
    /// Below this width, in multiples of the text size, two columns no longer fit.
    private static final double LEAST_EM = 48;

    private final Node first;
    private final Node second;
    /// Knows how large text is: a pane has no font of its own.
    private final Label gauge = new Label();
    private boolean narrow;

    public Columns(Node first, Node second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("columns");
        gauge.setManaged(false);
        gauge.setVisible(false);
        arrange();
        widthProperty().subscribe(this::rearrange);
        gauge.fontProperty().subscribe(this::rearrange);
    }

    private void rearrange() {
        boolean now = getWidth() > 0 && getWidth() < LEAST_EM * gauge.getFont().getSize();
        if (now != narrow) {
            narrow = now;
            arrange();
        }
    }

    private void arrange() {
        getChildren().setAll(first, second, gauge);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setFillWidth(true);
        getColumnConstraints().setAll(wide, new ColumnConstraints());
        GridPane.setConstraints(first, 0, 0);
        GridPane.setConstraints(second, narrow ? 0 : 1, narrow ? 1 : 0);
        GridPane.setValignment(second, VPos.TOP);
        GridPane.setValignment(first, VPos.TOP);
        GridPane.setFillHeight(second, false);
    }
}
