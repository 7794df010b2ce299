package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.history.Gap;
import app.unknot.domain.session.SessionState.Cause;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SleepTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private static Rehearsal twelveSecondsIntoAHold() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(60))).pass(20);
        session.cues();
        return session;
    }

    private static void assertSlept(Rehearsal session, Duration slept) {
        Paused paused = assertInstanceOf(Paused.class, session.state());
        assertEquals(Cause.SLEEP, paused.cause());
        assertEquals(seconds(12), paused.spent());
        assertEquals(seconds(20), paused.journey().ledger().active());
        assertEquals(List.of(new Gap(Gap.Kind.SLEEP, Rehearsal.NOON.plusSeconds(20), slept)),
                paused.journey().ledger().gaps());
    }

    @Test
    void onWindowsTheMonotonicClockCountsTheSleep() {
        Rehearsal session = twelveSecondsIntoAHold().jump(HOUR, HOUR);
        assertSlept(session, HOUR);
        assertEquals(List.of(new Cue.Slept()), session.cues());
    }

    @Test
    void onLinuxAndMacOnlyTheWallClockCountsTheSleep() {
        Rehearsal session = twelveSecondsIntoAHold().jump(seconds(0.8), HOUR);
        assertSlept(session, HOUR);
        assertEquals(List.of(new Cue.Slept()), session.cues());
    }

    @Test
    void onLinuxAndMacTheMonotonicClockMayStandStill() {
        assertSlept(twelveSecondsIntoAHold().jump(Duration.ZERO, HOUR), HOUR);
    }

    @Test
    void onWindowsASleepWithTheClockSetBackIsAsLongAsTheMonotonicStep() {
        assertSlept(twelveSecondsIntoAHold().jump(HOUR, HOUR.negated()), HOUR);
    }

    @Test
    void halfAMinuteIsALateTickAndNoSleep() {
        Rehearsal session = twelveSecondsIntoAHold().jump(seconds(30), seconds(35));
        assertInstanceOf(Running.class, session.state());
        assertEquals(seconds(50), session.state().journey().ledger().active());
    }

    @Test
    void aBitMoreThanHalfAMinuteIsSleep() {
        assertSlept(twelveSecondsIntoAHold().jump(seconds(30.001), seconds(30.001)), seconds(30.001));
    }

    @Test
    void aWallClockMoreThanFiveSecondsAheadIsSleep() {
        assertSlept(twelveSecondsIntoAHold().jump(seconds(0.25), seconds(5.251)), seconds(5.251));
    }

    @Test
    void aClockSetBackChangesNothing() {
        Rehearsal session = twelveSecondsIntoAHold().jump(seconds(0.25), HOUR.negated());
        assertInstanceOf(Running.class, session.state());
        assertEquals(47.75, session.remaining());
        assertEquals(List.of(), session.state().journey().ledger().gaps());
        assertEquals(0.75, session.pass(47).remaining());
    }

    @Test
    void whilePausedSleepOnlyMakesTheGapGrow() {
        Rehearsal session = twelveSecondsIntoAHold().pause().pass(4).jump(seconds(1), HOUR).jump(seconds(40), HOUR);
        Paused paused = assertInstanceOf(Paused.class, session.state());
        assertEquals(Cause.PERSON, paused.cause());
        assertEquals(
                List.of(new Gap(Gap.Kind.PAUSE, Rehearsal.NOON.plusSeconds(20), seconds(4).plus(HOUR).plus(HOUR))),
                paused.journey().ledger().gaps());
        assertEquals(List.of(), session.cues());
    }

    @Test
    void aPauseIsTimedByTheMonotonicClockWhateverTheWallClockSays() {
        Rehearsal session = twelveSecondsIntoAHold().pause().jump(seconds(4), seconds(8)).jump(seconds(4), seconds(-9));
        assertEquals(seconds(8), session.state().journey().ledger().gaps().getLast().length());
    }

    @Test
    void aLongPauseWithoutTicksIsAsLongAsItWas() {
        Rehearsal session = twelveSecondsIntoAHold().pause().late(Duration.ofMinutes(3)).late(seconds(2)).resume();
        assertEquals(seconds(182), session.state().journey().ledger().gaps().getLast().length());
    }

    @Test
    void aSleepWhileWaitingEndsTheWaitAndAnotherBeginsAfterIt() {
        Rehearsal session = Rehearsal.of(Plans.waiting(Plans.step("a", Doses.held(60)))).pass(7).jump(HOUR, HOUR)
                .pass(3).resume().pass(2).act(new SessionCommand.Ready()).pass(1);
        assertEquals(List.of(new Gap(Gap.Kind.WAIT, Rehearsal.NOON.plusSeconds(5), seconds(2)),
                new Gap(Gap.Kind.SLEEP, Rehearsal.NOON.plusSeconds(7), HOUR.plusSeconds(3)),
                new Gap(Gap.Kind.WAIT, Rehearsal.NOON.plusSeconds(10).plus(HOUR), seconds(2))),
                session.state().journey().ledger().gaps());
        assertEquals(2, session.remaining());
    }

    @Test
    void aCommandThatComesWithTheWakingActsOnThePausedSession() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(60)), Plans.step("b", Doses.held(60))).pass(20);
        Reading woken = new Reading(session.now().monotonic().plus(HOUR), session.now().wall().plus(HOUR));
        Transition skipped = session.engine().apply(session.state(), new SessionCommand.Skip(), woken);
        assertEquals(1, assertInstanceOf(Paused.class, skipped.state()).journey().leg().index());
        assertEquals(List.of(new Cue.Slept()), skipped.cues());
    }
}
