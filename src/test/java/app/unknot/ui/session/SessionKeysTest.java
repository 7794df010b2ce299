package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The session under the keyboard, in a window that has a button beside it, as the app's rail is.
final class SessionKeysTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final List<Ended> ended = new ArrayList<>();
    private final List<String> safety = new ArrayList<>();
    private final List<String> strayed = new ArrayList<>();

    @BeforeEach
    void open() {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                RealFigures.shelf(), _ -> {
                }, RecordingWindows.around(() -> safety.add("opened")));
        window.show(() -> new SessionController(engine, engine.start(SamplePlan.plan(), clock.get()), ports,
                new Messages(Locale.ENGLISH), ended::add), session -> {
                    Button beside = new Button("Beside");
                    beside.setOnAction(_ -> strayed.add("pressed"));
                    return new StackPane(new VBox(beside), session.view());
                });
        WaitForAsyncUtils.waitForFxEvents();
        pass(24);
    }

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void theKeyboardRestsOnTheSessionWhichSaysWhatIsOn() {
        assertTrue(focused().getStyleClass().contains("session"));
        assertEquals("Session. Figure-four buttock stretch. Hold. LEFT", focused().getAccessibleText());
        press(KeyCode.ENTER);
        assertEquals(List.of(), strayed);
        assertFalse(paused());
    }

    @Test
    void theKeyboardComesBackToTheSessionAfterAPause() {
        press(KeyCode.SPACE);
        assertEquals("Resume", words(focused()));
        press(KeyCode.SPACE);
        assertTrue(focused().getStyleClass().contains("session"));
    }

    @Test
    void spaceInTheHurtPanelPressesTheButtonAndNeverResumes() {
        press(KeyCode.H);
        assertEquals("Sore or too much", words(focused()));
        press(KeyCode.SPACE);
        assertTrue(paused());
        assertEquals("Sore or too much, chosen", robot.lookup("#reason-sore").query().getAccessibleText());
        robot.interact(() -> robot.lookup(".panel").query().requestFocus());
        press(KeyCode.SPACE);
        assertTrue(paused());
    }

    @Test
    void aChosenReasonIsTickedAndStaysSo() {
        press(KeyCode.H);
        press(KeyCode.ENTER);
        assertTrue(ticked(HurtReason.SORE));
        press(KeyCode.H);
        assertTrue(ticked(HurtReason.SORE));
        robot.clickOn("#reason-sharp");
        assertEquals("End the session", words(focused()));
        press(KeyCode.ESCAPE);
        assertTrue(ticked(HurtReason.SHARP));
        assertFalse(ticked(HurtReason.SORE));
    }

    @Test
    void painThatIsToldAnewHasNoReasonYetAndARedFlagIsNotOverwritten() {
        press(KeyCode.H);
        press(KeyCode.ENTER);
        assertTrue(ticked(HurtReason.SORE));
        robot.clickOn("Skip this step");
        press(KeyCode.H);
        assertFalse(ticked(HurtReason.SORE));
        robot.clickOn("#reason-shooting");
        press(KeyCode.H);
        assertEquals("End the session", words(focused()));
    }

    @Test
    void theSafetyPageIsOpenedOverAPausedSession() {
        robot.clickOn(robot.lookup(node -> "Red flags".equals(node.getAccessibleText())).<Node>query());
        assertEquals(List.of("opened"), safety);
        assertTrue(paused());
        assertEquals(List.of(), ended);
    }

    @Test
    void thereIsNothingToCountWhileGettingReady() {
        assertTrue(robot.lookup(".rep-count").query().isVisible());
        press(KeyCode.LEFT);
        assertFalse(robot.lookup(".rep-count").query().isVisible());
        assertTrue(robot.lookup(".rep-count").query().isManaged());
    }

    @Test
    void skippingTheLastStepAsksFirst() {
        toTheLastStep();
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.PAGE_DOWN)) {
            press(key);
            assertTrue(asksToEnd(), key::name);
            press(KeyCode.ESCAPE);
            press(key);
            assertTrue(asksToEnd(), key::name);
            robot.clickOn("Keep going");
        }
        robot.clickOn(robot.lookup(node -> "Skip the rest of this step".equals(node.getAccessibleText())).<Node>query());
        assertTrue(asksToEnd());
        press(KeyCode.ESCAPE);
        robot.clickOn("Skip this step");
        assertTrue(asksToEnd());
        assertEquals(List.of(), ended);
        robot.clickOn("End here");
        assertEquals(1, ended.size());
    }

    @Test
    void aLastStepThatHurtsIsSkippedWithoutFurtherAsking() {
        toTheLastStep();
        press(KeyCode.H);
        robot.clickOn("Skip this step");
        assertEquals(1, ended.size());
    }

    @Test
    void spaceAndEnterGoOnAfterSleepWhereNoButtonHasTheKeyboard() {
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.ENTER)) {
            robot.interact(() -> clock.sleep(Duration.ofMinutes(14)));
            pass(1);
            assertTrue(paused());
            robot.interact(() -> robot.lookup(".session").query().requestFocus());
            press(key);
            assertFalse(paused(), key::name);
        }
    }

    private void toTheLastStep() {
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
    }

    private boolean asksToEnd() {
        return robot.lookup("End this session?").tryQuery().isPresent();
    }

    private boolean ticked(HurtReason reason) {
        return robot.lookup("#reason-" + reason.code()).queryAs(javafx.scene.control.ToggleButton.class).isSelected();
    }

    private boolean paused() {
        return robot.lookup(".panel-shade").query().isVisible();
    }

    private Node focused() {
        return robot.lookup(".session").query().getScene().getFocusOwner();
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pass(int seconds) {
        robot.interact(() -> clock.pass(Duration.ofSeconds(seconds)));
    }
}
