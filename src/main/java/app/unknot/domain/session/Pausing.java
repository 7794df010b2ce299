package app.unknot.domain.session;

import app.unknot.domain.history.Gap;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.SessionState.Cause;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import app.unknot.domain.session.SessionState.Timing;
import java.time.Duration;
import java.util.List;

/// Going into a pause, being in it, and coming out of it.
final class Pausing {
    private Pausing() {}

    static Paused pause(Running state, Cause cause, Gap.Kind gap) {
        Journey journey = state.journey();
        Duration spent = state.timing().spentAt(state.seen().monotonic());
        return new Paused(journey.with(journey.ledger().gap(gap, state.seen().wall())), spent, cause, state.seen());
    }

    /// The same pause, now for another reason.
    static Paused pauseAgain(Paused state, Cause cause, Gap.Kind gap) {
        Journey journey = state.journey();
        return new Paused(journey.with(journey.ledger().gap(gap, state.seen().wall())), state.spent(), cause,
                state.seen());
    }

    /// A restored session as it was when it was last seen, without the gap since then.
    static Paused lastSeen(Paused restored) {
        Ledger ledger = restored.journey().ledger();
        Reading seen = new Reading(restored.seen().monotonic(), ledger.gaps().getLast().at());
        return new Paused(restored.journey().with(ledger.withoutLastGap()), restored.spent(), restored.cause(), seen);
    }

    /// Time passes: only the gap grows, through sleep as well.
    static Paused grow(Paused state, Reading now) {
        Journey journey = state.journey();
        Ledger grown = journey.ledger().grow(now.gapSince(state.seen()));
        return new Paused(journey.with(grown), state.spent(), state.cause(), now);
    }

    static Paused hurt(Paused state, HurtReason reason) {
        Journey journey = state.journey();
        return new Paused(journey.with(journey.leg().hurting(reason)), state.spent(), state.cause(), state.seen());
    }

    /// Somewhere else, at the beginning of a phase, and still paused.
    static Paused move(Paused state, Journey elsewhere) {
        Paused moved = new Paused(elsewhere, Duration.ZERO, state.cause(), state.seen());
        return state.cause() == Cause.PERSON ? moved : pauseAgain(moved, Cause.PERSON, Gap.Kind.PAUSE);
    }

    static Running with(Running state, Leg leg) {
        return new Running(state.journey().with(leg), state.timing(), state.seen());
    }

    /// Goes on. Work is counted in first, and a paced repetition starts over; the rest just goes on.
    static Transition resume(Paused state, Duration countIn) {
        Reading seen = state.seen();
        Leg leg = state.journey().leg();
        if (!leg.phase().work() && state.spent().isZero()) {
            return Passage.begin(new Running(state.journey(), new Timing(seen.monotonic(), Duration.ZERO), seen));
        }
        if (!leg.phase().work()) {
            Journey journey = leg.phase() instanceof Phase.Wait
                    ? state.journey().with(state.journey().ledger().gap(Gap.Kind.WAIT, seen.wall()))
                    : state.journey();
            return Transition.to(new Running(journey, new Timing(seen.monotonic(), state.spent()), seen));
        }
        boolean paced = leg.step().dose().paced();
        Journey journey = paced ? state.journey().with(leg.at(leg.repetitionStart())) : state.journey();
        Duration spent = paced ? Duration.ZERO : state.spent();
        List<Cue> cues = countIn.equals(Duration.ofSeconds(3)) ? List.of(new Cue.CountIn(3)) : List.of();
        return new Transition(new Running(journey, new Timing(seen.monotonic().plus(countIn), spent), seen), cues);
    }
}
