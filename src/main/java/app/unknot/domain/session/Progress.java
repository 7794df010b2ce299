package app.unknot.domain.session;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.StepPhases;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.util.Optional;

/// What to show of a session at a moment.
///
/// @param phase the phase as shown: a count-in while the session counts in after a pause
/// @param clock the phase's time and what is left of the session
/// @param step the step under way, or its easier variant
/// @param count where in the session and the step this is
/// @param next what comes after
public record Progress(Phase phase, Clock clock, PlannedStep step, Count count, Next next) {
    /// Times. `remaining` and `length` are of the shown phase; `total` is everything that is left, waiting excluded.
    public record Clock(Duration remaining, Duration length, Duration total) {
        /// The part of the phase that is over, 0 to 1.
        public double fraction() {
            return length.isZero() ? 0 : 1 - (double) remaining.toNanos() / length.toNanos();
        }

        /// The whole seconds to show: 3 means that more than two and at most three are left.
        public long seconds() {
            return Math.ceilDiv(remaining.toMillis(), 1000L);
        }
    }

    /// Counting from 1: step of steps, repetition of repetitions in this set and side, set of sets.
    public record Count(int step, int steps, int rep, int reps, int sets) {}

    /// What follows: the phase after this repetition, or after this phase where it belongs to none; and the next step.
    /// Empty at the end of the step, and of the session.
    public record Next(Optional<Phase> phase, Optional<PlannedStep> step) {}

    /// What to show of a state at a monotonic time.
    public static Progress of(SessionState state, Duration now) {
        return switch (state) {
            case Running running -> running.timing().countsIn(now) ? countingIn(running, now)
                    : of(state, running.journey().leg().phase(), running.timing().spentAt(now));
            case Paused paused -> of(state, paused.journey().leg().phase(), paused.spent());
            case Ended ended -> over(of(state, ended.journey().leg().phase(), ended.journey().leg().phase().length()));
        };
    }

    /// Nothing is left of a session that has ended, however early.
    private static Progress over(Progress last) {
        Clock clock = new Clock(Duration.ZERO, last.clock.length, Duration.ZERO);
        return new Progress(last.phase, clock, last.step, last.count, new Next(Optional.empty(), Optional.empty()));
    }

    private static Progress countingIn(Running state, Duration now) {
        Duration left = state.timing().from().minus(now);
        Phase phase = state.journey().leg().phase();
        Duration length = left.compareTo(StepPhases.COUNT_IN) > 0 ? left : StepPhases.COUNT_IN;
        Progress shown = of(state, new Phase.CountIn(length, phase.spot()), length.minus(left));
        Duration total = left.plus(phase.length()).minus(state.timing().spent()).plus(state.journey().after());
        return new Progress(shown.phase, new Clock(left, length, total), shown.step, shown.count,
                new Next(Optional.of(phase), shown.next.step));
    }

    private static Progress of(SessionState state, Phase phase, Duration spent) {
        Leg leg = state.journey().leg();
        Duration remaining = phase.length().minus(spent);
        Duration left = remaining.isNegative() ? Duration.ZERO : remaining;
        Clock clock = new Clock(left, phase.length(), left.plus(state.journey().after()));
        Count count = new Count(leg.index() + 1, state.journey().plan().steps().size(), phase.spot().rep(),
                leg.repetitions(), leg.step().dose().sets());
        return new Progress(phase, clock, leg.step(), count, next(state.journey()));
    }

    private static Next next(Journey journey) {
        Leg leg = journey.leg();
        Optional<PlannedStep> step = journey.lastStep() ? Optional.empty()
                : Optional.of(journey.plan().steps().get(leg.index() + 1));
        return new Next(leg.afterRepetition(), step);
    }
}
