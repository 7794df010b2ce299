package app.unknot.ui.data;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Taking everything out into a file, and adding such a file.
final class CopyPane extends VBox {
    CopyPane(DataController controller, DataWords words) {
        getStyleClass().add("data-part");
        Button out = DataView.button(words.text("data.copy.out"), words.text("data.copy.out-spoken"), controller::onTakeOut);
        out.setId("data-out");
        Button tables = DataView.button(words.text("data.copy.tables"), words.text("data.copy.tables-spoken"), controller::onTables);
        tables.setId("data-tables");
        Button in = DataView.button(words.text("data.copy.in"), words.text("data.copy.in-spoken"), controller::onTakeIn);
        in.setId("data-in");
        FlowPane acts = new FlowPane(out, tables, in);
        acts.getStyleClass().add("data-acts");
        getChildren().addAll(DoingPane.label(words.text("data.copy.about"), "text"), acts);
    }
}
