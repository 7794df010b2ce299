package app.unknot.domain.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// How far back one looks.
public enum Span {
    FOUR_WEEKS(4), THREE_MONTHS(13), YEAR(52), ALL(0);

    /// Whole weeks; 0 for all there is.
    private final int weeks;

    Span(int weeks) {
        this.weeks = weeks;
    }

    /// The days looked at. All but [#ALL] are whole weeks, the last of which holds today and is not over.
    ///
    /// @param known from the first session to the last; empty where there is none
    public Period until(LocalDate today, DayOfWeek firstDay, Optional<Period> known) {
        Period week = weekOf(today, firstDay);
        return switch (this) {
            case FOUR_WEEKS, THREE_MONTHS, YEAR -> new Period(week.from().minusWeeks(weeks - 1L), week.to());
            case ALL -> known.map(days -> days.with(new Period(today, today))).orElse(week);
        };
    }

    /// The week that holds a day.
    static Period weekOf(LocalDate day, DayOfWeek firstDay) {
        LocalDate from = day.with(TemporalAdjusters.previousOrSame(firstDay));
        return new Period(from, from.plusDays(6));
    }
}
