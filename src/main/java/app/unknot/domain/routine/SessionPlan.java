package app.unknot.domain.routine;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Who;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// A routine made ready for one person and one session.
///
/// @param steps what will be done, in order; may be empty where everything was left out
/// @param leftOut what will not be done, and why
public record SessionPlan(String routine, String name, Who who, List<PlannedStep> steps, List<LeftOut> leftOut) {
    /// A step that is not done in this session.
    ///
    /// @param because the ticked conditions that rule it out
    public record LeftOut(PlannedStep.Label technique, Set<Condition> because) {
        public LeftOut {
            because = Set.copyOf(because);
        }
    }

    public SessionPlan {
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
    }

    /// The exact sum of all phases. Waiting is not counted.
    public Duration length() {
        return steps.stream().map(step -> StepPhases.length(StepPhases.of(step))).reduce(Duration.ZERO, Duration::plus);
    }

    /// How long a step of a routine takes.
    public static Duration length(RoutineStep step) {
        return StepPhases.length(StepPhases.of(step.dose(), false));
    }
}
