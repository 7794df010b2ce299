package app.unknot.ui.calendar;

import app.unknot.domain.history.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the calendar shows.
final class CalendarModel {
    /// How far the history is known.
    enum Content {
        READING, UNREADABLE, AWAY, EMPTY, DAYS
    }

    private final Supplier<LocalDate> today;
    private final DayOfWeek firstDay;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.READING);
    private final ReadOnlyObjectWrapper<Days> days = new ReadOnlyObjectWrapper<>(Days.NONE);
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyIntegerWrapper daysAWeek;

    /// @param today the day it is now: a window may stay open past midnight
    /// @param firstDay the day on which a week begins
    /// @param daysAWeek on how many days of a week a session is meant to be
    /// @param first the day that is chosen at first; today where it is empty
    CalendarModel(Supplier<LocalDate> today, DayOfWeek firstDay, int daysAWeek, Optional<LocalDate> first) {
        this.today = today;
        this.firstDay = firstDay;
        this.day = new ReadOnlyObjectWrapper<>(first.orElseGet(today));
        this.daysAWeek = new ReadOnlyIntegerWrapper(daysAWeek);
    }

    /// @param away whether there may be more that can't be reached now: then nothing is called empty
    void show(Days read, boolean away) {
        days.set(read);
        Content none = away ? Content.AWAY : Content.EMPTY;
        content.set(read.isEmpty() ? none : Content.DAYS);
        if (!read.isEmpty()) {
            // The last session of a year may be gone.
            choose(day.get());
        }
    }

    void unreadable() {
        content.set(Content.UNREADABLE);
    }

    /// Chooses a day, as far back as there are sessions and no further on than this year.
    void choose(LocalDate wanted) {
        LocalDate first = LocalDate.of(days.get().firstYear(today.get().getYear()), 1, 1);
        LocalDate last = LocalDate.of(days.get().lastYear(today.get().getYear()), 12, 31);
        day.set(wanted.isBefore(first) ? first : wanted.isAfter(last) ? last : wanted);
    }

    void daysAWeek(int wanted) {
        daysAWeek.set(wanted);
    }

    LocalDate today() {
        return today.get();
    }

    DayOfWeek firstDay() {
        return firstDay;
    }

    /// Whether there is a year to go to.
    boolean hasYear(int by) {
        int year = day.get().getYear() + by;
        return year >= days.get().firstYear(today.get().getYear()) && year <= days.get().lastYear(today.get().getYear());
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Days> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /// The day that is chosen; its year and its month are shown.
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty daysAWeekProperty() {
        return daysAWeek.getReadOnlyProperty();
    }
}
