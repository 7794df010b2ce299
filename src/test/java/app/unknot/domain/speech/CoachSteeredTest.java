package app.unknot.domain.speech;

import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.speech.Practice.instruction;
import static app.unknot.domain.speech.Practice.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionCommand;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is said where the person steers, or something stops the session.
class CoachSteeredTest {
    private static final Remark SEATED = new Remark.Placed(Position.SEATED_CHAIR);
    private static final SessionCommand PAUSE = new SessionCommand.Pause();
    private static final SessionCommand RESUME = new SessionCommand.Resume();

    @Test
    void waitingIsToldHoweverLateAndDroppedWhenItIsOver() {
        Practice session = Practice.of(Plans.waiting(Plans.step("a", Doses.held(30)))).pass(5);
        assertEquals(Saying.whenever(new Remark.Waiting()), session.said().getLast().saying());
        assertTrue(session.pass(20).act(new SessionCommand.Ready()).afresh());
        assertEquals(List.of(), session.remarks());
    }

    @Test
    void aPauseDropsWhatWaitsAndSaysSo() {
        Practice session = Practice.of(Plans.step("a", Doses.held(30))).pass(12);
        session.said();
        assertTrue(session.act(PAUSE).afresh());
        assertEquals(List.of(new Remark.Paused()), session.remarks());
    }

    @Test
    void painAndSleepAreTold() {
        Practice session = Practice.of(Plans.step("a", Doses.held(30))).pass(12);
        session.said();
        session.act(PAUSE).act(new SessionCommand.Hurt(HurtReason.UNSPECIFIED)).act(new SessionCommand.Hurt(HurtReason.SORE));
        assertEquals(List.of(new Remark.Paused(), new Remark.Hurt()), session.remarks());
        session.act(RESUME).pass(7).late(Duration.ofMinutes(14));
        assertEquals(new Remark.Slept(), session.remarks().getLast());
    }

    @Test
    void workThatGoesOnIsNamedBeforeTheCountInOrLessIsSaid() {
        Practice session = Practice.of(Plans.step("a", Doses.held(30))).pass(12).act(PAUSE);
        session.said();
        assertEquals(List.of(Saying.within(seconds(2), name("a"))),
                session.act(RESUME).said().stream().map(Practice.Said::saying).toList());
        Practice longer =
                Practice.of(Plans.step("a-stretch-with-a-long-name", Doses.sided())).until(Phase.Hold.class::isInstance).act(PAUSE);
        longer.said();
        assertEquals(List.of(new Remark.Again(Side.LEFT)), longer.act(RESUME).remarks());
    }

    @Test
    void aSetupThatGoesOnIsToldAgain() {
        Practice session = Practice.of(Plans.step("a", Doses.held(30))).pass(1).act(PAUSE);
        session.said();
        assertEquals(List.of(name("a"), instruction("a")),
                session.act(RESUME).remarks().stream().filter(said -> !said.equals(SEATED)).toList());
    }

    @Test
    void whoeverSkipsGoesBackOrJumpsHearsTheRightName() {
        Practice session =
                Practice.of(Plans.step("a", Doses.held(30)), Plans.step("b", Doses.held(30)), Plans.step("c", Doses.held(30))).pass(12);
        session.said();
        assertTrue(session.act(new SessionCommand.Skip()).afresh());
        assertEquals(List.of(name("b"), instruction("b")), session.remarks());
        assertTrue(session.pass(1).act(new SessionCommand.Back()).afresh());
        assertEquals(List.of(name("a"), SEATED, instruction("a")), session.remarks());
        session.act(PAUSE).act(new SessionCommand.Jump(2));
        session.said();
        assertEquals(List.of(name("c"), instruction("c")), session.act(RESUME).remarks());
    }

    @Test
    void whoeverRestartsAStepHearsItAgainAlsoWhereItWasToldAhead() {
        Practice session = Practice.of(Plans.step("a", Doses.held(30)), Plans.step("b", Doses.held(30))).pass(37.75);
        session.said();
        assertEquals(List.of(name("b")), session.pass(0.25).remarks());
        assertEquals(List.of(name("b"), instruction("b")), session.pass(4).act(new SessionCommand.Back()).remarks());
    }

    @Test
    void theEasierVersionIsNamedAndExplained() {
        Practice session = Practice.of(Plans.easing(Plans.step("a", Doses.held(30)), "easy-a", Doses.held(10))).pass(12)
                .act(new SessionCommand.Hurt(HurtReason.SORE)).act(new SessionCommand.Easier());
        session.said();
        assertEquals(name("easy-a"), session.act(RESUME).remarks().getFirst());
    }
}
