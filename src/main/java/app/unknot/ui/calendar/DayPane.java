package app.unknot.ui.calendar;

import app.unknot.domain.history.SessionSummary;
import app.unknot.ui.common.Labels;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The chosen day: its sessions, and the way to them.
final class DayPane extends VBox {
    /// More than these are only counted.
    private static final int SHOWN = 5;

    private final CalendarModel model;
    private final CalendarPhrases phrases;
    private final Label date = new Label();
    private final VBox sessions = new VBox();
    private final Button open = new Button();

    DayPane(CalendarModel model, CalendarController controller, CalendarPhrases phrases) {
        this.model = model;
        this.phrases = phrases;
        getStyleClass().addAll("card", "day-pane");
        date.setId("day");
        date.getStyleClass().add("strong");
        date.setWrapText(true);
        sessions.getStyleClass().add("sessions-of-day");
        open.setId("day-open");
        open.setOnAction(_ -> controller.onOpen());
        getChildren().addAll(date, sessions, open);
        model.dayProperty().subscribe((_, _) -> show());
        model.daysProperty().subscribe(_ -> show());
    }

    private void show() {
        LocalDate day = model.dayProperty().get();
        List<SessionSummary> done = model.daysProperty().get().on(day);
        date.setText(phrases.date(day));
        sessions.getChildren().setAll(done.stream().limit(SHOWN).map(this::row).toList());
        if (done.isEmpty()) {
            sessions.getChildren().add(Labels.of(phrases.nothing(day, model.today()), "muted"));
        } else if (done.size() > SHOWN) {
            sessions.getChildren().add(Labels.of(phrases.text("calendar.day.more", done.size() - SHOWN), "muted"));
        }
        open.setText(phrases.text("calendar.day.open", done.size()));
        open.setVisible(!done.isEmpty());
        open.setManaged(!done.isEmpty());
    }

    private HBox row(SessionSummary session) {
        Label clock = new Label(phrases.clock(session));
        clock.getStyleClass().addAll("muted", "clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Labels.of(session.done().routine().name(), "name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label active = new Label(phrases.minutes(session.active()));
        active.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(clock, name, active);
        row.getStyleClass().add("session-of-day");
        return row;
    }
}
