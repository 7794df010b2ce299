package app.unknot.ui.calendar;

import app.unknot.domain.history.Days;
import app.unknot.domain.history.Days.Heat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The month of the chosen day, a row for each week, with the minutes of each day. Its nodes are built once.
final class MonthPane extends VBox {
    private static final int WEEK = 7;
    private static final int WEEKS = 6;

    private final CalendarModel model;
    private final CalendarPhrases phrases;
    private final PeriodPane period;
    private final GridPane grid = new GridPane();
    private final List<Cell> cells = new ArrayList<>();
    private LocalDate start = LocalDate.EPOCH;

    /// One day: its number, and how long it was active.
    private record Cell(VBox box, Label number, Label minutes) {}

    MonthPane(CalendarModel model, CalendarController controller, CalendarPhrases phrases) {
        this.model = model;
        this.phrases = phrases;
        this.period = new PeriodPane("month", phrases.text("calendar.month.before"), phrases.text("calendar.month.after"),
                controller::onMonth);
        getStyleClass().add("month-pane");
        grid.setId("month");
        grid.getStyleClass().add("month-grid");
        for (int column = 0; column < WEEK; column++) {
            grid.getColumnConstraints().add(column());
            grid.add(label(phrases.shortWeekday(model.firstDay().plus(column)), "muted"), column, 0);
        }
        for (int i = 0; i < WEEK * WEEKS; i++) {
            Cell cell = cell(i, controller);
            cells.add(cell);
            grid.add(cell.box(), i % WEEK, 1 + i / WEEK);
        }
        Button today = new Button(phrases.text("calendar.day.today"));
        today.setId("to-today");
        today.getStyleClass().add("quiet");
        today.setOnAction(_ -> controller.onToday());
        FlowPane row = new FlowPane(period, today);
        row.getStyleClass().add("period-row");
        getChildren().addAll(row, grid);
        new DayGrid(model, controller, phrases).control(grid, DayKeys.MONTH);
        model.dayProperty().subscribe((_, _) -> fill());
        model.daysProperty().subscribe(_ -> fill());
    }

    private static ColumnConstraints column() {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setHgrow(Priority.ALWAYS);
        constraints.setPercentWidth(100.0 / WEEK);
        constraints.setHalignment(HPos.CENTER);
        return constraints;
    }

    private Cell cell(int index, CalendarController controller) {
        Label number = label("", "day-number");
        Label minutes = label("", "minutes");
        VBox box = new VBox(number, new HBox(minutes));
        box.getStyleClass().addAll("day-cell", "month-day");
        box.setOnMouseClicked(event -> {
            grid.requestFocus();
            controller.onChoose(start.plusDays(index));
            if (event.getClickCount() == 2) {
                controller.onOpen();
            }
        });
        return new Cell(box, number, minutes);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small", style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void fill() {
        LocalDate chosen = model.dayProperty().get();
        LocalDate first = chosen.withDayOfMonth(1);
        start = first.with(TemporalAdjusters.previousOrSame(model.firstDay()));
        period.show(phrases.monthOfYear(first), first.getMonthValue() > 1 || model.hasYear(-1),
                first.getMonthValue() < 12 || model.hasYear(1));
        Days days = model.daysProperty().get();
        for (int i = 0; i < cells.size(); i++) {
            fill(cells.get(i), start.plusDays(i), chosen, days);
            // A month of four or five weeks takes no room for a sixth.
            cells.get(i).box().setManaged(start.plusDays(i - i % WEEK).isBefore(first.plusMonths(1)));
        }
    }

    private void fill(Cell cell, LocalDate day, LocalDate chosen, Days days) {
        Duration active = days.active(day);
        boolean within = day.getMonth() == chosen.getMonth();
        cell.box().setVisible(within);
        cell.number().setText(String.valueOf(day.getDayOfMonth()));
        cell.minutes().setText(active.isPositive() ? phrases.brief(active) : "");
        Warmth.show(cell.box(), Heat.of(active));
        cell.box().pseudoClassStateChanged(Warmth.CHOSEN, day.equals(chosen));
        cell.box().pseudoClassStateChanged(Warmth.TODAY, day.equals(model.today()));
    }
}
