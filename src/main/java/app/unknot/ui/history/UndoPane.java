package app.unknot.ui.history;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Offers to bring back what was deleted, for as long as the person likes.
final class UndoPane extends VBox {
    UndoPane(HistoryModel model, HistoryController controller, Phrases phrases) {
        getStyleClass().add("undo");
        setId("deleted");
        Label words = Labels.wide("", "text");
        Button undo = new Button(phrases.text("history.undo.act"));
        undo.setId("undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> controller.onUndo());
        Button away = new Button("", Icons.of(Feather.X));
        away.getStyleClass().addAll("quiet", "icon-only");
        away.setAccessibleText(phrases.text("history.undo.put-away"));
        away.setOnAction(_ -> controller.onForgetDeleted());
        HBox banner = new HBox(Icons.of(Feather.TRASH_2), words, undo, away);
        banner.getStyleClass().add("banner");
        getChildren().add(banner);
        model.deletedProperty().subscribe(deleted -> {
            words.setText(deleted.map(session -> phrases.text("history.undo.text", session.routine().name())).orElse(""));
            Labels.show(this, deleted.isPresent());
        });
    }
}
