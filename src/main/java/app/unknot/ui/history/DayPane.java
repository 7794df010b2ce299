package app.unknot.ui.history;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionSummary;
import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Puts the day right on which the session began, as after a laptop whose clock was wrong.
final class DayPane extends FlowPane {
    private final HistoryController controller;
    private final DatePicker picker = new DatePicker();
    private final Button change;
    private boolean showing;

    DayPane(HistoryModel model, HistoryController controller, Phrases phrases) {
        this.controller = controller;
        getStyleClass().add("day-pane");
        change = new Button(phrases.text("history.day.change"), Icons.small(Feather.EDIT_2));
        change.setId("day-change");
        change.getStyleClass().add("quiet");
        change.setOnAction(_ -> ask(true));
        picker.setId("day-picker");
        picker.setAccessibleText(phrases.text("history.day.change"));
        picker.setEditable(false);
        picker.setDayCellFactory(_ -> cell(model));
        picker.valueProperty().subscribe((_, day) -> choose(day));
        picker.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                ask(false);
            }
        });
        getChildren().addAll(change, picker);
        model.selectedProperty().subscribe(this::show);
        model.doubtsProperty().subscribe(doubts -> change.setDisable(!doubts.readOnly().isEmpty()));
    }

    private static DateCell cell(HistoryModel model) {
        return new DateCell() {
            @Override
            public void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(day == null || empty || day.isBefore(Journal.FIRST_DAY) || day.isAfter(model.today()));
            }
        };
    }

    private void show(Optional<SessionSummary> session) {
        showing = true;
        session.ifPresent(chosen -> picker.setValue(chosen.day()));
        Labels.show(picker, false);
        Labels.show(change, session.isPresent());
        showing = false;
    }

    private void ask(boolean now) {
        Labels.show(picker, now);
        Labels.show(change, !now);
        (now ? picker : change).requestFocus();
    }

    private void choose(@Nullable LocalDate day) {
        if (!showing && day != null) {
            controller.onDay(day);
            ask(false);
        }
    }
}
