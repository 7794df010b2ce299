package app.unknot.domain.history;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Sessions by the local day on which each began, also after a journey.
public final class Days {
    /// No sessions yet.
    public static final Days NONE = new Days(new TreeMap<>());

    private final NavigableMap<LocalDate, List<SessionSummary>> byDay;

    private Days(NavigableMap<LocalDate, List<SessionSummary>> byDay) {
        this.byDay = byDay;
    }

    /// How active a day was, in steps that are told apart at a glance.
    public enum Heat {
        /// Nothing was done.
        NONE,
        /// Up to 5 minutes.
        LITTLE,
        /// Up to 15 minutes.
        SOME,
        /// Up to 30 minutes.
        MUCH,
        /// More.
        MOST;

        /// What a day of so much activity is.
        ///
        /// @param active the day's active time
        public static Heat of(Duration active) {
            if (!active.isPositive()) {
                return NONE;
            }
            if (active.compareTo(Duration.ofMinutes(5)) <= 0) {
                return LITTLE;
            }
            if (active.compareTo(Duration.ofMinutes(15)) <= 0) {
                return SOME;
            }
            return active.compareTo(Duration.ofMinutes(30)) <= 0 ? MUCH : MOST;
        }
    }

    /// Sorts sessions by day; within a day the earliest comes first.
    public static Days of(Collection<SessionSummary> sessions) {
        TreeMap<LocalDate, List<SessionSummary>> days = new TreeMap<>();
        sessions.forEach(session -> days.computeIfAbsent(session.day(), _ -> new ArrayList<>(1)).add(session));
        days.values().forEach(day -> day.sort((one, other) -> one.began().instant().compareTo(other.began().instant())));
        return new Days(days);
    }

    /// Whether there is no session at all.
    public boolean isEmpty() {
        return byDay.isEmpty();
    }

    /// The sessions of a day.
    public List<SessionSummary> on(LocalDate day) {
        return Collections.unmodifiableList(byDay.getOrDefault(day, List.of()));
    }

    /// The active time of a day.
    public Duration active(LocalDate day) {
        return on(day).stream().map(SessionSummary::active).reduce(Duration.ZERO, Duration::plus);
    }

    /// The first year with a session; `otherwise` where there is none before it.
    public int firstYear(int otherwise) {
        return byDay.isEmpty() ? otherwise : Math.min(otherwise, byDay.firstKey().getYear());
    }

    /// The last year with a session; `otherwise` where there is none after it.
    public int lastYear(int otherwise) {
        return byDay.isEmpty() ? otherwise : Math.max(otherwise, byDay.lastKey().getYear());
    }

    /// The days of a month or a year that had a session, and their active time.
    ///
    /// @param from the first day
    /// @param to the day after the last one
    public Total total(LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, List<SessionSummary>> within = byDay.subMap(from, true, to, false);
        Duration active = within.keySet().stream().map(this::active).reduce(Duration.ZERO, Duration::plus);
        return new Total(within.size(), within.values().stream().mapToInt(List::size).sum(), active);
    }

    /// The week that holds a day.
    public Total week(LocalDate day, DayOfWeek firstDay) {
        LocalDate from = day.with(TemporalAdjusters.previousOrSame(firstDay));
        return total(from, from.plusWeeks(1));
    }

    /// A span of time in numbers.
    ///
    /// @param days how many of its days had a session
    public record Total(int days, int sessions, Duration active) {}
}
