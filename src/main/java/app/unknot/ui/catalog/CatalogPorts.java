package app.unknot.ui.catalog;

import app.unknot.domain.routine.Routine;
import app.unknot.ui.common.FigureShelf;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the catalog asks of the rest of the app.
///
/// @param lastDone when a routine was last begun or a technique last worked on, by id; quick
/// @param start opens the start page of a routine
/// @param figures the drawn figures
/// @param background where searches run: any thread but JavaFX's
/// @param clock the day and the zone, for "3 days ago"
public record CatalogPorts(Function<String, Optional<Instant>> lastDone, Consumer<Routine> start, FigureShelf figures,
        Executor background, Clock clock) {}
