package app.unknot.domain.catalog;

import java.time.Duration;
import java.util.Optional;

/// The span within which a dose is sensible. Ends included; holds in whole seconds.
public record DoseRange(Span hold, Span reps, Span sets) {
    /// From `from` to `to`, both included.
    public record Span(int from, int to) {
        public Span {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("must run from at least 1 upwards, but is " + from + " to " + to);
            }
        }

        boolean contains(int value) {
            return from <= value && value <= to;
        }

        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + " to " + to;
        }
    }

    /// Why a dose lies outside, as "field: reason"; empty where it fits.
    public Optional<String> objection(Dose dose) {
        Duration shortest = Duration.ofSeconds(hold.from());
        Duration longest = Duration.ofSeconds(hold.to());
        if (dose.work().hold().compareTo(shortest) < 0 || dose.work().hold().compareTo(longest) > 0) {
            return Optional.of("hold: " + dose.work().hold().toMillis() / 1000.0 + " s lies outside " + hold + " s");
        }
        if (!reps.contains(dose.reps())) {
            return Optional.of("reps: " + dose.reps() + " lies outside " + reps);
        }
        if (!sets.contains(dose.sets())) {
            return Optional.of("sets: " + dose.sets() + " lies outside " + sets);
        }
        return Optional.empty();
    }
}
