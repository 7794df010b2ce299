package app.unknot.domain.session;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueTest {
    private static final SessionCommand LONGER = new SessionCommand.Adjust(seconds(10));
    private static final SessionCommand SHORTER = new SessionCommand.Adjust(seconds(-10));

    private static List<String> names(List<Cue> cues) {
        return cues.stream().map(cue -> cue instanceof Cue.PhaseBegan(Phase phase) ? phase.getClass().getSimpleName()
                : cue.getClass().getSimpleName()).toList();
    }

    @Test
    void theFirstPhaseBeginsAtTheStart() {
        assertEquals(List.of("Setup"), names(Rehearsal.of(Plans.step("a", Doses.held(30))).cues()));
    }

    @Test
    void theCountInCountsThreeTwoOneOnTheSecond() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(4.75);
        session.cues();
        assertEquals(List.of("CountIn", "CountIn"), names(session.pass(0.25).cues()));
        assertEquals(List.of(new Cue.CountIn(2)), session.pass(1).cues());
        assertEquals(List.of(new Cue.CountIn(1)), session.pass(1).cues());
        assertEquals(List.of("Hold", "Repetition"), names(session.pass(1).cues()));
    }

    @Test
    void aShortSetupIsAllCountIn() {
        Dose dose = new Dose(work(0, 5, 0), 1, 1, 1, pauses(2.5, 0));
        assertEquals(List.of("CountIn", "CountIn", "CountIn", "Hold", "Repetition"),
                names(Rehearsal.of(Plans.step("a", dose)).pass(3).cues()));
    }

    @Test
    void halfWaySoundsInHoldsOfTwentySecondsAndLonger() {
        assertTrue(Rehearsal.of(Plans.step("a", Doses.held(20))).pass(18).cues().contains(new Cue.HalfWay()));
        assertFalse(Rehearsal.of(Plans.step("a", Doses.held(19.75))).pass(27).cues().contains(new Cue.HalfWay()));
    }

    @Test
    void halfWayOfAHoldThatWasMadeLongerComesLater() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(18)
                .act(new SessionCommand.Adjust(seconds(10)));
        session.cues();
        assertEquals(List.of(), session.pass(9.75).cues());
        assertEquals(List.of(new Cue.HalfWay()), session.pass(0.25).cues());
    }

    @Test
    void halfWayIsToldOnceAlsoWhereTheHoldIsMadeLongerAfterIt() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(24);
        assertTrue(session.cues().contains(new Cue.HalfWay()));
        session.act(LONGER).pass(26);
        assertFalse(session.cues().contains(new Cue.HalfWay()));
    }

    @Test
    void aHalfWayThatWasToldIsNotToldAgainAfterAPauseACrashAndPain() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(24);
        session.cues();
        session.hurt(HurtReason.SORE).crash(seconds(60)).resume().pass(6).act(LONGER).pass(26);
        assertFalse(session.cues().contains(new Cue.HalfWay()));
    }

    @Test
    void whereShorteningPutsTheMiddleBehindTheMomentItIsNotToldLate() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(40))).pass(26);
        session.cues();
        session.act(SHORTER).pass(20);
        assertFalse(session.cues().contains(new Cue.HalfWay()));
    }

    @Test
    void whereLengtheningPutsItAheadAgainItIsTold() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(40))).pass(26).act(SHORTER).act(LONGER);
        session.cues();
        assertEquals(List.of(new Cue.HalfWay()), session.pass(2).cues());
        assertFalse(session.act(LONGER).pass(30).cues().contains(new Cue.HalfWay()));
    }

    @Test
    void everyLongHoldHasAHalfWayOfItsOwn() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.sided())).untilHold(Side.LEFT, 1).pass(11).act(LONGER);
        session.cues();
        session.until(phase -> phase instanceof Phase.Hold && phase.spot().side() == Side.RIGHT).pass(60);
        assertEquals(3, session.cues().stream().filter(Cue.HalfWay.class::isInstance).count());
    }

    @Test
    void promptsSoundAtTheirSecondsInsideTheHold() {
        PlannedStep step = Plans.prompting(Plans.step("a", Doses.held(40)), 10, 40, 50);
        Rehearsal session = Rehearsal.of(step).pass(17.75);
        session.cues();
        assertEquals(List.of(new Cue.Prompted(step.brief().prompts().getFirst())), session.pass(0.25).cues());
        session.pass(25);
        assertEquals(List.of(new Cue.HalfWay()), session.cues().stream().filter(Cue.HalfWay.class::isInstance).toList());
        assertFalse(session.pass(5).cues().stream().anyMatch(Cue.Prompted.class::isInstance));
    }

    @Test
    void aCueUpToHalfASecondLateStillSounds() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(22.75);
        session.cues();
        assertEquals(List.of(new Cue.HalfWay()), session.late(seconds(0.75)).cues());
    }

    @Test
    void aCueThatIsLaterIsDropped() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(22.75);
        session.cues();
        assertEquals(List.of(), session.late(seconds(0.751)).cues());
        assertEquals(List.of(), session.pass(5).cues());
    }

    @Test
    void afterALateTickOnlySideChangesTheEndAndThePhaseThatRunsAreTold() {
        Dose dose = new Dose(work(0, 3, 0), 2, 2, 1, pauses(8, 1));
        Rehearsal session = Rehearsal.of(Plans.step("a", dose)).pass(8);
        session.cues();
        assertEquals(List.of("ChangeSide", "Hold"), names(session.late(seconds(13)).cues()));
        assertEquals(List.of("Done"), names(session.late(seconds(20)).cues()));
    }

    @Test
    void changingSidesSaysToWhich() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.sided())).until(Phase.ChangeSide.class::isInstance);
        assertTrue(session.cues().contains(new Cue.ChangeSide(Side.RIGHT)));
    }

    @Test
    void eachRepetitionIsCountedOnItsSide() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.sided())).pass(120);
        assertEquals(List.of(new Cue.Repetition(1, 2), new Cue.Repetition(2, 2), new Cue.Repetition(1, 2),
                new Cue.Repetition(2, 2)),
                session.cues().stream().filter(Cue.Repetition.class::isInstance).toList());
    }

    @Test
    void aStepTheEndOfWhichIsReachedEndsAudiblyAndTheLastOneIsFollowedByDone() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(10)), Plans.step("b", Doses.held(10))).pass(17.75);
        session.cues();
        assertEquals(List.of(new Cue.StepEnded(0)), session.pass(0.25).cues().subList(0, 1));
        session.pass(17.75).cues();
        assertEquals(List.of(new Cue.StepEnded(1), new Cue.Done()), session.pass(0.25).cues());
    }

    @Test
    void aWaitIsAnnouncedOnceAndThenSilent() {
        Rehearsal session = Rehearsal.of(Plans.waiting(Plans.step("a", Doses.held(10))));
        assertEquals(List.of("Setup", "Wait"), names(session.late(seconds(12)).cues()));
        assertEquals(List.of(), session.pass(20).cues());
        assertEquals(List.of("CountIn", "CountIn"), names(session.act(new SessionCommand.Ready()).cues()));
    }
}
