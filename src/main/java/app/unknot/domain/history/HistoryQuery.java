package app.unknot.domain.history;

import app.unknot.domain.catalog.BodyRegion;
import java.time.LocalDate;
import java.util.Optional;

/// Which sessions someone looks for. What is empty restricts nothing.
///
/// @param words as typed: each must begin a word of the routine's name, a technique's, a person's or the note
/// @param hurtOnly only sessions in which something hurt
public record HistoryQuery(String words, What what, Dates dates, boolean hurtOnly) {
    /// All sessions.
    public static final HistoryQuery ALL = new HistoryQuery("", What.ANYTHING, Dates.EVER, false);

    /// What was done, and where it was felt.
    ///
    /// @param routine its id
    /// @param technique its id; it must have been worked on
    /// @param region where discomfort was felt, before or after
    public record What(Optional<String> routine, Optional<String> technique, Optional<BodyRegion> region) {
        /// No restriction.
        public static final What ANYTHING = new What(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A span of local days, both ends included.
    public record Dates(Optional<LocalDate> from, Optional<LocalDate> to) {
        /// No restriction.
        public static final Dates EVER = new Dates(Optional.empty(), Optional.empty());

        /// One day only.
        public static Dates on(LocalDate day) {
            return new Dates(Optional.of(day), Optional.of(day));
        }

        boolean admit(LocalDate day) {
            return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
        }
    }

    public HistoryQuery with(String typed) {
        return new HistoryQuery(typed, what, dates, hurtOnly);
    }

    public HistoryQuery with(What other) {
        return new HistoryQuery(words, other, dates, hurtOnly);
    }

    public HistoryQuery with(Dates other) {
        return new HistoryQuery(words, what, other, hurtOnly);
    }

    public HistoryQuery withHurtOnly(boolean only) {
        return new HistoryQuery(words, what, dates, only);
    }
}
