package app.unknot.ui.calendar;

import app.unknot.domain.history.Days;
import app.unknot.domain.history.Days.Heat;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A year of days: a column for each week, a row for each day of the week. The nodes are built once; another year only
/// sets values.
final class YearGrid extends Pane {
    private static final int WEEK = 7;
    /// A year touches at most so many weeks.
    private static final int WEEKS = 54;
    private static final double GAP = 3;
    private static final double SMALLEST = 7;
    private static final double LARGEST = 18;

    private final CalendarModel model;
    private final List<Region> cells = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final List<Label> weekdays = new ArrayList<>();
    private LocalDate start = LocalDate.EPOCH;

    YearGrid(CalendarModel model, CalendarController controller, CalendarPhrases phrases) {
        this.model = model;
        setId("year");
        getStyleClass().add("year-grid");
        for (Month month : Month.values()) {
            months.add(label(phrases.month(month)));
        }
        for (int row = 0; row < WEEK; row += 2) {
            weekdays.add(label(phrases.shortWeekday(model.firstDay().plus(row))));
        }
        for (int i = 0; i < WEEKS * WEEK; i++) {
            cells.add(cell(i, controller));
        }
        getChildren().addAll(months);
        getChildren().addAll(weekdays);
        getChildren().addAll(cells);
        new DayGrid(model, controller, phrases).control(this, DayKeys.YEAR);
        model.dayProperty().subscribe((_, _) -> fill());
        model.daysProperty().subscribe(_ -> fill());
    }

    private Region cell(int index, CalendarController controller) {
        Region cell = new Region();
        cell.getStyleClass().add("day-cell");
        cell.setOnMouseClicked(_ -> {
            requestFocus();
            controller.onChoose(start.plusDays(index));
        });
        return cell;
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void fill() {
        LocalDate chosen = model.dayProperty().get();
        LocalDate first = chosen.withDayOfYear(1);
        start = first.with(TemporalAdjusters.previousOrSame(model.firstDay()));
        Days days = model.daysProperty().get();
        for (int i = 0; i < cells.size(); i++) {
            LocalDate day = start.plusDays(i);
            Region cell = cells.get(i);
            cell.setVisible(day.getYear() == chosen.getYear());
            Warmth.show(cell, Heat.of(days.active(day)));
            cell.pseudoClassStateChanged(Warmth.CHOSEN, day.equals(chosen));
            cell.pseudoClassStateChanged(Warmth.TODAY, day.equals(model.today()));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = side();
        double top = months.getFirst().prefHeight(-1);
        double step = step(getWidth());
        for (int i = 0; i < cells.size(); i++) {
            int week = i / WEEK;
            cells.get(i).resizeRelocate(snapPositionX(left + week * step), snapPositionY(top + i % WEEK * step), snapSizeX(step - GAP),
                    snapSizeY(step - GAP));
        }
        layoutWeekdays(top, step);
        LocalDate first = model.dayProperty().get().withDayOfYear(1);
        for (int month = 0; month < months.size(); month++) {
            Label label = months.get(month);
            label.autosize();
            long week = ChronoUnit.DAYS.between(start, first.withMonth(month + 1)) / WEEK;
            label.relocate(left + week * step, 0);
        }
    }

    /// Where the text is large, not every second day has room for its name.
    private void layoutWeekdays(double top, double step) {
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weekdays.size(); i++) {
            Label label = weekdays.get(i);
            label.autosize();
            double middle = top + 2 * i * step + (step - GAP - label.getHeight()) / 2;
            double y = Math.min(middle, getHeight() - label.getHeight());
            label.setVisible(y >= free);
            if (label.isVisible()) {
                label.relocate(0, y);
                free = y + label.getHeight();
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return months.getFirst().prefHeight(-1) + WEEK * step(width) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return side() + WEEKS * (SMALLEST + GAP);
    }

    private double side() {
        return weekdays.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + 2 * GAP;
    }

    private double step(double width) {
        double wanted = Math.floor((width - side()) / WEEKS);
        return Math.clamp(wanted, SMALLEST + GAP, LARGEST + GAP);
    }
}
