package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A session under hands that can't touch.
final class AnyKeyTest {
    private final OpenSession session = new OpenSession();

    @AfterEach
    void leave() {
        session.close();
    }

    @Test
    void anElbowPausesAndCannotResumeByTheSameAccident() {
        session.open(OpenSession.partner(), false);
        session.massage();
        session.press(KeyCode.X);
        assertTrue(session.says("Paused"));
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.PAGE_DOWN, KeyCode.B)) {
            session.press(key);
            assertTrue(session.says("Paused"), key::name);
        }
        session.pass(Duration.ofMillis(699));
        session.press(KeyCode.SPACE);
        assertTrue(session.says("Paused"));
        session.pass(Duration.ofMillis(1));
        session.press(KeyCode.RIGHT);
        assertTrue(session.says("Paused"));
        session.press(KeyCode.B);
        assertFalse(session.says("Paused"));
        assertEquals(List.of(), session.ended());
    }

    @Test
    void aClickPausesToo() {
        session.open(OpenSession.partner(), false);
        session.massage();
        session.robot().clickOn(".session-number");
        assertTrue(session.says("Paused"));
        session.robot().clickOn("End here");
        assertTrue(session.says("Paused"), "the same accident ended it");
        session.pass(Duration.ofMillis(700));
        session.robot().clickOn("Resume");
        assertFalse(session.says("Paused"));
    }

    @Test
    void aPartnerIsWaitedForUntilAnyKeyIsPressed() {
        session.open(OpenSession.partner(), false);
        session.pass(Duration.ofMinutes(2));
        assertTrue(session.says("In position?"));
        String toDo = "Long gliding strokes (effleurage): Glide up beside the spine and out over the shoulders, through the shirt.";
        assertTrue(session.says(toDo + "\nPress any key when you are in position"));
        session.press(KeyCode.H);
        assertTrue(session.says("Ease off"));
        session.pass(Duration.ofSeconds(1));
        session.press(KeyCode.ESCAPE);
        session.robot().clickOn("It is fine again, go on");
        assertTrue(session.says("In position?"));
        session.press(KeyCode.TAB);
        assertTrue(session.says("Get ready"));
        assertTrue(session.says(toDo));
    }

    @Test
    void theKeysThatKeepTheirMeaningDo() {
        session.open(OpenSession.partner(), false);
        session.massage();
        session.press(KeyCode.M);
        session.press(KeyCode.F11);
        session.press(KeyCode.F11);
        assertFalse(session.says("Paused"));
        session.press(KeyCode.H);
        assertTrue(session.says("Ease off"));
    }
}
