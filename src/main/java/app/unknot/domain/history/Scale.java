package app.unknot.domain.history;

import java.time.LocalDate;

/// How finely a time line is cut: the longer it is, the coarser, so that a chart never has more than some eighty slots to show
/// within a lifetime.
public enum Scale {
    WEEK(0), MONTH(1), QUARTER(3), YEAR(12);

    private static final int MOST_WEEKS = 53;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_QUARTERS = 80;
    static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    /// Months in a slot; 0 for a week.
    private final int months;

    Scale(int months) {
        this.months = months;
    }

    /// The finest that is not too fine for so many days.
    static Scale of(Period days) {
        if (days.days() <= (long) MOST_WEEKS * DAYS_OF_WEEK) {
            return WEEK;
        }
        if (MONTH.index(days.to()) - MONTH.index(days.from()) < MOST_MONTHS) {
            return MONTH;
        }
        return QUARTER.index(days.to()) - QUARTER.index(days.from()) < MOST_QUARTERS ? QUARTER : YEAR;
    }

    /// Counts slots of the calendar, so that a day's slot is a difference. Not for weeks, which begin where people say.
    long index(LocalDate day) {
        return Math.floorDiv(day.getYear() * (long) MONTHS_OF_YEAR + day.getMonthValue() - 1, months);
    }

    /// The first day of a slot of the calendar.
    LocalDate start(long index) {
        long month = index * months;
        return LocalDate.of((int) Math.floorDiv(month, MONTHS_OF_YEAR), Math.floorMod(month, MONTHS_OF_YEAR) + 1, 1);
    }
}
