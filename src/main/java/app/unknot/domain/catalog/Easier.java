package app.unknot.domain.catalog;

import java.time.Duration;
import java.util.Optional;

/// An easier variant: words, and with them another dose or another technique.
///
/// @param text what to do
/// @param hold a shorter hold, where it differs
/// @param reps another number of repetitions, where it differs
/// @param technique the id of a technique that takes this one's place
public record Easier(String text, Optional<Duration> hold, Optional<Integer> reps, Optional<String> technique) {
    /// The dose of the easier variant, made from the step's own.
    public Dose ease(Dose dose) {
        Duration eased = hold.filter(h -> h.compareTo(dose.work().hold()) < 0).orElse(dose.work().hold());
        return dose.with(eased, reps.orElse(dose.reps()));
    }
}
