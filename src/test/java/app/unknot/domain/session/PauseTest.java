package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionState.Cause;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PauseTest {
    private static Rehearsal held() {
        return Rehearsal.of(Plans.step("a", Doses.held(60)));
    }

    @Test
    void aPauseKeepsTheRemainder() {
        Rehearsal session = held().pass(20).pause().pass(100);
        assertEquals(48, session.remaining());
        assertEquals(List.of(new Gap(Gap.Kind.PAUSE, Rehearsal.NOON.plusSeconds(20), seconds(100))),
                session.state().journey().ledger().gaps());
    }

    @Test
    void aHoldGoesOnAfterACountInWithItsRemainder() {
        Rehearsal session = held().pass(20).pause().pass(7);
        session.cues();
        session.resume();
        assertInstanceOf(Phase.CountIn.class, session.progress().phase());
        assertEquals(5, session.remaining());
        assertEquals(List.of(), session.cues());
        session.pass(5);
        assertEquals(List.of(new Cue.CountIn(3), new Cue.CountIn(2), new Cue.CountIn(1),
                new Cue.PhaseBegan(session.phase())), session.cues());
        assertEquals(48, session.remaining());
        assertEquals(0.25, session.pass(47.75).remaining());
        assertInstanceOf(Ended.class, session.pass(0.25).state());
    }

    @Test
    void aCountInOfThreeSecondsCountsAtOnce() {
        Rehearsal session = new Rehearsal(new SessionEngine(seconds(3)), Plans.of(Plans.step("a", Doses.held(60))))
                .pass(20).pause();
        session.cues();
        assertEquals(List.of(new Cue.CountIn(3)), session.resume().cues());
        assertEquals(List.of(new Cue.CountIn(2), new Cue.CountIn(1), new Cue.PhaseBegan(session.phase())),
                session.pass(3).cues());
    }

    @Test
    void aCountInThatIsTickedLateStillTellsThePhaseThatRuns() {
        Rehearsal session = held().pass(20).pause().resume();
        session.cues();
        assertEquals(List.of(new Cue.PhaseBegan(session.phase())), session.late(seconds(10)).cues());
        assertEquals(43, session.remaining());
    }

    @Test
    void aPhaseThatIsOverBeforeTheLateTickIsNotTold() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(10)), Plans.step("b", Doses.held(30))).pass(17)
                .pause().resume();
        session.cues();
        session.late(seconds(9));
        assertEquals(List.of(new Cue.PhaseBegan(session.phase())), session.cues());
        assertEquals(1, session.leg().index());
    }

    @Test
    void whatSoundedBeforeThePauseDoesNotSoundAgain() {
        Rehearsal session = Rehearsal.of(Plans.prompting(Plans.step("a", Doses.held(60)), 31)).pass(40).pause();
        session.cues();
        session.resume().pass(10);
        assertEquals(List.of(new Cue.CountIn(3), new Cue.CountIn(2), new Cue.CountIn(1),
                new Cue.PhaseBegan(session.phase())), session.cues());
    }

    @Test
    void pausingDuringTheCountInKeepsTheRemainderToo() {
        Rehearsal session = held().pass(20).pause().resume().pass(2).pause().pass(9);
        assertEquals(48, session.remaining());
        assertInstanceOf(Phase.Hold.class, session.progress().phase());
        assertEquals(48, session.resume().pass(5).remaining());
    }

    @Test
    void aPacedRepetitionStartsOver() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.paced(3))).untilHold(Side.BOTH, 2).pass(2).pause()
                .resume();
        session.cues();
        session.pass(5);
        assertEquals(new Phase.MoveIn(seconds(2), new Phase.Spot(1, Side.BOTH, 2)), session.phase());
        assertEquals(2, session.remaining());
        assertTrue(session.cues().contains(new Cue.Repetition(2, 3)));
        session.pass(60);
        assertEquals(Status.DONE, session.outcomes().getFirst().result().status());
        assertEquals(seconds(24), session.outcomes().getFirst().actual().time());
    }

    @Test
    void aPacedRepetitionThatIsGivenUpInThePauseCountsAsFarAsItCame() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.paced(3))).untilHold(Side.BOTH, 2).pass(2).pause()
                .act(new SessionCommand.Finish());
        assertEquals(seconds(12), session.outcomes().getFirst().actual().time());
        assertEquals(1, session.outcomes().getFirst().actual().reps());
    }

    @Test
    void setupCountInRestAndChangeOfSideJustGoOn() {
        for (Class<? extends Phase> kind : List.of(Phase.Setup.class, Phase.CountIn.class, Phase.Rest.class,
                Phase.ChangeSide.class)) {
            Rehearsal session = Rehearsal.of(Plans.step("a", Doses.sided())).until(kind::isInstance).pass(1).pause();
            double left = session.remaining();
            session.cues();
            assertEquals(left - 0.5, session.pass(30).resume().pass(0.5).remaining(), kind.getSimpleName());
            assertEquals(List.of(), session.cues(), kind.getSimpleName());
        }
    }

    @Test
    void waitingIsInNoLengthAndHasItsOwnGap() {
        SessionPlan plan = Plans.of(Plans.waiting(Plans.step("a", Doses.held(30))));
        Rehearsal session = new Rehearsal(new SessionEngine(seconds(5)), plan).pass(45);
        assertInstanceOf(Phase.Wait.class, session.phase());
        assertEquals(seconds(38), plan.length());
        assertEquals(seconds(33), session.progress().clock().total());
        session.act(new SessionCommand.Ready()).pass(33);
        Ledger ledger = assertInstanceOf(Ended.class, session.state()).journey().ledger();
        assertEquals(seconds(38), ledger.active());
        assertEquals(List.of(new Gap(Gap.Kind.WAIT, Rehearsal.NOON.plusSeconds(5), seconds(40))), ledger.gaps());
    }

    @Test
    void aPauseInAWaitGoesBackToWaiting() {
        Rehearsal session = Rehearsal.of(Plans.waiting(Plans.step("a", Doses.held(30)))).pass(10).pause().pass(4);
        session.cues();
        session.resume().pass(3);
        assertInstanceOf(Phase.Wait.class, session.phase());
        assertEquals(List.of(Gap.Kind.WAIT, Gap.Kind.PAUSE, Gap.Kind.WAIT),
                session.state().journey().ledger().gaps().stream().map(Gap::kind).toList());
        assertEquals(List.of(seconds(5), seconds(4), seconds(3)),
                session.state().journey().ledger().gaps().stream().map(Gap::length).toList());
    }

    @Test
    void aLateTickIntoAWaitBeginsTheGapWhenTheWaitBegan() {
        Rehearsal session = Rehearsal.of(Plans.waiting(Plans.step("a", Doses.held(30)))).late(seconds(12));
        assertEquals(List.of(new Gap(Gap.Kind.WAIT, Rehearsal.NOON.plusSeconds(5), seconds(7))),
                session.state().journey().ledger().gaps());
    }

    @Test
    void aKilledSessionComesBackPausedWhereItWas() {
        Rehearsal session = held().pass(20).crash(Duration.ofMinutes(10));
        Paused paused = assertInstanceOf(Paused.class, session.state());
        assertEquals(Cause.RESTORED, paused.cause());
        assertEquals(48, session.remaining());
        assertEquals(List.of(new Gap(Gap.Kind.PAUSE, Rehearsal.NOON.plusSeconds(20), Duration.ofMinutes(10))),
                paused.journey().ledger().gaps());
        assertEquals(48, session.pass(2).resume().pass(5).remaining());
        assertInstanceOf(Running.class, session.state());
    }

    @Test
    void aSessionKilledInAPauseOrACountInComesBackWithTheSameRemainder() {
        assertEquals(48, held().pass(20).pause().pass(5).crash(Duration.ofMinutes(10)).remaining());
        assertEquals(48, held().pass(20).pause().resume().pass(2).crash(Duration.ofMinutes(10)).remaining());
    }

    @Test
    void whereTheClockWasSetBackMeanwhileNoTimeWasLost() {
        Rehearsal session = held().pass(20).crash(Duration.ofHours(-3));
        assertEquals(Duration.ZERO, session.state().journey().ledger().gaps().getLast().length());
    }

    @Test
    void aKilledSessionThatIsGivenUpEndedWhenItWasKilled() {
        Rehearsal session = held().pass(20).pause().pass(6).crash(Duration.ofDays(3)).interrupt();
        Ended ended = assertInstanceOf(Ended.class, session.state());
        assertEquals(Ending.INTERRUPTED, ended.ending());
        assertEquals(Rehearsal.NOON.plusSeconds(26), ended.seen().wall());
        assertEquals(List.of(new Gap(Gap.Kind.PAUSE, Rehearsal.NOON.plusSeconds(20), seconds(6))),
                ended.journey().ledger().gaps());
        assertEquals(Status.PARTIAL, ended.journey().outcomes().getFirst().result().status());
        assertEquals(seconds(12), ended.journey().outcomes().getFirst().actual().time());
    }

    @Test
    void aPausedSessionThatIsGivenUpKeepsItsPause() {
        Ended ended = assertInstanceOf(Ended.class, held().pass(20).pause().pass(6).interrupt().state());
        assertEquals(seconds(6), ended.journey().ledger().gaps().getLast().length());
        assertEquals(Rehearsal.NOON.plusSeconds(26), ended.seen().wall());
    }

    @Test
    void aSessionThatEndedIsSavedAtTheEndOfItsPhase() {
        Rehearsal session = held().pass(68);
        SavedSession saved = SavedSession.of(
                Opening.of(Records.head("2026-11-23T13:00:00+01:00"), SessionRecord.Answers.NONE), session.state());
        assertEquals(seconds(60), saved.spent());
        assertEquals(Rehearsal.NOON.plusSeconds(68), saved.seen());
    }
}
