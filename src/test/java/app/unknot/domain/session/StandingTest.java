package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionCommand.Finish;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Where the figure has to be.
class StandingTest {
    private static Rehearsal inAHold() {
        return new Rehearsal(new SessionEngine(seconds(5)), Plans.of(Plans.step("a", Doses.sided()), Plans.step("b", Doses.held(30))))
                .untilHold(Side.LEFT, 2).pass(5);
    }

    private static Standing standing(Rehearsal session) {
        return Standing.of(session.state(), session.now().monotonic());
    }

    @Test
    void itGoesOnBetweenTicksButNeverBeyondThePhase() {
        Rehearsal session = inAHold();
        Standing now = standing(session);
        assertInstanceOf(Phase.Hold.class, now.phase());
        assertEquals(seconds(5), now.spent());
        assertEquals(seconds(5.2), Standing.of(session.state(), session.now().monotonic().plusMillis(200)).spent());
        Standing late = Standing.of(session.state(), session.now().monotonic().plusSeconds(600));
        assertEquals(now.phase().length(), late.spent());
        assertEquals(1, late.fraction());
    }

    @Test
    void aPauseAndTheCountInAfterItKeepThePoseThatWasLeft() {
        Rehearsal session = inAHold();
        Standing left = standing(session);
        assertEquals(left, standing(session.pause().pass(60)));
        assertEquals(left, standing(session.resume().pass(1)));
    }

    @Test
    void aSessionThatIsOverStandsAtTheEndOfItsLastPhase() {
        assertEquals(1, standing(inAHold().act(new Finish())).fraction());
    }

    @Test
    void aPhaseWithoutLengthIsAtItsBeginning() {
        assertEquals(0, new Standing(new Phase.Wait(new Phase.Spot(1, Side.BOTH, 1)), Duration.ZERO).fraction());
    }
}
