package app.unknot.store.json;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import java.util.List;
import java.util.Set;

/// A session plan: what was going to be done, with every word of it, so that no later change to a routine or technique
/// touches it.
///
/// @param routine the routine's id
/// @param name its name at that time
/// @param leftOut what the person's conditions ruled out
public record PlanJson(String routine, String name, Who who, List<StepJson> steps, List<LeftOutJson> leftOut) {
    /// A technique that was left out, and because of which conditions.
    public record LeftOutJson(String technique, String name, List<Condition> because) {
        static LeftOutJson of(SessionPlan.LeftOut leftOut) {
            return new LeftOutJson(leftOut.technique().id(), leftOut.technique().name(),
                    leftOut.because().stream().sorted().toList());
        }

        SessionPlan.LeftOut domain() {
            return new SessionPlan.LeftOut(new PlannedStep.Label(technique, name), Set.copyOf(because));
        }
    }

    static PlanJson of(SessionPlan plan) {
        return new PlanJson(plan.routine(), plan.name(), plan.who(), plan.steps().stream().map(StepJson::of).toList(),
                plan.leftOut().stream().map(LeftOutJson::of).toList());
    }

    /// The plan as the domain has it.
    ///
    /// @throws IllegalArgumentException where a value lies outside what the domain knows
    public SessionPlan domain() {
        return new SessionPlan(routine, name, who, steps.stream().map(StepJson::domain).toList(),
                leftOut.stream().map(LeftOutJson::domain).toList());
    }
}
