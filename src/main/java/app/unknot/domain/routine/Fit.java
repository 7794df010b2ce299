package app.unknot.domain.routine;

import app.unknot.domain.catalog.Dose;
import java.time.Duration;
import java.util.List;

/// What becomes of a routine in a given time.
public sealed interface Fit {
    /// The plan that fits.
    ///
    /// @param plan its length is the time given, or less
    /// @param changes how it differs from the routine as authored, in the routine's order; empty where all of it fits
    record Fitted(SessionPlan plan, List<Change> changes) implements Fit {
        public Fitted {
            changes = List.copyOf(changes);
        }
    }

    /// The time is too short for the routine.
    ///
    /// @param least what it takes at the least
    record TooShort(Duration least) implements Fit {}

    /// What was done to a step so that the routine fits.
    sealed interface Change {
        /// The step is left out.
        record Dropped(PlannedStep.Label technique) implements Change {}

        /// The step is done in fewer sets or repetitions; the closing breathing, for a shorter time.
        record Shortened(PlannedStep.Label technique, Dose was, Dose now) implements Change {}
    }
}
