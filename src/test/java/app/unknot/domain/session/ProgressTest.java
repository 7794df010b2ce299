package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Progress.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final SessionPlan PLAN = Plans.of(Plans.step("a", Doses.sided()), Plans.step("b", Doses.held(30)));

    private static Rehearsal session() {
        return new Rehearsal(new SessionEngine(seconds(5)), PLAN);
    }

    @Test
    void atTheStartAllOfThePlanIsLeft() {
        Progress progress = session().progress();
        assertEquals(new Clock(seconds(5), seconds(5), PLAN.length()), progress.clock());
        assertEquals(new Progress.Count(1, 2, 1, 2, 1), progress.count());
        assertInstanceOf(Phase.CountIn.class, progress.next().phase().orElseThrow());
        assertEquals(Optional.of(PLAN.steps().getLast()), progress.next().step());
    }

    @Test
    void theTotalGoesDownWithTheClock() {
        Rehearsal session = session();
        for (int passed = 1; passed < PLAN.length().toSeconds(); passed++) {
            assertEquals(PLAN.length().minusSeconds(passed), session.pass(1).progress().clock().total());
        }
    }

    @Test
    void betweenTicksTheClockRunsOn() {
        Rehearsal session = session().pass(10);
        Progress later = Progress.of(session.state(), session.now().monotonic().plusMillis(400));
        assertEquals(seconds(19.6), later.clock().remaining());
        assertEquals(Duration.ZERO,
                Progress.of(session.state(), session.now().monotonic().plusSeconds(60)).clock().remaining());
    }

    @Test
    void whileCountingInTheCountInAndTheRemainderAreLeft() {
        Rehearsal session = session().untilHold(Side.LEFT, 2).pass(5);
        Duration left = session.progress().clock().total();
        Progress progress = session.pause().pass(60).resume().pass(1).progress();
        assertEquals(new Clock(seconds(4), seconds(4), left.plusSeconds(4)), progress.clock());
        assertInstanceOf(Phase.Hold.class, progress.next().phase().orElseThrow());
        assertEquals(new Progress.Count(1, 2, 2, 2, 1), progress.count());
        assertEquals(new Clock(seconds(1), seconds(3), left.plusSeconds(1)), session.pass(3).progress().clock());
    }

    @Test
    void whilePausedTheRemainderStands() {
        Rehearsal session = session().pass(12).pause();
        assertEquals(session.progress(), session.pass(30).progress());
    }

    @Test
    void inTheLastPhaseNothingComesNext() {
        Progress progress = session().pass(200).progress();
        assertEquals(new Progress.Next(Optional.empty(), Optional.empty()), progress.next());
        Progress last = Rehearsal.of(Plans.step("b", Doses.held(30))).pass(20).progress();
        assertEquals(new Progress.Next(Optional.empty(), Optional.empty()), last.next());
        assertEquals(seconds(18), last.clock().total());
    }

    @Test
    void ofAnEndedSessionNothingIsLeftHoweverEarlyItEnded() {
        Progress progress = session().pass(20).act(new SessionCommand.Finish()).progress();
        assertEquals(Duration.ZERO, progress.clock().remaining());
        assertEquals(Duration.ZERO, progress.clock().total());
        assertEquals(new Progress.Next(Optional.empty(), Optional.empty()), progress.next());
    }

    @Test
    void theSecondsShownAreThoseBegun() {
        assertEquals(3, new Clock(seconds(3), seconds(5), seconds(9)).seconds());
        assertEquals(3, new Clock(seconds(2.001), seconds(5), seconds(9)).seconds());
        assertEquals(0, new Clock(seconds(0), seconds(5), seconds(9)).seconds());
    }

    @Test
    void theFractionIsThePartThatIsOver() {
        assertEquals(0.25, new Clock(seconds(15), seconds(20), seconds(15)).fraction(), 1e-9);
        assertEquals(0, new Clock(Duration.ZERO, Duration.ZERO, seconds(9)).fraction());
    }
}
