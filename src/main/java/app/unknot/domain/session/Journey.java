package app.unknot.domain.session;

import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import app.unknot.domain.routine.StepPhases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far a session has come: the plan, the step under way, and what has happened.
public record Journey(SessionPlan plan, Leg leg, Ledger ledger) {
    static Journey begin(SessionPlan plan) {
        return new Journey(plan, Leg.begin(0, plan.steps().getFirst()), Ledger.EMPTY);
    }

    Journey with(Leg other) {
        return new Journey(plan, other, ledger);
    }

    Journey with(Ledger other) {
        return new Journey(plan, leg, other);
    }

    boolean lastStep() {
        return leg.index() == plan.steps().size() - 1;
    }

    /// Whether a skip would end the session.
    public boolean skipEnds() {
        return lastStep() && !skipsOnlyPhase();
    }

    /// Whether a skip leaves no more than the phase that runs, and not the step.
    boolean skipsOnlyPhase() {
        return leg.phase() instanceof Phase.Rest || leg.phase() instanceof Phase.ChangeSide;
    }

    /// Leaves the step under way and begins another, or the same one again.
    Journey go(int step, Duration spent) {
        return new Journey(plan, Leg.begin(step, plan.steps().get(step)), closed(leg.workSoFar(spent)).ledger);
    }

    /// Begins the step under way anew, as its easier variant.
    Journey ease(PlannedStep eased, Duration spent) {
        Leg begun = Leg.begin(leg.index(), eased);
        return go(leg.index(), spent).with(begun.with(begun.phases(), new Adjustment.Easier()));
    }

    /// The step under way is left: its outcomes are settled. An attempt in which nothing happened leaves no trace.
    ///
    /// @param unfinished work on a repetition that was not brought to its end
    Journey closed(Duration unfinished) {
        Ledger credited = ledger.credit(leg.phase().spot().side(), unfinished, 0);
        if (!credited.worked() && leg.notes().hurt().isEmpty()) {
            return this;
        }
        List<StepOutcome> closed = new ArrayList<>();
        for (Side each : Side.of(leg.step().dose())) {
            closed.add(outcome(each, credited.on(each), ledger.nextAttempt(leg.index())));
        }
        return with(credited.close(closed));
    }

    /// All outcomes, with `skipped` for every step and side that was never begun; in order of step, attempt and side.
    public List<StepOutcome> outcomes() {
        List<StepOutcome> all = new ArrayList<>(ledger.outcomes());
        for (int i = 0; i < plan.steps().size(); i++) {
            PlannedStep step = plan.steps().get(i);
            if (ledger.nextAttempt(i) == 1) {
                for (Side side : Side.of(step.dose())) {
                    all.add(new StepOutcome(new StepOutcome.Key(i, side, 1), step.technique(), amount(step),
                            StepOutcome.Amount.NONE, StepOutcome.Result.skipped()));
                }
            }
        }
        all.sort(Comparator.comparingInt(StepOutcome::step).thenComparingInt(StepOutcome::attempt)
                .thenComparing(StepOutcome::side));
        return List.copyOf(all);
    }

    /// Everything that follows the phase that runs.
    Duration after() {
        Duration left = leg.after();
        for (int i = leg.index() + 1; i < plan.steps().size(); i++) {
            left = left.plus(StepPhases.length(plan.steps().get(i).dose()));
        }
        return left;
    }

    private StepOutcome outcome(Side side, Ledger.Work work, int attempt) {
        StepOutcome.Amount planned = amount(leg.step());
        StepOutcome.Amount actual = new StepOutcome.Amount(work.time(), work.reps());
        boolean hurtHere = leg.notes().hurt().filter(hurt -> hurt.side() == side).isPresent();
        StepOutcome.Status status = hurtHere ? StepOutcome.Status.HURT : StepOutcome.Status.of(planned, actual);
        return new StepOutcome(new StepOutcome.Key(leg.index(), side, attempt), leg.step().technique(), planned,
                actual, new StepOutcome.Result(status, leg.notes().adjustments(),
                        hurtHere ? leg.notes().hurt().map(Leg.Hurting::reason) : Optional.empty()));
    }

    private static StepOutcome.Amount amount(PlannedStep step) {
        return new StepOutcome.Amount(step.dose().workPerSide(), step.dose().reps() * step.dose().sets());
    }
}
