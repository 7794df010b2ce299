package app.unknot.ui.data;

import app.unknot.domain.keeping.Custody.Backup;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The backups that are kept, newest first.
final class BackupsPane extends VBox {
    private final DataController controller;
    private final DataWords words;

    BackupsPane(DataModel model, DataController controller, DataWords words) {
        this.controller = controller;
        this.words = words;
        getStyleClass().add("data-part");
        VBox rows = new VBox();
        rows.getStyleClass().add("data-backups");
        getChildren().addAll(DoingPane.label(words.text("data.backups.about"), "text"), rows);
        model.backups().subscribe(known -> rows.getChildren().setAll(rows(known)));
    }

    private List<? extends Node> rows(Optional<List<Backup>> known) {
        if (known.isEmpty()) {
            return List.of(DoingPane.label(words.text("data.busy.reading"), "muted"));
        }
        return known.get().isEmpty() ? List.of(DoingPane.label(words.text("data.backups.none"), "muted"))
                : known.get().stream().map(this::row).toList();
    }

    private Node row(Backup backup) {
        Label day = DoingPane.label(words.day(backup), "data-day");
        Label size = DoingPane.label(words.size(backup), "data-size");
        Button restore = DataView.button(words.text("data.backups.restore"), words.text("data.backups.restore-spoken", words.day(backup)),
                () -> controller.onRestore(backup));
        restore.setId("restore-" + backup.day());
        FlowPane row = new FlowPane(day, size, restore);
        row.getStyleClass().add("data-backup");
        return row;
    }
}
