package app.unknot.ui.shell;

import app.unknot.ui.common.Messages;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The rail at the left, a worry and notices above, the screen in the rest.
final class ShellView extends BorderPane {
    private final StackPane slot = new StackPane();

    ShellView(ShellModel model, ShellController controller, Messages messages) {
        getStyleClass().add("shell-view");
        getStylesheets().add(Objects.requireNonNull(ShellView.class.getResource("/app/unknot/ui/shell/shell-view.css"))
                .toExternalForm());
        setLeft(new RailPane(model, controller, messages));
        VBox.setVgrow(slot, Priority.ALWAYS);
        // Large words of a worry take room from the screen, which is cut off below; the rail keeps its place.
        slot.setMinHeight(0);
        slot.setAlignment(Pos.TOP_LEFT);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(slot.widthProperty());
        edge.heightProperty().bind(slot.heightProperty());
        slot.setClip(edge);
        VBox above = new VBox(new WorryPane(model, controller, messages), new NoticesPane(model, controller, messages));
        // What a screen only measures with may reach out of it, and would take the clicks that are meant for a banner.
        above.setViewOrder(-1);
        setCenter(new VBox(above, slot));
        model.contentProperty().subscribe(node -> slot.getChildren().setAll(node));
    }
}
