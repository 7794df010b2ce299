package app.unknot.domain.session;

import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.StepPhases;
import app.unknot.domain.session.SessionState.Cause;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import app.unknot.domain.session.SessionState.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Time passing over a running session: phases that end, phases that begin, and the cues on the way. A late reading
/// starts each phase at the end of the one before it, so nothing drifts.
final class Passage {
    private final Reading now;
    private final List<Cue> cues = new ArrayList<>();
    private Running state;

    private Passage(Running state, Reading now) {
        this.state = state;
        this.now = now;
    }

    /// The session as it is at `now`.
    static Transition pass(Running state, Reading now) {
        if (now.sleptSince(state.seen())) {
            return slept(state, now);
        }
        return new Passage(state, now).run();
    }

    /// The session at the moment its first phase begins.
    static Transition begin(Running state) {
        Passage passage = new Passage(state, state.seen());
        passage.enter(state.seen().monotonic());
        return new Transition(passage.state, passage.cues);
    }

    /// The session with the phase that runs left at once: a wait that is over, a rest that is not wanted.
    static Transition leave(Running state) {
        Leg leg = state.journey().leg();
        Passage passage = new Passage(state, state.seen());
        passage.move(state.journey().with(leg.at(leg.at() + 1)), state.seen().monotonic());
        return new Transition(passage.state, passage.cues);
    }

    private static Transition slept(Running state, Reading now) {
        Duration spent = state.timing().spentAt(state.seen().monotonic());
        Journey journey = state.journey().with(
                state.journey().ledger().gap(Gap.Kind.SLEEP, state.seen().wall()).grow(now.gapSince(state.seen())));
        return new Transition(new Paused(journey, spent, Cause.SLEEP, now), List.of(new Cue.Slept()));
    }

    private Transition run() {
        Duration previous = state.seen().monotonic();
        while (true) {
            Leg leg = state.journey().leg();
            if (leg.phase() instanceof Phase.Wait) {
                spend(previous, now.monotonic(), true);
                break;
            }
            Duration end = state.timing().from().plus(leg.phase().length()).minus(state.timing().spent());
            boolean ends = end.compareTo(now.monotonic()) <= 0;
            Duration until = ends ? end : now.monotonic();
            spend(previous, until, false);
            for (Mark mark : Mark.between(state, previous, until)) {
                if (mark.cue() instanceof Cue.HalfWay) {
                    state = Pausing.with(state, leg.halved());
                }
                boolean runsNow = !ends && mark.cue() instanceof Cue.PhaseBegan;
                emit(mark.cue(), runsNow ? now.monotonic() : mark.at());
            }
            if (!ends) {
                break;
            }
            previous = end;
            if (leavePhase(end)) {
                return new Transition(new Ended(state.journey(), Ending.COMPLETED, reading(end)), cues);
            }
        }
        return new Transition(new Running(state.journey(), state.timing(), now), cues);
    }

    private void spend(Duration from, Duration until, boolean waiting) {
        Duration time = until.minus(from);
        Ledger ledger = state.journey().ledger();
        state = new Running(state.journey().with(waiting ? ledger.grow(time) : ledger.ran(time)), state.timing(),
                state.seen());
    }

    /// Credits the phase that ends and goes on to the next one. Answers whether the session is over.
    private boolean leavePhase(Duration end) {
        Journey journey = state.journey();
        Leg leg = journey.leg();
        if (leg.endsRepetition()) {
            journey = journey.with(journey.ledger().credit(leg.phase().spot().side(),
                    leg.workSoFar(leg.phase().length()), 1));
        }
        if (!leg.last()) {
            move(journey.with(leg.at(leg.at() + 1)), end);
            return false;
        }
        emit(new Cue.StepEnded(leg.index()), end);
        Journey closed = journey.closed(Duration.ZERO);
        if (closed.lastStep()) {
            cues.add(new Cue.Done());
            state = new Running(closed, state.timing(), state.seen());
            return true;
        }
        move(closed.with(Leg.begin(leg.index() + 1, closed.plan().steps().get(leg.index() + 1))), end);
        return false;
    }

    private void move(Journey journey, Duration at) {
        state = new Running(journey, new Timing(at, Duration.ZERO), state.seen());
        enter(at);
    }

    private void enter(Duration at) {
        Leg leg = state.journey().leg();
        boolean runsNow = leg.phase() instanceof Phase.Wait || at.plus(leg.phase().length()).compareTo(now.monotonic()) > 0;
        if (runsNow || !late(at)) {
            cues.add(new Cue.PhaseBegan(leg.phase()));
        }
        if (leg.phase() instanceof Phase.ChangeSide change) {
            cues.add(new Cue.ChangeSide(change.spot().side()));
        }
        if (leg.beginsRepetition()) {
            emit(new Cue.Repetition(leg.phase().spot().rep(), leg.repetitions()), at);
        }
        if (leg.phase() instanceof Phase.Wait) {
            Journey journey = state.journey();
            state = new Running(journey.with(journey.ledger().gap(Gap.Kind.WAIT, reading(at).wall())), state.timing(),
                    state.seen());
        }
        if (leg.phase() instanceof Phase.CountIn && leg.phase().length().equals(StepPhases.COUNT_IN)) {
            emit(new Cue.CountIn(3), at);
        }
    }

    /// What the clocks showed at a moment up to now.
    private Reading reading(Duration at) {
        return new Reading(at, now.wall().minus(now.monotonic().minus(at)));
    }

    private void emit(Cue cue, Duration at) {
        if (!late(at)) {
            cues.add(cue);
        }
    }

    private boolean late(Duration at) {
        return now.monotonic().minus(at).compareTo(Mark.LATEST) > 0;
    }
}
