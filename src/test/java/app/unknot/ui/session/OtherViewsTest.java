package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A session for eyes three metres away, or beside other work.
final class OtherViewsTest {
    private final OpenSession session = new OpenSession();

    @AfterEach
    void leave() {
        session.close();
    }

    @Test
    void aPartnersSessionIsSeenFromAfarAndItsPauseBringsTheControlsAndTheRedFlags() {
        session.open(OpenSession.partner(), false);
        session.massage();
        assertEquals(List.of("whole screen"), session.windows().asked());
        assertEquals(Set.of("Massage", "Next: Kneading (petrissage)"), session.seen());
        Text number = session.robot().lookup(".session-number").query();
        assertTrue(number.getFont().getSize() >= 0.2 * number.getScene().getHeight());
        session.press(KeyCode.SPACE);
        for (String control : List.of("Resume", "It hurts", "Skip this step", "End here", "Read the red flags", "Leave the far view")) {
            assertTrue(session.says(control), control);
        }
        session.pass(Duration.ofSeconds(1));
        session.robot().clickOn("Read the red flags");
        assertEquals(List.of("whole screen", "safety"), session.windows().asked());
    }

    @Test
    void f11AndTheControlsGoToTheFarViewAndBack() {
        session.open(SamplePlan.plan(), false);
        session.pass(Duration.ofSeconds(24));
        assertTrue(session.says("Step 1 of 3"));
        session.press(KeyCode.F11);
        assertEquals(Set.of("LEFT", "Hold", "Next: rest"), session.seen());
        session.press(KeyCode.SPACE);
        session.robot().clickOn("Leave the far view");
        session.robot().clickOn("Resume");
        assertTrue(session.says("Step 1 of 3"));
        session.robot().clickOn(
                session.robot().lookup(node -> "Far view: large, on the whole screen".equals(node.getAccessibleText())).<Node>query());
        assertFalse(session.says("Step 1 of 3"));
        session.robot().clickOn(".session-number");
        assertTrue(session.says("Paused"), "with no control to be seen, a click pauses");
        assertEquals(List.of("whole screen", "own size", "whole screen"), session.windows().asked());
    }

    @Test
    void theReminderOfALongHoldIsSeenFromAfar() {
        session.open(SamplePlan.plan(), true);
        session.press(KeyCode.F11);
        session.pass(Duration.ofSeconds(580));
        assertTrue(session.says("Look at your skin."));
    }

    @Test
    void theSmallViewIsPutUpAndTakenDownWhenSomethingIsAsked() {
        SessionController shown = session.open(SamplePlan.plan(), false);
        session.pass(Duration.ofSeconds(24));
        session.press(KeyCode.S);
        assertEquals(List.of("small"), session.windows().asked());
        assertEquals(List.of("15", "Hold", "LEFT"), OpenSession.texts(session.windows().strip()));
        session.robot().interact(shown::onPause);
        assertEquals("Paused", OpenSession.texts(session.windows().strip()).get(1));
        session.robot().interact(shown::onResume);
        assertNotEquals("Paused", OpenSession.texts(session.windows().strip()).get(1));
        session.robot().interact(shown::onAskEnd);
        assertEquals(List.of("small", "large"), session.windows().asked());
        assertTrue(session.says("End this session?"));
    }

    @Test
    void theDesktopMayBringTheLargeWindowBack() {
        session.open(OpenSession.partner(), false);
        session.massage();
        session.press(KeyCode.SPACE);
        session.pass(Duration.ofSeconds(1));
        session.press(KeyCode.S);
        session.robot().interact(session.windows()::leaveSmall);
        assertEquals(List.of("whole screen", "own size", "small", "large", "whole screen"), session.windows().asked());
    }
}
