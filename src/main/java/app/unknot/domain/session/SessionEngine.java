package app.unknot.domain.session;

import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionState.Cause;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import app.unknot.domain.session.SessionState.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Leads through a session. Pure: states, commands and readings go in, states and cues come out.
///
/// @param countIn how long to count in when a hold or a movement goes on after a pause; 3 to 10 s
public record SessionEngine(Duration countIn) {
    /// Going back within this time of a step's beginning means the step before.
    private static final Duration JUST_BEGUN = Duration.ofSeconds(3);
    /// The longest time between two wakes.
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    public SessionEngine {
        if (countIn.toSeconds() < 3 || countIn.toSeconds() > 10) {
            throw new IllegalArgumentException("countIn: must lie within 3 and 10 s");
        }
    }

    /// Begins a session.
    ///
    /// @throws IllegalArgumentException where the plan has no steps
    public Transition start(SessionPlan plan, Reading reading) {
        if (plan.steps().isEmpty()) {
            throw new IllegalArgumentException("steps: nothing to start");
        }
        return Passage.begin(
                new Running(Journey.begin(plan), new Timing(reading.monotonic(), Duration.ZERO), reading));
    }

    /// Takes up a session that was killed: paused at the last moment it had seen.
    public SessionState restore(Journey journey, Duration spent, Instant lastSeen, Reading reading) {
        Duration away = Duration.between(lastSeen, reading.wall());
        Ledger ledger = journey.ledger().gap(Gap.Kind.PAUSE, lastSeen)
                .grow(away.isNegative() ? Duration.ZERO : away);
        return new Paused(journey.with(ledger), spent, Cause.RESTORED, reading);
    }

    /// The state after a command, and the cues due on the way there. Time passes first, up to `reading`; a command
    /// that means nothing in a state leaves it as it is.
    public Transition apply(SessionState state, SessionCommand command, Reading reading) {
        return switch (state) {
            case Running running -> {
                Transition passed = Passage.pass(running, reading);
                yield passed.then(act(passed.state(), command));
            }
            case Paused paused -> act(Pausing.grow(paused, reading), command);
            case Ended ended -> Transition.to(ended);
        };
    }

    /// The monotonic time at which the session wants to see the next tick: the next cue, phase or whole second, at
    /// most one second away. Empty while nothing runs.
    public Optional<Duration> nextWake(SessionState state) {
        if (!(state instanceof Running running)) {
            return Optional.empty();
        }
        Duration seen = running.seen().monotonic();
        Leg leg = running.journey().leg();
        if (leg.phase() instanceof Phase.Wait) {
            return Optional.of(seen.plus(HEARTBEAT));
        }
        Timing timing = running.timing();
        Duration end = timing.countsIn(seen) ? timing.from()
                : timing.from().plus(leg.phase().length()).minus(timing.spent());
        Duration left = end.minus(seen);
        Duration fraction = left.minusSeconds(left.toSeconds());
        Duration second = seen.plus(fraction.isZero() ? HEARTBEAT : fraction);
        Duration mark = Mark.next(running, seen, end);
        return Optional.of(mark.compareTo(second) < 0 ? mark : second);
    }

    private Transition act(SessionState state, SessionCommand command) {
        return switch (state) {
            case Running running -> inRunning(running, command);
            case Paused paused -> inPaused(paused, command);
            case Ended ended -> Transition.to(ended);
        };
    }

    private Transition inRunning(Running state, SessionCommand command) {
        Journey journey = state.journey();
        Duration spent = state.timing().spentAt(state.seen().monotonic());
        return switch (command) {
            case SessionCommand.Tick _, SessionCommand.Resume _, SessionCommand.Jump _, SessionCommand.Easier _ ->
                Transition.to(state);
            case SessionCommand.Pause _ -> Transition.to(Pausing.pause(state, Cause.PERSON, Gap.Kind.PAUSE));
            case SessionCommand.Ready _ -> journey.leg().phase() instanceof Phase.Wait ? Passage.leave(state)
                    : Transition.to(state);
            case SessionCommand.Back _ -> running(state, journey.go(backTo(journey, spent), spent));
            case SessionCommand.Skip _ -> skip(state, spent);
            case SessionCommand.Adjust adjust -> Transition.to(adjusted(state, adjust.by()));
            case SessionCommand.OneMore _ -> Transition.to(
                    counting(state) ? state : Pausing.with(state, LegEdits.oneMore(journey.leg())));
            case SessionCommand.Hurt hurt -> Transition.to(Pausing.hurt(
                    Pausing.pause(state, Cause.HURT, Gap.Kind.HURT), hurt.reason()));
            case SessionCommand.Finish _ -> Transition.to(ended(state, spent, Ending.EARLY));
        };
    }

    private Transition inPaused(Paused state, SessionCommand command) {
        Journey journey = state.journey();
        return switch (command) {
            case SessionCommand.Tick _, SessionCommand.Pause _, SessionCommand.Ready _, SessionCommand.Adjust _, SessionCommand.OneMore _ ->
                Transition.to(state);
            case SessionCommand.Resume _ -> Pausing.resume(state, countIn);
            case SessionCommand.Back _ -> Transition.to(Pausing.move(state,
                    journey.go(backTo(journey, state.spent()), state.spent())));
            case SessionCommand.Skip _ -> skip(state);
            case SessionCommand.Jump jump -> jump.step() < 0 || jump.step() >= journey.plan().steps().size()
                    ? Transition.to(state)
                    : Transition.to(Pausing.move(state, journey.go(jump.step(), state.spent())));
            case SessionCommand.Hurt hurt -> Transition.to(Pausing.hurt(
                    state.cause() == Cause.HURT ? state : Pausing.pauseAgain(state, Cause.HURT, Gap.Kind.HURT),
                    hurt.reason()));
            case SessionCommand.Easier _ -> easier(state);
            case SessionCommand.Finish _ -> Transition.to(
                    ended(state, state.spent(), state.cause() == Cause.HURT ? Ending.HURT : Ending.EARLY));
        };
    }

    /// Ends a session that could not be continued and keeps what was done. A restored one ended when it was last seen:
    /// the time until someone found it again is no part of it.
    public SessionState interrupted(Paused state) {
        Paused last = state.cause() == Cause.RESTORED ? Pausing.lastSeen(state) : state;
        return ended(last, last.spent(), Ending.INTERRUPTED);
    }

    private static boolean counting(Running state) {
        return state.timing().countsIn(state.seen().monotonic());
    }

    private static SessionState adjusted(Running state, Duration by) {
        Duration spent = state.timing().spentAt(state.seen().monotonic());
        Leg leg = state.journey().leg();
        return counting(state) ? state : Pausing.with(state, LegEdits.adjust(leg, spent, by));
    }

    private static int backTo(Journey journey, Duration spent) {
        int step = journey.leg().index();
        boolean justBegun = journey.leg().before().plus(spent).compareTo(JUST_BEGUN) <= 0;
        return justBegun && step > 0 ? step - 1 : step;
    }

    private static Transition skip(Running state, Duration spent) {
        Journey journey = state.journey();
        if (journey.skipsOnlyPhase()) {
            return Passage.leave(state);
        }
        if (journey.skipEnds()) {
            return Transition.to(ended(state, spent, Ending.EARLY));
        }
        return running(state, journey.go(journey.leg().index() + 1, spent));
    }

    private static Transition skip(Paused state) {
        Journey journey = state.journey();
        if (journey.skipsOnlyPhase()) {
            return Transition.to(Pausing.move(state, journey.with(journey.leg().at(journey.leg().at() + 1))));
        }
        if (journey.skipEnds()) {
            Ending ending = state.cause() == Cause.HURT ? Ending.HURT : Ending.EARLY;
            return Transition.to(ended(state, state.spent(), ending));
        }
        return Transition.to(Pausing.move(state, journey.go(journey.leg().index() + 1, state.spent())));
    }

    private static Transition easier(Paused state) {
        Leg leg = state.journey().leg();
        return leg.step().eased().filter(_ -> state.cause() == Cause.HURT)
                .map(eased -> Pausing.move(state, state.journey().ease(eased, state.spent())))
                .map(Transition::to).orElse(Transition.to(state));
    }

    private static Transition running(Running before, Journey journey) {
        Reading seen = before.seen();
        return Passage.begin(new Running(journey, new Timing(seen.monotonic(), Duration.ZERO), seen));
    }

    private static Ended ended(SessionState state, Duration spent, Ending ending) {
        Journey journey = state.journey();
        return new Ended(journey.closed(journey.leg().workSoFar(spent)), ending, state.seen());
    }
}
