package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.settings.Preferences;
import app.unknot.ui.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When the screen stays on.
final class SessionVigilTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final RecordingScreen screen = new RecordingScreen();
    private final SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
    private SessionVigil vigil = vigil(true);
    private SessionState state = engine.start(Plans.of(Plans.step("a", Doses.held(30))), clock.get()).state();

    private SessionVigil vigil(boolean keepAwake) {
        return new SessionVigil(screen, clock.timer(), Preferences.DEFAULT.leading().withKeepAwake(keepAwake), "a session");
    }

    private void apply(SessionCommand command) {
        state = engine.apply(state, command, clock.get()).state();
        vigil.sees(state);
    }

    @Test
    void itStaysOnWhileTheSessionRunsAndIsLetGoAtItsEnd() {
        vigil.sees(state);
        assertTrue(screen.isHeld());
        apply(new SessionCommand.Finish());
        assertEquals(List.of("a session", "let go"), screen.asked());
    }

    @Test
    void aPauseOfTwoMinutesKeepsItAndALongerOneLetsGo() {
        vigil.sees(state);
        apply(new SessionCommand.Pause());
        clock.pass(Duration.ofMinutes(2).minus(SECOND));
        assertTrue(screen.isHeld());
        clock.pass(SECOND);
        assertFalse(screen.isHeld());
    }

    @Test
    void itIsHeldAgainWhenTheSessionGoesOn() {
        vigil.sees(state);
        apply(new SessionCommand.Pause());
        clock.pass(Duration.ofMinutes(3));
        apply(new SessionCommand.Resume());
        assertEquals(List.of("a session", "let go", "a session"), screen.asked());
    }

    @Test
    void aShortPauseThatIsOverLetsNothingGoLater() {
        vigil.sees(state);
        apply(new SessionCommand.Pause());
        clock.pass(SECOND);
        apply(new SessionCommand.Resume());
        clock.pass(Duration.ofMinutes(3));
        assertTrue(screen.isHeld());
    }

    @Test
    void movingAboutInAPauseDoesNotMakeItANewOne() {
        vigil.sees(state);
        apply(new SessionCommand.Pause());
        clock.pass(Duration.ofSeconds(100));
        apply(new SessionCommand.Back());
        clock.pass(Duration.ofSeconds(20));
        assertFalse(screen.isHeld());
        apply(new SessionCommand.Back());
        clock.pass(Duration.ofMinutes(3));
        assertEquals(List.of("a session", "let go"), screen.asked());
    }

    @Test
    void aSessionThatWasTakenUpPausedHoldsNothingBeforeItRuns() {
        SessionState paused = engine.apply(state, new SessionCommand.Pause(), clock.get()).state();
        vigil.sees(paused);
        clock.pass(Duration.ofMinutes(3));
        assertEquals(List.of(), screen.asked());
    }

    @Test
    void whoDoesNotWantItIsLeftAlone() {
        vigil = vigil(false);
        vigil.sees(state);
        apply(new SessionCommand.Finish());
        assertEquals(List.of(), screen.asked());
    }
}
