package app.unknot.ui.history;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The week in numbers, and all sessions by day.
final class ListPane extends VBox {
    private final HistoryModel model;
    private final HistoryController controller;
    private final ListView<Row> list;

    ListPane(HistoryModel model, HistoryController controller, Phrases phrases, ObservableBooleanValue narrow) {
        this.model = model;
        this.controller = controller;
        this.list = new ListView<>(model.rows());
        getStyleClass().add("list-pane");
        Label week = DetailPane.label("", "muted");
        week.setId("week");
        VBox head = new VBox(week);
        head.getStyleClass().add("list-head");
        list.setId("sessions");
        list.setAccessibleText(phrases.text("history.list.name"));
        list.setCellFactory(_ -> new SessionCell(phrases, () -> narrow.get(), controller::onOpen));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        model.weekProperty().subscribe(total -> week.setText(phrases.week(total)));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> Optional.ofNullable(row)
                .ifPresent(chosen -> controller.onSelect(chosen.id())));
        model.rows().addListener((ListChangeListener<Row>) _ -> mark());
        model.selectedProperty().subscribe(_ -> mark());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void attend() {
        list.requestFocus();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            controller.onOpen();
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            controller.onDelete();
        }
    }

    /// Puts the list's own selection where the model has it.
    private void mark() {
        model.selectedProperty().get().ifPresent(session -> {
            Row now = list.getSelectionModel().getSelectedItem();
            if (now == null || !now.id().equals(session.id())) {
                for (int i = 0; i < list.getItems().size(); i++) {
                    if (list.getItems().get(i).id().equals(session.id())) {
                        list.getSelectionModel().clearAndSelect(i);
                        list.getFocusModel().focus(i);
                    }
                }
            }
        });
    }
}
