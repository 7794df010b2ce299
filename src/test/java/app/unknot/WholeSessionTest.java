package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Ending;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.session.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole main job, through the real window, onto a real disk, with clocks that only move when told to.
final class WholeSessionTest {
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @BeforeEach
    void openTheApp() {
        rig = Rig.open(folder);
        rig.acceptSafety();
    }

    @AfterEach
    void closeTheApp() {
        rig.close();
    }

    @Test
    void aRoutineIsFollowedFromTheCatalogToTheHistoryAndIsThereAfterARestart() {
        rig.choose("desk-reset-2");
        rig.click("#level-5");
        rig.click("#start-session");
        rig.sees("Get ready");
        followWithAPauseAndAStepTwice();
        rig.sees("How does it feel now?");
        rig.click("#level-3");
        rig.type("#after-note", "looser");
        rig.pass(Duration.ofSeconds(1));
        rig.sees("Saved in your history");
        rig.click("#after-done");
        SessionRecord kept = rig.onlySession();
        assertTold(kept);
        assertTrue(rig.heard().contains(new Cue.Done()));

        rig.close();
        rig = Rig.open(folder);
        rig.click("#rail-history");
        rig.sees("Two-minute desk reset");
        assertEquals(kept, rig.onlySession());
    }

    @Test
    void theScreenStaysOnWhileASessionRunsAndOnlyThen() {
        rig.choose("desk-reset-2");
        assertFalse(rig.screen().isHeld());
        rig.click("#start-session");
        rig.sees("Get ready");
        assertTrue(rig.screen().isHeld());
        rig.press(KeyCode.SPACE);
        rig.sees("Paused");
        rig.pass(Duration.ofSeconds(119));
        assertTrue(rig.screen().isHeld());
        rig.pass(Duration.ofSeconds(1));
        assertFalse(rig.screen().isHeld());
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofSeconds(20));
        assertTrue(rig.screen().isHeld());
        rig.pass(Duration.ofMinutes(3));
        rig.sees("How does it feel now?");
        assertFalse(rig.screen().isHeld());
    }

    @Test
    void escapeAsksAndEndingEarlyKeepsWhatWasDone() {
        rig.start("desk-reset-2");
        rig.pass(Duration.ofSeconds(20));
        rig.press(KeyCode.ESCAPE);
        rig.sees("End this session?");
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofSeconds(6));
        rig.press(KeyCode.ESCAPE);
        rig.clickText("End here");
        rig.sees("Saved in your history");
        SessionRecord kept = rig.onlySession();
        assertEquals(Ending.EARLY, kept.course().ending());
        assertEquals(StepOutcome.Status.PARTIAL, kept.course().outcomes().getFirst().result().status());
    }

    @Test
    void aSessionThatWasKilledIsOfferedAgainAndGoesOnWhereItWas() {
        rig.start("desk-reset-2");
        rig.pass(Duration.ofMinutes(1));
        rig.kill();
        rig = Rig.open(folder);
        rig.sees("You were in the middle of a session");
        rig.restsOn("Continue");
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofSeconds(80));
        rig.sees("Saved in your history");
        assertEquals(4, rig.onlySession().stepsDone());
    }

    @Test
    void answersGivenJustBeforeACrashAreThereAfterARestart() {
        rig.start("desk-reset-2");
        rig.pass(Duration.ofMinutes(3));
        rig.sees("How does it feel now?");
        rig.click("#level-3");
        rig.type("#after-note", "looser");
        rig.kill();
        rig = Rig.open(folder);
        assertEquals("looser", rig.onlySession().answers().note());
        assertEquals(3, rig.onlySession().answers().after().orElseThrow().level());
    }

    @Test
    void aSessionThatEndedWhileTheDataWasAwayIsKeptAsideAndNotOfferedAgain() throws IOException {
        rig.start("desk-reset-2");
        rig.pass(Duration.ofMinutes(1));
        Files.move(folder.resolve("data"), folder.resolve("unplugged"));
        rig.pass(Duration.ofMinutes(2));
        rig.sees("It is kept aside");
        rig.kill();
        rig = Rig.open(folder);
        rig.sees("Two-minute desk reset");
        assertEquals(4, rig.onlySession().stepsDone());
        rig.kill();
        Files.move(folder.resolve("unplugged"), folder.resolve("data"));
        rig = Rig.open(folder);
        assertEquals(4, rig.onlySession().stepsDone());
        rig.click("#rail-history");
        rig.sees("Two-minute desk reset");
        assertFalse(Files.exists(folder.resolve("state").resolve("unsaved.jsonl")));
        assertFalse(Files.exists(folder.resolve("state").resolve("active-session.json")));
    }

    @Test
    void sleepPausesTheSessionAndAsks() {
        rig.start("desk-reset-2");
        rig.pass(Duration.ofSeconds(20));
        rig.sleep(Duration.ofMinutes(14));
        rig.pass(Duration.ofSeconds(1));
        rig.sees("The laptop slept");
        rig.sees("It slept for 14 minutes. That time is not counted. How do you want to go on?");
    }

    @Test
    void aReminderIsShownAtItsMomentInALongHold() {
        rig.type("#search", "cool and settle");
        rig.start("cool-and-settle-12");
        rig.pass(Duration.ofSeconds(60 + 300 - 1));
        assertTrue(rig.heard().stream().noneMatch(Cue.Prompted.class::isInstance));
        rig.pass(Duration.ofSeconds(1));
        rig.sees("Lift the pack and check the skin.");
    }

    @Test
    void painOffersTheEasierVersionAndIsRemembered() {
        rig.start("desk-reset-2");
        rig.pass(Duration.ofSeconds(10));
        rig.press(KeyCode.H);
        rig.sees("Ease off");
        rig.clickText("Skip this step");
        rig.sees("Step 2 of 4");
        rig.pass(Duration.ofMinutes(2));
        rig.sees("Saved in your history");
        assertEquals(StepOutcome.Status.HURT, rig.onlySession().course().outcomes().getFirst().result().status());
        rig.click("#after-done");
        rig.choose("desk-reset-2");
        rig.sees("Shoulder-blade squeeze hurt the last time. Take it easier, or skip it.");
    }

    @Test
    void closingTheWindowInASessionAsksFirst() {
        rig.start("desk-reset-2");
        rig.pass(Duration.ofSeconds(20));
        rig.closeWindow();
        rig.sees("End this session?");
        rig.clickText("End here");
        rig.closes();
        rig = Rig.open(folder);
        assertEquals(Ending.EARLY, rig.onlySession().course().ending());
    }

    @Test
    void aFileOfOnesOwnThatIsWrongIsLeftOutWithANotice() throws IOException {
        Path own = Files.createDirectories(folder.resolve("data").resolve("routines"));
        Files.writeString(own.resolve("mine.json"), "{\"id\": \"mine\"}");
        rig.close();
        rig = Rig.open(folder);
        rig.sees("is left out.");
        rig.sees("Two-minute desk reset");
    }

    private void followWithAPauseAndAStepTwice() {
        rig.pass(Duration.ofSeconds(9));
        rig.sees("Step 1 of 4");
        rig.press(KeyCode.SPACE);
        rig.sees("Paused");
        rig.pass(Duration.ofMinutes(2));
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofSeconds(6));
        rig.press(KeyCode.RIGHT);
        rig.sees("Step 2 of 4");
        rig.pass(Duration.ofSeconds(1));
        rig.press(KeyCode.LEFT);
        rig.sees("Step 1 of 4");
        rig.pass(Duration.ofMinutes(2));
    }

    private static void assertTold(SessionRecord kept) {
        assertEquals("desk-reset-2", kept.plan().routine());
        assertEquals(Ending.COMPLETED, kept.course().ending());
        assertEquals(5, kept.answers().before().orElseThrow().level());
        assertEquals(3, kept.answers().after().orElseThrow().level());
        assertEquals("looser", kept.answers().note());
        assertEquals(4, kept.stepsDone());
        assertEquals(List.of(StepOutcome.Status.PARTIAL, StepOutcome.Status.DONE), kept.course().outcomes().stream()
                .filter(outcome -> outcome.step() == 0).map(outcome -> outcome.result().status()).toList());
    }
}
