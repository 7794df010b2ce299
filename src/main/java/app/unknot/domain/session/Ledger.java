package app.unknot.domain.session;

import app.unknot.domain.history.Gap;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What has happened so far: outcomes of steps that were left, the work on the step under way, gaps, active time.
///
/// @param first work on the step under way on its only or left side
/// @param second work on its right side
/// @param active time in which the session ran, waiting excluded
public record Ledger(List<StepOutcome> outcomes, Work first, Work second, List<Gap> gaps, Duration active) {
    /// Work that was done: seconds and whole repetitions.
    public record Work(Duration time, int reps) {
        static final Work NONE = new Work(Duration.ZERO, 0);

        Work plus(Duration more, int repetitions) {
            return new Work(time.plus(more), reps + repetitions);
        }
    }

    static final Ledger EMPTY = new Ledger(List.of(), Work.NONE, Work.NONE, List.of(), Duration.ZERO);

    public Ledger {
        outcomes = List.copyOf(outcomes);
        gaps = List.copyOf(gaps);
    }

    Work on(Side side) {
        return side == Side.RIGHT ? second : first;
    }

    /// Whether anything was done of the step under way.
    boolean worked() {
        return first.time.plus(second.time).isPositive();
    }

    Ledger credit(Side side, Duration time, int reps) {
        return side == Side.RIGHT
                ? new Ledger(outcomes, first, second.plus(time, reps), gaps, active)
                : new Ledger(outcomes, first.plus(time, reps), second, gaps, active);
    }

    Ledger ran(Duration time) {
        return new Ledger(outcomes, first, second, gaps, active.plus(time));
    }

    /// A gap of this kind begins; what follows grows it.
    Ledger gap(Gap.Kind kind, Instant at) {
        List<Gap> all = new ArrayList<>(gaps);
        all.add(new Gap(kind, at, Duration.ZERO));
        return new Ledger(outcomes, first, second, all, active);
    }

    /// The latest gap grows.
    Ledger grow(Duration time) {
        if (time.isZero()) {
            return this;
        }
        List<Gap> all = new ArrayList<>(gaps);
        Gap last = all.removeLast();
        all.add(new Gap(last.kind(), last.at(), last.length().plus(time)));
        return new Ledger(outcomes, first, second, all, active);
    }

    Ledger withoutLastGap() {
        return new Ledger(outcomes, first, second, gaps.subList(0, gaps.size() - 1), active);
    }

    /// The step under way is left with these outcomes.
    Ledger close(List<StepOutcome> closed) {
        List<StepOutcome> all = new ArrayList<>(outcomes);
        all.addAll(closed);
        return new Ledger(all, Work.NONE, Work.NONE, gaps, active);
    }

    /// The number of the next attempt at a step, from 1.
    int nextAttempt(int step) {
        return 1 + outcomes.stream().filter(outcome -> outcome.step() == step).mapToInt(StepOutcome::attempt).max()
                .orElse(0);
    }
}
