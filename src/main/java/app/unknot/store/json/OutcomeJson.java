package app.unknot.store.json;

import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What came of one attempt at a step on one side. It is flat because there are many of them.
///
/// @param step the step's index in the plan, from 0
/// @param attempt which attempt, from 1
/// @param plannedSeconds planned seconds of work: moving in, holding and releasing
/// @param plannedReps planned repetitions
/// @param seconds seconds of work that were done
/// @param reps whole repetitions that were done
/// @param technique what was done, where it is not the step's own technique
public record OutcomeJson(int step, Side side, int attempt, StepOutcome.Status status, Duration plannedSeconds,
        int plannedReps, Duration seconds, int reps, List<AdjustmentJson> adjustments, Optional<HurtReason> hurt,
        Optional<LabelJson> technique) {
    /// A technique's id and name.
    public record LabelJson(String id, String name) {}

    /// A change that was made: `longer` with seconds (shorter where negative), `one-more`, or `easier`.
    public record AdjustmentJson(String kind, Optional<Duration> seconds) {
        static AdjustmentJson of(Adjustment adjustment) {
            return switch (adjustment) {
                case Adjustment.Longer longer -> new AdjustmentJson("longer", Optional.of(longer.by()));
                case Adjustment.OneMore _ -> new AdjustmentJson("one-more", Optional.empty());
                case Adjustment.Easier _ -> new AdjustmentJson("easier", Optional.empty());
            };
        }

        Adjustment domain() {
            return switch (kind) {
                case "longer" -> new Adjustment.Longer(seconds.orElse(Duration.ZERO));
                case "one-more" -> new Adjustment.OneMore();
                case "easier" -> new Adjustment.Easier();
                default -> throw new IllegalArgumentException("kind: " + kind + " is not known");
            };
        }
    }

    static OutcomeJson of(StepOutcome outcome, SessionPlan plan) {
        PlannedStep.Label own = plan.steps().get(outcome.step()).technique();
        Optional<LabelJson> other = Optional.of(outcome.technique()).filter(label -> !label.equals(own))
                .map(label -> new LabelJson(label.id(), label.name()));
        return new OutcomeJson(outcome.step(), outcome.side(), outcome.attempt(), outcome.result().status(),
                outcome.planned().time(), outcome.planned().reps(), outcome.actual().time(), outcome.actual().reps(),
                outcome.result().adjustments().stream().map(AdjustmentJson::of).toList(), outcome.result().hurt(),
                other);
    }

    StepOutcome domain(SessionPlan plan) {
        if (step < 0 || step >= plan.steps().size()) {
            throw new IllegalArgumentException("step: the plan has no step " + step);
        }
        PlannedStep.Label label = technique.map(other -> new PlannedStep.Label(other.id, other.name))
                .orElseGet(() -> plan.steps().get(step).technique());
        return new StepOutcome(new StepOutcome.Key(step, side, attempt), label,
                new StepOutcome.Amount(plannedSeconds, plannedReps), new StepOutcome.Amount(seconds, reps),
                new StepOutcome.Result(status, adjustments.stream().map(AdjustmentJson::domain).toList(), hurt));
    }
}
