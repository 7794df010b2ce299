package app.unknot.store.json;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.SessionPlan.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A session plan: what was going to be done, with every word of it, so that no later change to a routine or technique
/// touches it.
///
/// @param routine the routine's id
/// @param name its name at that time
/// @param leftOut what was not going to be done of the routine
public record PlanJson(String routine, String name, Who who, List<StepJson> steps, List<LeftOutJson> leftOut) {
    /// Far longer than anybody lives.
    private static final Duration LONGEST = Duration.ofSeconds(1_000_000_000);

    /// A technique that was left out.
    ///
    /// @param because the conditions that ruled it out; absent where another reason is named
    /// @param reason another reason: `short-of-time`
    public record LeftOutJson(String technique, String name, List<Condition> because, Optional<String> reason) {
        private static final String SHORT_OF_TIME = "short-of-time";

        static LeftOutJson of(SessionPlan.LeftOut leftOut) {
            Optional<String> reason = switch (leftOut.reason()) {
                case Reason.RuledOut _ -> Optional.empty();
                case Reason.ShortOfTime _ -> Optional.of(SHORT_OF_TIME);
            };
            return new LeftOutJson(leftOut.technique().id(), leftOut.technique().name(),
                    leftOut.because().stream().sorted().toList(), reason);
        }

        SessionPlan.LeftOut domain() {
            return new SessionPlan.LeftOut(new PlannedStep.Label(technique, name),
                    reason.map(LeftOutJson::other).orElseGet(() -> new Reason.RuledOut(Set.copyOf(because))));
        }

        private static Reason other(String code) {
            if (!code.equals(SHORT_OF_TIME)) {
                throw new IllegalArgumentException("reason: " + code + " is not known");
            }
            return new Reason.ShortOfTime();
        }
    }

    static PlanJson of(SessionPlan plan) {
        return new PlanJson(plan.routine(), plan.name(), plan.who(), plan.steps().stream().map(StepJson::of).toList(),
                plan.leftOut().stream().map(LeftOutJson::of).toList());
    }

    /// The plan as the domain has it.
    ///
    /// @throws IllegalArgumentException where a value lies outside what the domain knows
    /// @throws ArithmeticException where its length is no number
    public SessionPlan domain() {
        SessionPlan plan = new SessionPlan(routine, name, who, steps.stream().map(StepJson::domain).toList(),
                leftOut.stream().map(LeftOutJson::domain).toList());
        if (plan.length().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("steps: nobody has so much time");
        }
        return plan;
    }
}
