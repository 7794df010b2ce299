package app.unknot.store.transfer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Which daily backups are worth keeping: those of the last seven days that have one, and the last one of each of the last
/// four weeks and twelve months that have one. Weeks begin on Monday.
final class Retention {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Retention() {}

    /// The days whose backups stay. Those after today, as a clock that was wrong leaves them, stay and count for nothing.
    static Set<LocalDate> kept(Collection<LocalDate> days, LocalDate today) {
        Set<LocalDate> kept = new HashSet<>();
        days.stream().filter(day -> day.isAfter(today)).forEach(kept::add);
        kept.addAll(lastOfEach(days, today, DAYS, day -> day));
        kept.addAll(lastOfEach(days, today, WEEKS, day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        kept.addAll(lastOfEach(days, today, MONTHS, day -> day.withDayOfMonth(1)));
        return kept;
    }

    private static Collection<LocalDate> lastOfEach(Collection<LocalDate> days, LocalDate today, int most, UnaryOperator<LocalDate> span) {
        TreeMap<LocalDate, LocalDate> last = new TreeMap<>();
        days.stream().filter(day -> !day.isAfter(today))
                .forEach(day -> last.merge(span.apply(day), day, (one, other) -> one.isAfter(other) ? one : other));
        while (last.size() > most) {
            last.pollFirstEntry();
        }
        return last.values();
    }
}
