package app.unknot.ui.catalog;

import app.unknot.domain.routine.Routine;
import app.unknot.ui.common.FigureShelf;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the catalog asks of the rest of the app.
///
/// @param memory what is known of routines and techniques from the history
/// @param start opens the start page of a routine
/// @param figures the drawn figures
/// @param background where searches run: any thread but JavaFX's
/// @param clock the day and the zone, for "3 days ago"
public record CatalogPorts(Memory memory, Consumer<Routine> start, FigureShelf figures, Executor background, Clock clock) {
    /// What is known from the history, by id; quick.
    ///
    /// @param lastDone when a routine was last begun or a technique last worked on
    /// @param hurtLast whether a technique hurt the last time
    public record Memory(Function<String, Optional<Instant>> lastDone, Predicate<String> hurtLast) {}
}
