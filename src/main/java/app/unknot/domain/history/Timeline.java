package app.unknot.domain.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days that are looked at, cut into slots: weeks that begin as people are used to, or months and longer where there are
/// too many weeks.
///
/// @param days what is looked at
/// @param slots without a gap, the earliest first; weeks are whole ones, whatever begins or ends in their middle
public record Timeline(Period days, Scale scale, List<Period> slots) {
    public Timeline {
        slots = List.copyOf(slots);
    }

    /// Cuts days into slots.
    ///
    /// @param firstDay the day on which a week begins
    public static Timeline of(Period days, DayOfWeek firstDay) {
        Scale scale = Scale.of(days);
        return new Timeline(days, scale, switch (scale) {
            case WEEK -> weeks(days, firstDay);
            case MONTH, QUARTER, YEAR -> parts(days, scale);
        });
    }

    private static List<Period> weeks(Period days, DayOfWeek firstDay) {
        List<Period> slots = new ArrayList<>();
        for (Period week = Span.weekOf(days.from(), firstDay); !week.from().isAfter(days.to()); week = after(week)) {
            slots.add(week);
        }
        return slots;
    }

    private static Period after(Period week) {
        return new Period(week.from().plusWeeks(1), week.to().plusWeeks(1));
    }

    /// The first and the last are cut off where the days are: what was not looked at must not thin out what was.
    private static List<Period> parts(Period days, Scale scale) {
        List<Period> slots = new ArrayList<>();
        for (long i = scale.index(days.from()); i <= scale.index(days.to()); i++) {
            LocalDate from = scale.start(i);
            LocalDate to = scale.start(i + 1).minusDays(1);
            slots.add(new Period(from.isBefore(days.from()) ? days.from() : from, to.isAfter(days.to()) ? days.to() : to));
        }
        return slots;
    }

    /// Which slot a day lies in. The day has to be one of those looked at.
    int slot(LocalDate day) {
        return Math.toIntExact(switch (scale) {
            case WEEK -> (day.toEpochDay() - slots.getFirst().from().toEpochDay()) / Scale.DAYS_OF_WEEK;
            case MONTH, QUARTER, YEAR -> scale.index(day) - scale.index(days.from());
        });
    }
}
