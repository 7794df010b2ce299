package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionCommand.Back;
import app.unknot.domain.session.SessionCommand.Finish;
import app.unknot.domain.session.SessionCommand.Jump;
import app.unknot.domain.session.SessionCommand.Skip;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovingTest {
    private static Rehearsal three() {
        return Rehearsal.of(Plans.step("a", Doses.held(30)), Plans.step("b", Doses.sided()),
                Plans.step("c", Doses.held(30)));
    }

    private static List<String> outcomes(Rehearsal session) {
        return session.outcomes().stream().map(o -> o.step() + " " + o.side().code() + " " + o.attempt() + " "
                + o.result().status().code() + " " + o.actual().time().toSeconds() + " s " + o.actual().reps()).toList();
    }

    @Test
    void backRestartsAStepThatIsMoreThanThreeSecondsOld() {
        Rehearsal session = three().pass(38).pass(3.25).act(new Back());
        assertEquals(1, session.leg().index());
        assertEquals(5, session.remaining());
    }

    @Test
    void backWithinThreeSecondsMeansTheStepBefore() {
        Rehearsal session = three().pass(38).pass(3).act(new Back());
        assertEquals(0, session.leg().index());
        assertEquals(5, session.remaining());
    }

    @Test
    void backInTheFirstStepRestartsItAtAnyTime() {
        assertEquals(0, three().pass(2).act(new Back()).leg().index());
        Rehearsal session = three().pass(20).act(new Back());
        assertEquals(0, session.leg().index());
        assertEquals(5, session.remaining());
    }

    @Test
    void backWhilePausedStaysPausedAtTheBeginning() {
        Rehearsal session = three().pass(38).pass(20).pause().act(new Back());
        assertEquals(1, session.leg().index());
        assertInstanceOf(Paused.class, session.state());
        assertEquals(0, session.act(new Back()).leg().index());
    }

    @Test
    void workDoneAgainIsANewAttempt() {
        Rehearsal session = three().pass(20).act(new Back()).pass(38).pass(1).act(new Finish());
        assertEquals(List.of("0 both 1 partial 12 s 0", "0 both 2 done 30 s 1", "1 left 1 skipped 0 s 0",
                "1 right 1 skipped 0 s 0", "2 both 1 skipped 0 s 0"), outcomes(session));
    }

    @Test
    void anAttemptInWhichNothingHappenedLeavesNoTrace() {
        Rehearsal session = three().pass(7).act(new Back()).pass(6).act(new Back()).pass(38).act(new Finish());
        assertEquals("0 both 1 done 30 s 1", outcomes(session).getFirst());
    }

    @Test
    void skipLeavesTheRestOfTheStepOutOnBothSides() {
        Rehearsal session = three().pass(38).untilHold(Side.LEFT, 2).act(new Skip());
        assertEquals(2, session.leg().index());
        assertInstanceOf(Running.class, session.state());
        assertEquals(List.of("0 both 1 done 30 s 1", "1 left 1 partial 25 s 1", "1 right 1 skipped 0 s 0",
                "2 both 1 skipped 0 s 0"), outcomes(session.act(new Finish())));
    }

    @Test
    void skipInARestLeavesOutOnlyTheRest() {
        Rehearsal session = three().pass(38).until(Phase.Rest.class::isInstance);
        session.cues();
        session.act(new Skip());
        assertEquals(new Phase.Spot(1, Side.LEFT, 2), assertInstanceOf(Phase.MoveIn.class, session.phase()).spot());
        assertEquals(List.of(new Cue.PhaseBegan(session.phase()), new Cue.Repetition(2, 2)), session.cues());
        assertEquals(2, session.remaining());
    }

    @Test
    void skipInAChangeOfSideLeavesOutOnlyTheChange() {
        Rehearsal session = three().pass(38).until(Phase.ChangeSide.class::isInstance).act(new Skip());
        assertEquals(new Phase.Spot(1, Side.RIGHT, 1), assertInstanceOf(Phase.MoveIn.class, session.phase()).spot());
    }

    @Test
    void skipInAPausedRestStaysPausedAndTheRepetitionIsCountedInAndTold() {
        Rehearsal session = three().pass(38).until(Phase.Rest.class::isInstance).pause().act(new Skip());
        assertInstanceOf(Paused.class, session.state());
        session.cues();
        session.resume().pass(5);
        assertEquals(List.of(new Cue.CountIn(3), new Cue.CountIn(2), new Cue.CountIn(1),
                new Cue.PhaseBegan(session.phase()), new Cue.Repetition(2, 2)), session.cues());
        assertEquals(2, session.remaining());
    }

    @Test
    void skipInTheRestOfTheLastStepGoesOn() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.paced(3))).until(Phase.Rest.class::isInstance);
        assertInstanceOf(Phase.MoveIn.class, session.act(new Skip()).phase());
        assertInstanceOf(Running.class, session.state());
    }

    @Test
    void skipInTheLastStepEndsEarly() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(20);
        assertEquals(Ending.EARLY, assertInstanceOf(Ended.class, session.act(new Skip()).state()).ending());
        assertEquals(List.of("0 both 1 partial 12 s 0"), outcomes(session));
        Rehearsal paused = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(20).pause().act(new Skip());
        assertEquals(Ending.EARLY, assertInstanceOf(Ended.class, paused.state()).ending());
    }

    @Test
    void skipWhilePausedStaysPausedAtTheNextStep() {
        Rehearsal session = three().pass(20).pause().act(new Skip());
        assertInstanceOf(Paused.class, session.state());
        assertEquals(1, session.leg().index());
    }

    @Test
    void jumpGoesToAnyStepAndBackAgain() {
        Rehearsal session = three().pass(20).pause().act(new Jump(2)).resume().pass(38);
        assertInstanceOf(Ended.class, session.state());
        assertEquals(List.of("0 both 1 partial 12 s 0", "1 left 1 skipped 0 s 0", "1 right 1 skipped 0 s 0",
                "2 both 1 done 30 s 1"), outcomes(session));
        Rehearsal back = three().pass(20).pause().act(new Jump(2)).act(new Jump(0)).resume().pass(38);
        assertEquals(1, back.leg().index());
    }

    @Test
    void jumpToTheStepUnderWayRestartsIt() {
        Rehearsal session = three().pass(20).pause().act(new Jump(0));
        assertEquals(5, session.remaining());
        assertEquals(0, session.leg().index());
    }

    @Test
    void aStepJumpedToIsToldWhenTheSessionGoesOn() {
        Rehearsal session = three().pass(20).pause().act(new Jump(1));
        session.cues();
        session.resume();
        assertEquals(List.of(new Cue.PhaseBegan(session.phase())), session.cues());
        assertInstanceOf(Phase.Setup.class, session.phase());
        assertEquals(5, session.remaining());
    }

    @Test
    void aPauseThatMovesIsThePersonsFromThenOn() {
        Rehearsal session = three().pass(20).late(seconds(100)).act(new Jump(1)).pass(4).act(new Back());
        assertEquals(SessionState.Cause.PERSON, assertInstanceOf(Paused.class, session.state()).cause());
        assertEquals(List.of(seconds(100), seconds(4)),
                session.state().journey().ledger().gaps().stream().map(gap -> gap.length()).toList());
    }

    @Test
    void everySideDoneOverTwoAttemptsIsStillTwoAttempts() {
        Rehearsal session = Rehearsal.of(Plans.step("b", Doses.sided())).untilHold(Side.RIGHT, 1).act(new Back())
                .pass(200);
        assertEquals(List.of("0 left 1 done 46 s 2", "0 right 1 partial 2 s 0", "0 left 2 done 46 s 2",
                "0 right 2 done 46 s 2"), outcomes(session));
        assertEquals(4, session.outcomes().stream().map(StepOutcome::key).distinct().count());
        assertEquals(Status.DONE, session.outcomes().getLast().result().status());
    }
}
