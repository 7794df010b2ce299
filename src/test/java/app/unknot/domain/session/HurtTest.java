package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionCommand.Easier;
import app.unknot.domain.session.SessionCommand.Finish;
import app.unknot.domain.session.SessionCommand.Skip;
import app.unknot.domain.session.SessionState.Cause;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HurtTest {
    private static Rehearsal inTheFirstHold() {
        return Rehearsal.of(Plans.easing(Plans.step("a", Doses.sided()), "a-gentle", Doses.held(10)),
                Plans.step("b", Doses.held(30))).untilHold(Side.LEFT, 1).pass(5);
    }

    private static StepOutcome outcome(Rehearsal session, int index) {
        return session.outcomes().get(index);
    }

    @Test
    void itHurtsPausesAtOnceAndStartsAGapOfItsOwn() {
        Rehearsal session = inTheFirstHold().hurt(HurtReason.SORE).pass(3);
        assertEquals(Cause.HURT, assertInstanceOf(Paused.class, session.state()).cause());
        assertEquals(15, session.remaining());
        assertEquals(List.of(new Gap(Gap.Kind.HURT, Rehearsal.NOON.plusSeconds(15), seconds(3))),
                session.state().journey().ledger().gaps());
    }

    @Test
    void whereItHurtTheSideSaysSoAndTheOtherWasSkipped() {
        Rehearsal session = inTheFirstHold().hurt(HurtReason.SHARP).act(new Skip()).act(new Finish());
        assertEquals(Status.HURT, outcome(session, 0).result().status());
        assertEquals(Optional.of(HurtReason.SHARP), outcome(session, 0).result().hurt());
        assertEquals(seconds(7), outcome(session, 0).actual().time());
        assertEquals(Status.SKIPPED, outcome(session, 1).result().status());
        assertEquals(Optional.empty(), outcome(session, 1).result().hurt());
    }

    @Test
    void theReasonCanBeSaidMoreExactlyAndTheFirstSideCounts() {
        Rehearsal session = inTheFirstHold().hurt(HurtReason.UNSPECIFIED).pass(2).hurt(HurtReason.NUMB).pass(2);
        assertEquals(1, session.state().journey().ledger().gaps().size());
        session.resume().untilHold(Side.RIGHT, 1).hurt(HurtReason.SORE).act(new Finish());
        assertEquals(Optional.of(HurtReason.SORE), outcome(session, 0).result().hurt());
        assertEquals(Status.HURT, outcome(session, 0).result().status());
        assertEquals(Status.PARTIAL, outcome(session, 1).result().status());
    }

    @Test
    void itCanHurtInAnyPauseAndTheGapChangesItsKind() {
        Rehearsal session = inTheFirstHold().pause().pass(4).hurt(HurtReason.SORE).pass(3);
        assertEquals(Cause.HURT, assertInstanceOf(Paused.class, session.state()).cause());
        assertEquals(List.of(new Gap(Gap.Kind.PAUSE, Rehearsal.NOON.plusSeconds(15), seconds(4)),
                new Gap(Gap.Kind.HURT, Rehearsal.NOON.plusSeconds(19), seconds(3))),
                session.state().journey().ledger().gaps());
    }

    @Test
    void theEasierVariantBeginsWithItsSetupWhenThePersonGoesOn() {
        Rehearsal session = inTheFirstHold().hurt(HurtReason.SORE).act(new Easier());
        assertEquals(Cause.PERSON, assertInstanceOf(Paused.class, session.state()).cause());
        assertEquals("a-gentle", session.progress().step().technique().id());
        assertEquals(0, session.leg().index());
        session.resume().pass(18).act(new Finish());
        assertEquals("a", outcome(session, 0).technique().id());
        assertEquals(Status.HURT, outcome(session, 0).result().status());
        assertEquals("a-gentle", outcome(session, 2).technique().id());
        assertEquals(new StepOutcome.Key(0, Side.BOTH, 2), outcome(session, 2).key());
        assertEquals(Status.DONE, outcome(session, 2).result().status());
        assertEquals(List.of(new Adjustment.Easier()), outcome(session, 2).result().adjustments());
    }

    @Test
    void theEasierVariantHasNoEasierOne() {
        Rehearsal session = inTheFirstHold().hurt(HurtReason.SORE).act(new Easier()).resume().pass(10)
                .hurt(HurtReason.SORE);
        SessionState before = session.state();
        assertEquals(before, session.act(new Easier()).state());
    }

    @Test
    void withoutAnEasierVariantAskingForItChangesNothing() {
        Rehearsal session = Rehearsal.of(Plans.step("b", Doses.held(30))).pass(10).hurt(HurtReason.SORE);
        SessionState before = session.state();
        assertEquals(before, session.act(new Easier()).state());
    }

    @Test
    void endingForHurtSaysSo() {
        Rehearsal session = inTheFirstHold().hurt(HurtReason.DIZZY).act(new Finish());
        assertEquals(Ending.HURT, assertInstanceOf(Ended.class, session.state()).ending());
        Rehearsal last = Rehearsal.of(Plans.step("b", Doses.held(30))).pass(10).hurt(HurtReason.SORE).act(new Skip());
        assertEquals(Ending.HURT, assertInstanceOf(Ended.class, last.state()).ending());
    }

    @Test
    void whoGoesOnAndEndsLaterEndsEarlyButTheStepHurt() {
        Rehearsal session = inTheFirstHold().hurt(HurtReason.SORE).resume().pass(6).act(new Finish());
        assertEquals(Ending.EARLY, assertInstanceOf(Ended.class, session.state()).ending());
        assertEquals(Status.HURT, outcome(session, 0).result().status());
    }

    @Test
    void aStatedReasonStaysUntilAnotherIsStated() {
        Rehearsal session = inTheFirstHold().hurt(HurtReason.SHOOTING).hurt(HurtReason.UNSPECIFIED);
        assertEquals(HurtReason.SHOOTING, session.state().journey().leg().notes().hurt().orElseThrow().reason());
        session.hurt(HurtReason.SORE);
        assertEquals(HurtReason.SORE, session.state().journey().leg().notes().hurt().orElseThrow().reason());
    }

    @Test
    void hurtInTheSetupLeavesATraceWithoutWork() {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.held(30)), Plans.step("b", Doses.held(30))).pass(2)
                .hurt(HurtReason.SORE).act(new Skip()).act(new Finish());
        assertEquals(Status.HURT, outcome(session, 0).result().status());
        assertEquals(StepOutcome.Amount.NONE, outcome(session, 0).actual());
    }

    @Test
    void hurtInTheChangeOfSideCountsForTheSideToCome() {
        Rehearsal session = inTheFirstHold().until(Phase.ChangeSide.class::isInstance).hurt(HurtReason.SORE)
                .act(new Finish());
        assertEquals(Status.DONE, outcome(session, 0).result().status());
        assertEquals(Status.HURT, outcome(session, 1).result().status());
    }

    @Test
    void onlySharpShootingNumbAndDizzyAreRedFlags() {
        assertEquals(List.of(HurtReason.SHARP, HurtReason.SHOOTING, HurtReason.NUMB, HurtReason.DIZZY),
                List.of(HurtReason.values()).stream().filter(HurtReason::redFlag).toList());
    }
}
