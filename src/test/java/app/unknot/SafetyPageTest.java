package app.unknot;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The safety page is one click away from everywhere, and leads back to exactly where one was.
final class SafetyPageTest {
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @BeforeEach
    void openTheApp() {
        rig = Rig.open(folder);
        rig.acceptSafety();
        rig.choose("desk-reset-2");
    }

    @AfterEach
    void closeTheApp() {
        rig.close();
    }

    @Test
    void overASessionItStandsAloneAndLeadsBackToThePause() {
        rig.click("#start-session");
        rig.pass(Duration.ofSeconds(20));
        rig.clickSpoken("Red flags");
        rig.sees("Emergency: call for help now");
        rig.seesNot("#rail-catalog");
        rig.seesNot("#rail-safety");
        rig.pass(Duration.ofMinutes(3));
        rig.press(KeyCode.ESCAPE);
        rig.sees("Take your time.");
        rig.sees("Step 1 of 4");
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofMinutes(2));
        rig.sees("Saved in your history");
    }

    @Test
    void theStartPageKeepsItsAnswerAndTakesUpWhatWasTicked() {
        rig.click("#level-5");
        rig.click("#rail-safety");
        rig.clickText("About you");
        rig.busy(() -> rig.fire("#condition-neck-problem"));
        rig.press(KeyCode.ESCAPE);
        rig.sees("Left out");
        rig.isChosen("#level-5");
    }

    @Test
    void whatWasTickedCanBeChangedFromTheStartPage() {
        rig.click("#rail-safety");
        rig.clickText("About you");
        rig.busy(() -> rig.fire("#condition-neck-problem"));
        rig.press(KeyCode.ESCAPE);
        rig.clickText("Change what you ticked");
        rig.busy(() -> rig.fire("#condition-neck-problem"));
        rig.press(KeyCode.ESCAPE);
        rig.sees("Nothing in it is ruled out.");
    }

    @Test
    void thePageAfterASessionIsKept() {
        rig.click("#start-session");
        rig.pass(Duration.ofMinutes(3));
        rig.sees("Saved in your history");
        rig.click("#level-3");
        rig.click("#rail-safety");
        rig.sees("Emergency: call for help now");
        rig.seesNot("#rail-catalog");
        rig.press(KeyCode.ESCAPE);
        rig.isChosen("#level-3");
        rig.click("#after-done");
        rig.sees("Two-minute desk reset");
    }
}
