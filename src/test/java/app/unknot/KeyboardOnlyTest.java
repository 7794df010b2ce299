package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole main job without a mouse.
final class KeyboardOnlyTest {
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @BeforeEach
    void openTheApp() {
        rig = Rig.open(folder);
    }

    @AfterEach
    void closeTheApp() {
        rig.close();
    }

    @Test
    void fromTheFirstStartOverTheCatalogAndASessionIntoTheHistory() {
        rig.sees("I have read this");
        choose("#safety-go-on");
        choose("#safety-go-on");
        rig.sees("Two-minute desk reset");
        findTheDeskRoutine();
        rig.tabTo("#level-0");
        rig.press(KeyCode.DIGIT5);
        choose("#start-session");
        lookAtItFromEverywherePauseAndHurt();
        rig.pass(Duration.ofMinutes(30));
        rig.sees("How does it feel now?");
        rig.tabTo("#level-0");
        rig.press(KeyCode.DIGIT3);
        choose("#after-done");
        choose("#rail-history");
        rig.sees("Today");
        assertEquals(5, rig.onlySession().answers().before().orElseThrow().level());
        assertEquals(3, rig.onlySession().answers().after().orElseThrow().level());
    }

    private void findTheDeskRoutine() {
        rig.tabTo("#search");
        List.of(KeyCode.D, KeyCode.E, KeyCode.S, KeyCode.K).forEach(rig::press);
        rig.press(KeyCode.ENTER);
        rig.press(KeyCode.ENTER);
        choose("#start");
    }

    private void lookAtItFromEverywherePauseAndHurt() {
        rig.pass(Duration.ofSeconds(12));
        rig.press(KeyCode.F11);
        rig.press(KeyCode.S);
        rig.press(KeyCode.ESCAPE);
        rig.press(KeyCode.F11);
        rig.press(KeyCode.SPACE);
        rig.sees("Paused");
        rig.press(KeyCode.SPACE);
        rig.press(KeyCode.H);
        rig.sees("Ease off");
        choose(".panel .primary");
        rig.press(KeyCode.RIGHT);
    }

    private void choose(String selector) {
        rig.tabTo(selector);
        rig.press(KeyCode.SPACE);
    }
}
