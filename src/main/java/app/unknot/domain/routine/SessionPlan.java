package app.unknot.domain.routine;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Who;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A routine made ready for one person and one session.
///
/// @param steps what will be done, in order; may be empty where everything was left out
/// @param leftOut what will not be done, and why
public record SessionPlan(String routine, String name, Who who, List<PlannedStep> steps, List<LeftOut> leftOut) {
    /// A step that is not done in this session, and why.
    public record LeftOut(PlannedStep.Label technique, Reason reason) {
        /// The ticked conditions that rule it out; none where it is left out for another reason.
        public Set<Condition> because() {
            return switch (reason) {
                case Reason.RuledOut ruledOut -> ruledOut.because();
                case Reason.ShortOfTime _ -> Set.of();
            };
        }

        /// Whether only the time was too short for it.
        public boolean shortOfTime() {
            return reason instanceof Reason.ShortOfTime;
        }
    }

    /// Why a step is left out.
    public sealed interface Reason {
        /// The person's ticked conditions rule it out.
        record RuledOut(Set<Condition> because) implements Reason {
            public RuledOut {
                because = Set.copyOf(because);
            }
        }

        /// The person has less time than the routine takes.
        record ShortOfTime() implements Reason {}
    }

    public SessionPlan {
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
    }

    /// The exact sum of all phases. Waiting is not counted.
    public Duration length() {
        return steps.stream().map(step -> StepPhases.length(step.dose())).reduce(Duration.ZERO, Duration::plus);
    }

    /// The same plan, with these steps left out of it as well.
    SessionPlan without(List<LeftOut> more) {
        return new SessionPlan(routine, name, who, steps, Stream.concat(leftOut.stream(), more.stream()).toList());
    }

    /// How long a step of a routine takes.
    public static Duration length(RoutineStep step) {
        return StepPhases.length(step.dose());
    }
}
