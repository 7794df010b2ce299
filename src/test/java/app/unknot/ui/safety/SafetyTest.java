package app.unknot.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Condition;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.Screenshots;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import app.unknot.ui.safety.SafetyController.Entry;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SafetyTest {
    private final InMemorySettings settings = new InMemorySettings();
    private final AtomicInteger left = new AtomicInteger();
    private final TestWindow window = new TestWindow();
    private final FxRobot robot = new FxRobot();

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void acceptingIsRememberedAndLeadsToAboutYouAndFromThereOn() {
        show(Entry.FIRST_START);
        assertFalse(settings.current().safetyAccepted());
        robot.clickOn("I have read this");
        assertTrue(settings.current().safetyAccepted());
        assertEquals(0, left.get());
        robot.clickOn("#condition-osteoporosis-or-recent-fracture").clickOn("Done");
        assertEquals(Set.of(Condition.OSTEOPOROSIS_OR_RECENT_FRACTURE), settings.current().conditions());
        assertEquals(1, left.get());
    }

    @Test
    void aTickIsRememberedAtOnceAndTakenBackAtOnce() {
        settings.change(settings.current().with(Set.of(Condition.GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE)));
        show(Entry.ABOUT_YOU);
        robot.clickOn("#condition-blood-thinner-or-bleeding");
        assertEquals(Set.of(Condition.GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE, Condition.BLOOD_THINNER_OR_BLEEDING),
                settings.current().conditions());
        robot.clickOn("#condition-blood-thinner-or-bleeding");
        assertEquals(Set.of(Condition.GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE), settings.current().conditions());
    }

    @Test
    void aFeverSaysThatThereIsNoSessionNow() {
        show(Entry.ABOUT_YOU);
        assertFalse(shows("No session right now"));
        robot.clickOn("#condition-fever-or-unwell");
        assertTrue(shows("No session right now"));
        robot.clickOn("#condition-fever-or-unwell");
        assertFalse(shows("No session right now"));
    }

    @Test
    void laterBothPartsLieSideBySideAndBackLeaves() {
        settings.change(settings.current().withSafetyAccepted());
        show(Entry.RED_FLAGS);
        robot.clickOn("About you").clickOn("#condition-blood-thinner-or-bleeding").clickOn("Red flags").clickOn("Back");
        assertEquals(Set.of(Condition.BLOOD_THINNER_OR_BLEEDING), settings.current().conditions());
        assertEquals(1, left.get());
    }

    @Test
    void theFirstStartIsTidy() {
        new Screenshots().take("safety", () -> controller(Entry.FIRST_START).view());
    }

    @Test
    void aboutYouIsTidy() {
        settings.change(settings.current().with(Set.of(Condition.FEVER_OR_UNWELL, Condition.NECK_PROBLEM)));
        new Screenshots().take("about-you", () -> controller(Entry.ABOUT_YOU).view());
    }

    private boolean shows(String words) {
        return robot.lookup(words).queryAll().stream().anyMatch(SafetyTest::shown);
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private void show(Entry entry) {
        window.show(() -> controller(entry), SafetyController::view);
    }

    private SafetyController controller(Entry entry) {
        return new SafetyController(SafetyTexts.real(), settings, entry, new Messages(Locale.ENGLISH),
                left::incrementAndGet);
    }
}
