package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Ending;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.routine.SessionPlan.LeftOut;
import app.unknot.domain.routine.SessionPlan.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A routine in less time than it takes, and with more discomfort than is good for it, through the real window.
final class FitSessionTest {
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
    void twelveMinutesAreFittedToSixAndTheRecordSaysWhatWasLeftOut() {
        rig.type("#search", "steady");
        rig.choose("steady-strong-12");
        rig.sees("Start  12:00");
        has("6 minutes");
        rig.sees("5:54 instead of 12:00. So that it fits:");
        rig.sees("Bridge: 1 set of 5 instead of 2 sets of 6");
        rig.sees("Slow breathing: left out");
        rig.sees("Start  5:54");
        rig.sees("5:54 \u00b7 6 steps");
        rig.click("#level-4");
        rig.click("#start-session");

        followToTheEnd();

        assertFitted(rig.onlySession());
        rig.click("#after-done");
        rig.sees("Steady and strong");
        rig.busy(() -> rig.fire("#rail-history"));
        rig.click(".session-card");
        rig.sees("Slow breathing: short of time");
    }

    @Test
    void muchDiscomfortMakesBreathingThePlainThingAndStillLetsOneStart() {
        rig.choose("desk-reset-2");
        rig.seesNot("#calmer");
        rig.click("#level-6");
        rig.sees("Better not today");
        rig.seesNot("#start-session");
        rig.press(KeyCode.ENTER);
        rig.sees("Slow breathing");
        rig.isChosen("#level-6");
        rig.seesNot("#calmer");
        rig.click("#start-session");
        rig.sees("Get ready");
        rig.press(KeyCode.ESCAPE);
        rig.clickText("End here");
        rig.click("#after-done");

        rig.choose("desk-reset-2");
        rig.click("#level-6");
        rig.click("#start-anyway");
        rig.sees("Step 1 of 4");
    }

    @Test
    void enterDoesWhatTheButtonSaysEvenBeforeTheNextPicture() {
        rig.choose("desk-reset-2");
        rig.restsOn("Start  2:00");
        rig.busy(() -> {
            rig.fire("#level-6");
            Robot robot = new Robot();
            robot.keyPress(KeyCode.ENTER);
            robot.keyRelease(KeyCode.ENTER);
        });
        rig.sees("Slow breathing");
    }

    @Test
    void theRedFlagsAreOneClickAwayAndNoAnswerIsLostThere() {
        rig.type("#search", "steady");
        rig.choose("steady-strong-12");
        has("8 minutes");
        rig.click("#level-7");
        rig.clickText("When to get help");
        rig.sees("Emergency: call for help now");
        rig.press(KeyCode.ESCAPE);
        rig.isChosen("#level-7");
        rig.sees("8 minutes");
        rig.click("#start-anyway");
        rig.sees("Step 1 of");
        rig.press(KeyCode.ESCAPE);
        rig.clickText("End here");
        assertTrue(rig.onlySession().plan().length().compareTo(Duration.ofMinutes(8)) <= 0);
    }

    @Test
    void clearlyMoreDiscomfortThanBeforeGetsACalmWordAfterwards() {
        rig.choose("desk-reset-2");
        rig.click("#level-2");
        rig.click("#start-session");
        rig.pass(Duration.ofMinutes(3));
        rig.click("#level-3");
        rig.seesNot(".advice");
        rig.click("#level-4");
        rig.sees("That is more than before. Ease off for now.");
        rig.clickText("When to get help");
        rig.sees("Emergency: call for help now");
        rig.press(KeyCode.ESCAPE);
        rig.sees("That is more than before. Ease off for now.");
        rig.click("#level-2");
        rig.seesNot(".advice");
    }

    private void followToTheEnd() {
        rig.pass(Duration.ofSeconds(20));
        rig.sees("In position?");
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofSeconds(354 - 12 - 1));
        rig.sees("Step 6 of 6");
        rig.pass(Duration.ofSeconds(1));
        rig.sees("6 of 6 steps done");
        rig.sees("Left out, short of time: Child's pose (hips to heels), Slow breathing");
    }

    private static void assertFitted(SessionRecord kept) {
        assertEquals(Ending.COMPLETED, kept.course().ending());
        assertEquals(Duration.ofSeconds(354), kept.plan().length());
        assertEquals(Duration.ofSeconds(354), kept.course().active());
        assertEquals(List.of("childs-pose", "relaxed-breathing"),
                kept.plan().leftOut().stream().map(left -> left.technique().id()).toList());
        assertEquals(Set.of(new Reason.ShortOfTime()),
                kept.plan().leftOut().stream().map(LeftOut::reason).collect(Collectors.toSet()));
    }

    private void has(String minutes) {
        rig.click("#fit-minutes");
        rig.clickText(minutes);
    }
}
