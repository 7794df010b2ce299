package app.unknot.domain;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.PlannedStep.Brief;
import app.unknot.domain.routine.PlannedStep.Easier;
import app.unknot.domain.routine.PlannedStep.Label;
import app.unknot.domain.routine.PlannedStep.Rules;
import app.unknot.domain.routine.SessionPlan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Session plans to test with.
public final class Plans {
    private static final Rules GENEROUS = new Rules(false, Duration.ofMinutes(2), 10);

    private Plans() {}

    /// A plan of these steps.
    public static SessionPlan of(PlannedStep... steps) {
        return new SessionPlan("test-routine", "Test routine", Who.SELF, List.of(steps), List.of());
    }

    /// A step that doesn't wait, whose holds may grow to two minutes and its repetitions to 10.
    public static PlannedStep step(String id, Dose dose) {
        Brief brief = new Brief("Do " + id + ".", Position.SEATED_CHAIR, List.of("Do it."), List.of(), Family.STRETCH);
        return new PlannedStep(new Label(id, id), brief, dose, GENEROUS, Optional.empty());
    }

    /// The same step, waiting for "ready".
    public static PlannedStep waiting(PlannedStep step) {
        return ruled(step, new Rules(true, step.rules().longestHold(), step.rules().mostReps()));
    }

    /// The same step with other rules.
    public static PlannedStep ruled(PlannedStep step, Rules rules) {
        return new PlannedStep(step.technique(), step.brief(), step.dose(), rules, step.easier());
    }

    /// The same step with an easier variant.
    public static PlannedStep easing(PlannedStep step, String id, Dose dose) {
        Easier easier = new Easier(new Label(id, id), step.brief(), dose);
        return new PlannedStep(step.technique(), step.brief(), step.dose(), step.rules(), Optional.of(easier));
    }

    /// The same step with prompts at these seconds of a hold.
    public static PlannedStep prompting(PlannedStep step, int... at) {
        Brief old = step.brief();
        List<Prompt> prompts = Arrays.stream(at).mapToObj(s -> new Prompt(Duration.ofSeconds(s), "At " + s)).toList();
        Brief brief = new Brief(old.instruction(), old.position(), old.steps(), prompts, old.family());
        return new PlannedStep(step.technique(), brief, step.dose(), step.rules(), step.easier());
    }
}
