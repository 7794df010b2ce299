package app.unknot.ui.history;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What will be here once there is a session, and the way to the first one.
final class EmptyPane extends VBox {
    EmptyPane(HistoryController controller, Messages messages) {
        getStyleClass().add("history-empty");
        Button go = new Button(messages.text("history.empty.act"));
        go.setAccessibleText(messages.text("history.empty.act"));
        go.getStyleClass().add("primary");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> controller.onCatalog());
        Label title = StepsPane.label(messages.text("history.empty.title"), "title");
        Label text = StepsPane.label(messages.text("history.empty.text"), "muted");
        text.getStyleClass().add("centered");
        title.getStyleClass().add("centered");
        getChildren().addAll(Icons.large(Feather.CALENDAR), title, text, go);
    }
}
