package app.unknot.domain.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/// Days in a row.
///
/// @param from the first of them
/// @param to the last of them
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period: must not end before it begins");
        }
    }

    /// From the first session to the last; empty where there is none.
    public static Optional<Period> of(Collection<SessionSummary> sessions) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (SessionSummary session : sessions) {
            LocalDate day = session.day();
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        return sessions.isEmpty() ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /// Whether a day is one of them.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// How many days.
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// The shortest period that holds both.
    public Period with(Period other) {
        return new Period(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
