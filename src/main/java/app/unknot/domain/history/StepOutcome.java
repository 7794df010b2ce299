package app.unknot.domain.history;

import app.unknot.domain.Coded;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What came of one attempt at a step on one side.
///
/// @param technique what was done: where the easier variant was chosen, that one
public record StepOutcome(Key key, PlannedStep.Label technique, Amount planned, Amount actual, Result result) {
    /// Which step (from 0), side and attempt (from 1); there is one outcome for each.
    public record Key(int step, Side side, int attempt) {}

    /// Work: moving in, holding and releasing, without setups and rests; and whole repetitions.
    public record Amount(Duration time, int reps) {
        /// No work at all.
        public static final Amount NONE = new Amount(Duration.ZERO, 0);
    }

    /// How it went.
    public record Result(Status status, List<Adjustment> adjustments, Optional<HurtReason> hurt) {
        public Result {
            adjustments = List.copyOf(adjustments);
        }

        /// Not done at all.
        public static Result skipped() {
            return new Result(Status.SKIPPED, List.of(), Optional.empty());
        }
    }

    /// How far it came.
    public enum Status implements Coded {
        DONE, PARTIAL, SKIPPED, HURT;

        /// The status that amounts speak for: nothing is done that was not done.
        public static Status of(Amount planned, Amount actual) {
            if (actual.reps() >= planned.reps() && actual.time().compareTo(planned.time()) >= 0) {
                return DONE;
            }
            return actual.reps() == 0 && actual.time().isZero() ? SKIPPED : PARTIAL;
        }
    }

    /// The step's index in the plan, from 0.
    public int step() {
        return key.step();
    }

    /// Which attempt at the step, from 1.
    public int attempt() {
        return key.attempt();
    }

    /// The side it was done on.
    public Side side() {
        return key.side();
    }
}
