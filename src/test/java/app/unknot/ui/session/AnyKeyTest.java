package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.settings.When;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A session under hands that can't touch, and eyes three metres away.
final class AnyKeyTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final RecordingWindows windows = new RecordingWindows();
    private final List<Ended> ended = new ArrayList<>();

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void anElbowPausesAndCannotResumeByTheSameAccident() {
        open(partner(), false);
        massage();
        press(KeyCode.X);
        assertTrue(says("Paused"));
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.PAGE_DOWN, KeyCode.B)) {
            press(key);
            assertTrue(says("Paused"), key::name);
        }
        pass(Duration.ofMillis(699));
        press(KeyCode.SPACE);
        assertTrue(says("Paused"));
        pass(Duration.ofMillis(1));
        press(KeyCode.RIGHT);
        assertTrue(says("Paused"));
        press(KeyCode.B);
        assertFalse(says("Paused"));
        assertEquals(List.of(), ended);
    }

    @Test
    void aClickPausesToo() {
        open(partner(), false);
        massage();
        robot.clickOn(".session-number");
        assertTrue(says("Paused"));
        robot.clickOn("End here");
        assertTrue(says("Paused"), "the same accident ended it");
        pass(Duration.ofMillis(700));
        robot.clickOn("Resume");
        assertFalse(says("Paused"));
    }

    @Test
    void aPartnerIsWaitedForUntilAnyKeyIsPressed() {
        open(partner(), false);
        pass(Duration.ofMinutes(2));
        assertTrue(says("In position?"));
        String toDo = "Long gliding strokes (effleurage): Glide up beside the spine and out over the shoulders, through the shirt.";
        assertTrue(says(toDo + "\nPress any key when you are in position"));
        press(KeyCode.H);
        assertTrue(says("Ease off"));
        pass(Duration.ofSeconds(1));
        press(KeyCode.ESCAPE);
        robot.clickOn("It is fine again, go on");
        assertTrue(says("In position?"));
        press(KeyCode.TAB);
        assertTrue(says("Get ready"));
        assertTrue(says(toDo));
    }

    @Test
    void theKeysThatKeepTheirMeaningDo() {
        open(partner(), false);
        massage();
        press(KeyCode.M);
        press(KeyCode.F11);
        press(KeyCode.F11);
        assertFalse(says("Paused"));
        press(KeyCode.H);
        assertTrue(says("Ease off"));
    }

    @Test
    void aPartnersSessionIsSeenFromAfarAndItsPauseBringsTheControlsAndTheRedFlags() {
        open(partner(), false);
        massage();
        assertEquals(List.of("whole screen"), windows.asked());
        assertEquals(Set.of("Massage", "Next: Kneading (petrissage)"), seen());
        Text number = robot.lookup(".session-number").query();
        assertTrue(number.getFont().getSize() >= 0.2 * number.getScene().getHeight());
        press(KeyCode.SPACE);
        for (String control : List.of("Resume", "It hurts", "Skip this step", "End here", "Read the red flags", "Leave the far view")) {
            assertTrue(says(control), control);
        }
        pass(Duration.ofSeconds(1));
        robot.clickOn("Read the red flags");
        assertEquals(List.of("whole screen", "safety"), windows.asked());
    }

    @Test
    void f11AndTheControlsGoToTheFarViewAndBack() {
        open(SamplePlan.plan(), false);
        pass(Duration.ofSeconds(24));
        assertTrue(says("Step 1 of 3"));
        press(KeyCode.F11);
        assertEquals(Set.of("LEFT", "Hold", "Next: rest"), seen());
        press(KeyCode.SPACE);
        robot.clickOn("Leave the far view");
        robot.clickOn("Resume");
        assertTrue(says("Step 1 of 3"));
        robot.clickOn(robot.lookup(node -> "Far view: large, on the whole screen".equals(node.getAccessibleText())).<Node>query());
        assertFalse(says("Step 1 of 3"));
        robot.clickOn(".session-number");
        assertTrue(says("Paused"), "with no control to be seen, a click pauses");
        assertEquals(List.of("whole screen", "own size", "whole screen"), windows.asked());
    }

    @Test
    void theReminderOfALongHoldIsSeenFromAfar() {
        open(SamplePlan.plan(), true);
        press(KeyCode.F11);
        pass(Duration.ofSeconds(580));
        assertTrue(says("Look at your skin."));
    }

    @Test
    void theRingFlashesAtACueAndFades() {
        open(SamplePlan.plan(), false);
        List<Number> flashes = flashes();
        pass(Duration.ofSeconds(8));
        assertEquals(0, flashes.size());
        pass(Duration.ofSeconds(1));
        fades();
        assertEquals(1, flashes.size(), "counting in");
        pass(Duration.ofSeconds(1));
        fades();
        assertEquals(2, flashes.size());
    }

    @Test
    void theRingNeverFlashesMoreThanThreeTimesASecond() {
        open(SamplePlan.plan(), false);
        pass(Duration.ofSeconds(2));
        List<Number> flashes = flashes();
        for (int i = 0; i < 10; i++) {
            press(KeyCode.LEFT);
            fades();
            pass(Duration.ofMillis(100));
        }
        assertEquals(2, flashes.size());
    }

    @Test
    void nothingFlashesWhereLessMotionIsWanted() {
        open(SamplePlan.plan(), true);
        List<Number> flashes = flashes();
        pass(Duration.ofSeconds(40));
        press(KeyCode.LEFT);
        assertEquals(0, flashes.size());
        assertEquals(0, robot.lookup(".flash").query().getOpacity());
    }

    @Test
    void theSmallViewIsPutUpAndTakenDownWhenSomethingIsAsked() {
        SessionController session = open(SamplePlan.plan(), false);
        pass(Duration.ofSeconds(24));
        press(KeyCode.S);
        assertEquals(List.of("small"), windows.asked());
        assertEquals(List.of("15", "Hold", "LEFT"), texts(windows.strip()));
        robot.interact(session::onPause);
        assertEquals("Paused", texts(windows.strip()).get(1));
        robot.interact(session::onResume);
        assertNotEquals("Paused", texts(windows.strip()).get(1));
        robot.interact(session::onAskEnd);
        assertEquals(List.of("small", "large"), windows.asked());
        assertTrue(says("End this session?"));
    }

    @Test
    void theDesktopMayBringTheLargeWindowBack() {
        open(partner(), false);
        massage();
        press(KeyCode.SPACE);
        pass(Duration.ofSeconds(1));
        press(KeyCode.S);
        robot.interact(windows::leaveSmall);
        assertEquals(List.of("whole screen", "own size", "small", "large", "whole screen"), windows.asked());
    }

    private SessionController open(SessionPlan plan, boolean reduced) {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                new FigureShelf(RealFigures.shelf().gallery(), () -> reduced), _ -> {
                }, windows.leading(When.PARTNER, When.PARTNER));
        SessionController session = window.show(() -> new SessionController(engine, engine.start(plan, clock.get()), ports,
                new Messages(Locale.ENGLISH), ended::add), opened -> new StackPane(opened.view()));
        WaitForAsyncUtils.waitForFxEvents();
        return session;
    }

    /// Past the wait for the partner, into the first step.
    private void massage() {
        pass(Duration.ofSeconds(40));
        press(KeyCode.SPACE);
        pass(Duration.ofSeconds(10));
    }

    /// Grows with each flash.
    private List<Number> flashes() {
        fades();
        List<Number> flashes = new ArrayList<>();
        robot.lookup(".flash").query().opacityProperty().subscribe((_, now) -> {
            if (now.doubleValue() == 1) {
                flashes.add(now);
            }
        });
        return flashes;
    }

    /// Waits until the ring no longer shines.
    private void fades() {
        Node flash = robot.lookup(".flash").query();
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> flash.getOpacity() == 0);
        } catch (TimeoutException e) {
            throw new AssertionError("it shines on", e);
        }
    }

    private static SessionPlan partner() {
        Catalog catalog = RealFigures.catalog();
        return new Planner(catalog.techniques()).plan(catalog.routine("partner-shoulders-10").orElseThrow(), Set.of());
    }

    private Set<String> seen() {
        return Set.copyOf(texts(robot.lookup(".session").query()));
    }

    private boolean says(String words) {
        return seen().contains(words);
    }

    /// The words that can be seen, in order.
    private static List<String> texts(Node root) {
        List<String> found = new ArrayList<>();
        gather(root, found);
        return found;
    }

    private static void gather(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            found.add(labeled.getText());
        } else if (node instanceof Region region) {
            region.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    private void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pass(Duration time) {
        robot.interact(() -> clock.pass(time));
    }
}
