package app.unknot.ui.history;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Offers the last deleted session back.
final class UndoPane extends HBox {
    UndoPane(HistoryModel model, HistoryController controller, Messages messages) {
        getStyleClass().addAll("banner", "undo");
        Label text = new Label();
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button undo = new Button(messages.text("history.undo.act"));
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> controller.onUndo());
        Button away = new Button("", Icons.of(Feather.X));
        away.getStyleClass().addAll("quiet", "icon-only");
        away.setAccessibleText(messages.text("history.undo.put-away"));
        away.setOnAction(_ -> controller.onPutAway());
        getChildren().addAll(Icons.of(Feather.TRASH_2), text, undo, away);
        model.deleted().subscribe(deleted -> {
            deleted.ifPresent(session -> {
                text.setText(messages.text("history.undo.deleted", session.plan().name()));
                undo.setAccessibleText(messages.text("history.undo.spoken", session.plan().name()));
            });
            setVisible(deleted.isPresent());
            setManaged(deleted.isPresent());
        });
    }
}
