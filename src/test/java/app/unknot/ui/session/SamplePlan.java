package app.unknot.ui.session;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Three steps: one with sides, one that is paced, one that is long and has a reminder.
final class SamplePlan {
    private SamplePlan() {}

    static SessionPlan plan() {
        return new SessionPlan("try", "Low back and hips stretch", Who.SELF, List.of(
                step("figure-four-stretch", "Figure-four buttock stretch", "Draw the thigh in until the buttock pulls.",
                        dose(25, 2, 2), Family.STRETCH),
                step("pelvic-tilt", "Pelvic tilt", "Flatten the small of your back to the floor, then let go.",
                        dose(5, 8, 1), Family.MOBILITY),
                step("heat-pack", "Warm pack", "Rest the wrapped pack on the sore muscle; do not lie on it.",
                        dose(900, 1, 1), Family.THERMAL)),
                List.of(new SessionPlan.LeftOut(new PlannedStep.Label("sphinx", "Sphinx"),
                        new SessionPlan.Reason.RuledOut(Set.of(Condition.NECK_PROBLEM)))));
    }

    private static PlannedStep step(String id, String name, String instruction, Dose dose, Family family) {
        PlannedStep.Label label = new PlannedStep.Label(id, name);
        PlannedStep.Brief brief = new PlannedStep.Brief(instruction, Position.LYING_ON_BACK, List.of(instruction),
                List.of(new Prompt(Duration.ofMinutes(5), "Look at your skin.")), family);
        return new PlannedStep(label, brief, dose,
                new PlannedStep.Rules(false, dose.work().hold().multipliedBy(2), dose.reps() + 2),
                Optional.of(new PlannedStep.Easier(label, brief, dose)));
    }

    private static Dose dose(int hold, int reps, int sides) {
        Duration move = Duration.ofSeconds(hold > 100 ? 0 : 2);
        return new Dose(new Dose.Repetition(move, Duration.ofSeconds(hold), move), reps, sides, 1,
                new Dose.Pauses(Duration.ofSeconds(12), Duration.ofSeconds(4)));
    }
}
