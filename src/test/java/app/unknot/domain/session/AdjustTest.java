package app.unknot.domain.session;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustTest {
    private static final SessionCommand LONGER = new SessionCommand.Adjust(seconds(10));
    private static final SessionCommand SHORTER = new SessionCommand.Adjust(seconds(-10));

    private static Rehearsal sided() {
        return Rehearsal.of(Plans.step("a", Doses.sided()));
    }

    private static List<Long> holds(Rehearsal session) {
        return session.leg().phases().stream().filter(Phase.Hold.class::isInstance)
                .map(phase -> phase.length().toSeconds()).toList();
    }

    @Test
    void aHoldMadeLongerIsAsLongOnTheOtherSide() {
        Rehearsal session = sided().untilHold(Side.LEFT, 2).pass(4).act(LONGER);
        assertEquals(26, session.remaining());
        assertEquals(List.of(20L, 30L, 20L, 30L), holds(session));
    }

    @Test
    void aHoldMadeShorterIsAsShortOnTheOtherSide() {
        Rehearsal session = sided().untilHold(Side.LEFT, 1).pass(4).act(SHORTER);
        assertEquals(6, session.remaining());
        assertEquals(List.of(10L, 20L, 10L, 20L), holds(session));
    }

    @Test
    void onTheSecondSideWhatIsOverStaysAsItWas() {
        Rehearsal session = sided().untilHold(Side.RIGHT, 1).pass(4).act(LONGER);
        assertEquals(List.of(20L, 20L, 30L, 20L), holds(session));
    }

    @Test
    void aHoldWithoutSidesChangesAlone() {
        Dose dose = new Dose(work(0, 20, 0), 2, 1, 2, pauses(8, 2));
        Rehearsal session = Rehearsal.of(Plans.step("a", dose)).pass(10).act(LONGER);
        assertEquals(List.of(30L, 20L, 20L, 20L), holds(session));
    }

    @Test
    void shorteningLeavesThreeSeconds() {
        Rehearsal session = sided().untilHold(Side.LEFT, 1).pass(12).act(SHORTER);
        assertEquals(3, session.remaining());
        assertEquals(List.of(15L, 20L, 15L, 20L), holds(session));
        assertEquals(List.of(new Adjustment.Longer(seconds(-5))), session.leg().notes().adjustments());
    }

    @Test
    void whereThreeSecondsOrLessAreLeftShorteningDoesNothing() {
        Rehearsal session = sided().untilHold(Side.LEFT, 1).pass(17);
        SessionState before = session.state();
        assertEquals(before, session.act(SHORTER).state());
        assertEquals(2.5, session.pass(0.5).act(SHORTER).remaining());
    }

    @Test
    void lengtheningStopsAtTheLongestHold() {
        PlannedStep step = Plans.ruled(Plans.step("a", Doses.held(30)), new PlannedStep.Rules(false, seconds(45), 3));
        Rehearsal session = Rehearsal.of(step).pass(10).act(LONGER).act(LONGER).act(LONGER);
        assertEquals(43, session.remaining());
        assertEquals(List.of(new Adjustment.Longer(seconds(10)), new Adjustment.Longer(seconds(5))),
                session.leg().notes().adjustments());
    }

    @Test
    void aHoldPlannedLongerThanTheLongestStaysAsPlanned() {
        PlannedStep step = Plans.ruled(Plans.step("a", Doses.held(30)), new PlannedStep.Rules(false, seconds(20), 3));
        assertEquals(28, Rehearsal.of(step).pass(10).act(LONGER).remaining());
    }

    @Test
    void setupAndRestGrowWithoutLimitAndByThemselves() {
        PlannedStep step = Plans.ruled(Plans.step("a", Doses.sided()), new PlannedStep.Rules(false, seconds(5), 3));
        Rehearsal session = Rehearsal.of(step).pass(1).act(LONGER).act(LONGER);
        assertEquals(24, session.remaining());
        session.until(Phase.Rest.class::isInstance).act(LONGER);
        assertEquals(16, session.remaining());
        assertEquals(List.of(20L, 20L, 20L, 20L), holds(session));
    }

    @Test
    void theTotalFollowsTheAdjustment() {
        Rehearsal session = sided().untilHold(Side.LEFT, 1);
        Duration before = session.progress().clock().total();
        assertEquals(before.plusSeconds(20), session.act(LONGER).progress().clock().total());
    }

    @Test
    void countingInAfterAPauseNothingIsAdjusted() {
        Rehearsal session = sided().untilHold(Side.LEFT, 1).pass(4).pause().resume().pass(2);
        SessionState before = session.state();
        assertEquals(before, session.act(LONGER).state());
        assertEquals(before, session.act(new SessionCommand.OneMore()).state());
    }

    @Test
    void aShortenedHoldIsPartialAndALengthenedOneDone() {
        Rehearsal shorter = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(10).act(SHORTER).pass(20);
        assertEquals(Status.PARTIAL, only(shorter).result().status());
        assertEquals(new StepOutcome.Amount(seconds(20), 1), only(shorter).actual());
        Rehearsal longer = Rehearsal.of(Plans.step("a", Doses.held(30))).pass(10).act(LONGER).pass(40);
        assertEquals(Status.DONE, only(longer).result().status());
        assertEquals(new StepOutcome.Amount(seconds(40), 1), only(longer).actual());
    }

    private static StepOutcome only(Rehearsal session) {
        assertEquals(1, session.outcomes().size());
        return session.outcomes().getFirst();
    }
}
