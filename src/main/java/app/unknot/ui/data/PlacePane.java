package app.unknot.ui.data;

import app.unknot.ui.common.Viewports;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the data is.
final class PlacePane extends VBox {
    PlacePane(DataModel model, DataController controller, DataWords words) {
        getStyleClass().add("data-part");
        Button open = DataView.button(words.text("data.place.open"), words.text("data.place.open-spoken"), controller::onOpenFolder);
        Button move = DataView.button(words.text("data.place.move"), words.text("data.place.move-spoken"), controller::onMove);
        move.setId("data-move");
        FlowPane acts = new FlowPane(open, move);
        acts.getStyleClass().add("data-acts");
        getChildren().addAll(folder(model, words), DoingPane.label(words.text("data.place.about"), "muted"), acts);
    }

    /// Wraps, and can be selected and copied.
    private static TextArea folder(DataModel model, DataWords words) {
        TextArea folder = new TextArea();
        Viewports.unbuffered(folder);
        folder.setId("data-place");
        folder.setEditable(false);
        folder.setWrapText(true);
        folder.setPrefRowCount(2);
        folder.setMinHeight(Region.USE_PREF_SIZE);
        folder.setAccessibleText(words.text("data.place.title"));
        model.place().subscribe(folder::setText);
        return folder;
    }
}
