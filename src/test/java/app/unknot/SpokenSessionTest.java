package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.session.Speaker;
import app.unknot.ui.Eyes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said during a session, through the real window.
final class SpokenSessionTest {
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @BeforeEach
    void openTheApp() {
        rig = Rig.open(folder);
        rig.acceptSafety();
        rig.sees("Two-minute desk reset");
    }

    @AfterEach
    void closeTheApp() {
        rig.close();
    }

    @Test
    void aVoiceThatSaysEverythingLeadsThroughTheWholeRoutine() {
        start();
        rig.pass(Duration.ofMinutes(3));
        List<String> said = rig.speaker().sentences();
        assertEquals(List.of("Shoulder-blade squeeze.", "Draw your shoulder blades back and slightly down.", "Last one.",
                "Side-of-neck stretch. Left side.", "Sitting on a chair.", "Let one ear sink towards the shoulder, nose to the front.",
                "Hold for 10 seconds.", "And release.", "Change sides. Right side.", "Hold for 10 seconds.", "And release.",
                "Seated rotation. Left side.", "Sit tall and turn to one side from the ribs.", "Hold for 10 seconds.", "And release.",
                "Change sides. Right side.", "Hold for 10 seconds.", "And release.", "Slow breathing.",
                "Breathe in to a count of five, and out to five.", "Breathe slowly for 10 seconds.", "Done. That was the last step."),
                said);
        Eyes.await("all sentences made ready", () -> rig.speaker().prepared().containsAll(said));
    }

    @Test
    void aVoiceThatSaysLittleSaysWhatIsNeeded() {
        says("sparse");
        start();
        rig.pass(Duration.ofMinutes(3));
        assertEquals(List.of("Shoulder-blade squeeze.", "Side-of-neck stretch. Left side.", "Change sides. Right side.",
                "Seated rotation. Left side.", "Change sides. Right side.", "Slow breathing.", "Done. That was the last step."),
                rig.speaker().sentences());
        Eyes.await("a pause made ready", () -> rig.speaker().prepared().contains("Paused."));
        assertFalse(rig.speaker().prepared().contains("Last one."));
    }

    @Test
    void aVoiceThatIsOffSaysNothingAndAScreenReaderIsToldAllTheSame() {
        says("off");
        start();
        assertEquals("Shoulder-blade squeeze. Draw your shoulder blades back and slightly down.", rig.announced());
        rig.pass(Duration.ofSeconds(31));
        assertEquals("Side-of-neck stretch. Left side. Sitting on a chair.", rig.announced());
        rig.pass(Duration.ofMinutes(2));
        assertEquals(List.of(), rig.speaker().sentences());
        assertEquals(List.of(), rig.speaker().prepared());
    }

    @Test
    void whoeverMutesHearsNoVoice() {
        start();
        rig.speaker().sentences();
        rig.press(KeyCode.M);
        assertTrue(rig.speaker().acts().contains("hush"));
        rig.pass(Duration.ofSeconds(40));
        assertEquals(List.of(), rig.speaker().sentences());
        rig.press(KeyCode.M);
        rig.pass(Duration.ofSeconds(20));
        assertEquals(List.of("And release.", "Change sides. Right side.", "Hold for 10 seconds."), rig.speaker().sentences());
    }

    @Test
    void aPauseAndWhatFollowsItAreSaid() {
        start();
        rig.pass(Duration.ofSeconds(33));
        rig.speaker().sentences();
        rig.press(KeyCode.SPACE);
        assertEquals(List.of("Paused."), rig.speaker().sentences());
        rig.press(KeyCode.SPACE);
        assertEquals("Side-of-neck stretch. Left side.", rig.speaker().sentences().getFirst());
        rig.press(KeyCode.RIGHT);
        assertEquals("Seated rotation. Left side.", rig.speaker().sentences().getFirst());
        rig.press(KeyCode.H);
        assertEquals("Paused. Come out of the position slowly.", rig.speaker().sentences().getFirst());
    }

    @Test
    void aSessionThatWasKilledSpeaksAgainWhenItGoesOn() {
        start();
        rig.pass(Duration.ofSeconds(53));
        rig.kill();
        rig = Rig.open(folder);
        rig.sees("You were in the middle of a session");
        assertEquals(List.of(), rig.speaker().sentences());
        rig.clickText("Continue");
        assertEquals(List.of("Change sides. Right side."), rig.speaker().sentences());
    }

    @Test
    void whoeverHasNoVoiceProgramIsToldHowToGetOne() {
        rig.speaker().mute(Speaker.Mute.NO_PROGRAM);
        start();
        rig.pass(Duration.ofSeconds(2));
        rig.sees("install the package espeak-ng");
    }

    @Test
    void aVoiceThatBreaksDownStopsNoSession() {
        rig.speaker().breakDown();
        start();
        rig.pass(Duration.ofMinutes(3));
        rig.sees("How does it feel now?");
        assertEquals(4, rig.onlySession().stepsDone());
    }

    private void says(String code) {
        rig.busy(() -> rig.fire("#rail-settings"));
        rig.sees("What is needed");
        rig.busy(() -> rig.fire("#says-" + code));
        rig.click("#rail-catalog");
    }

    private void start() {
        rig.start("desk-reset-2");
        rig.sees("Get ready");
    }
}
