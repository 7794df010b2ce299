package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Agreement;
import app.unknot.domain.session.SessionEngine;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What two people agreed on, and what the giver is to ask, at its moments.
final class RemindersTest {
    private static final String AGREED = "Stop word: Red; pressure: at most 4\u00a0of\u00a010; leave\u00a0alone: the neck";

    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));

    @BeforeEach
    void open() {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        Agreement agreement = new Agreement(Roles.NONE, "the neck", "Red", OptionalInt.of(4));
        SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                RealFigures.shelf(), _ -> {
                }, RecordingWindows.around(() -> {}, agreement));
        SessionPlan plan = Plans.of(Plans.prompting(Plans.step("strokes", Doses.held(200)), 20, 130));
        window.show(() -> new SessionController(engine, engine.start(plan, clock.get()), ports, new Messages(Locale.ENGLISH), _ -> {
        }), SessionController::view);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void whatWasAgreedStandsThereBeforeTheWorkAndInAPause() {
        assertTrue(shown(AGREED));
        pass(9);
        assertFalse(shown(AGREED));
        robot.push(KeyCode.SPACE);
        assertTrue(shown(AGREED));
    }

    @Test
    void eachTimeToAskIsShownForAMinute() {
        pass(8 + 19);
        assertFalse(shown("At 20"));
        pass(2);
        assertTrue(shown("At 20"));
        pass(60);
        assertFalse(shown("At 20"));
        pass(50);
        assertTrue(shown("At 130"));
    }

    private void pass(int seconds) {
        robot.interact(() -> clock.pass(Duration.ofSeconds(seconds)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shown(String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label && words.equals(label.getText()) && label.isVisible()
                && label.isManaged()).tryQuery().isPresent();
    }
}
