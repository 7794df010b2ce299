package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Ending;
import app.unknot.ui.Eyes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session seen from three metres, or beside other work, through the real windows.
final class FarSessionTest {
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
    void aPartnersSessionHasTheWholeScreenUntilItEnds() {
        massage();
        assertTrue(rig.window().isFullScreen());
        rig.seesNot(".step-name");
        rig.press(KeyCode.X);
        rig.sees("Paused");
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofSeconds(1));
        rig.sees("Paused");
        rig.press(KeyCode.ESCAPE);
        rig.sees("End this session?");
        assertTrue(rig.window().isFullScreen());
        rig.clickText("End here");
        rig.sees("Saved in your history");
        assertFalse(rig.window().isFullScreen());
        assertEquals(Ending.EARLY, rig.onlySession().course().ending());
    }

    @Test
    void f11GivesTheScreenAndTakesIt() {
        massage();
        rig.press(KeyCode.F11);
        assertFalse(rig.window().isFullScreen());
        rig.sees("Step 1 of");
        rig.press(KeyCode.F11);
        assertTrue(rig.window().isFullScreen());
        rig.seesNot(".step-name");
    }

    @Test
    void aSessionThatWasKilledInTheFarViewIsOfferedInIt() {
        massage();
        rig.kill();
        rig = Rig.open(folder);
        rig.sees("You were in the middle of a session");
        assertTrue(rig.window().isFullScreen());
        rig.pass(Duration.ofSeconds(1));
        rig.press(KeyCode.PAGE_DOWN);
        rig.pass(Duration.ofSeconds(6));
        rig.sees("Massage");
        rig.seesNot(".step-name");
    }

    @Test
    void aLaptopThatSleptInTheFarViewAsks() {
        massage();
        rig.sleep(Duration.ofMinutes(14));
        rig.pass(Duration.ofSeconds(1));
        rig.sees("The laptop slept");
        rig.press(KeyCode.B);
        rig.sees("The laptop slept");
        rig.pass(Duration.ofSeconds(1));
        rig.press(KeyCode.B);
        rig.pass(Duration.ofSeconds(6));
        rig.sees("Massage");
    }

    @Test
    void sharpPainInTheFarViewShowsTheRedFlagsAndEndsAsHurt() {
        massage();
        rig.press(KeyCode.H);
        rig.sees("Ease off");
        rig.pass(Duration.ofSeconds(1));
        rig.click("#reason-sharp");
        rig.sees("Stop here for today");
        rig.clickText("End the session");
        rig.sees("Saved in your history");
        assertEquals(Ending.HURT, rig.onlySession().course().ending());
    }

    @Test
    void theSmallViewStandsAloneOnTopAndLeadsBack() {
        startDesk();
        rig.pass(Duration.ofSeconds(12));
        rig.press(KeyCode.S);
        assertTrue(small().isAlwaysOnTop());
        assertFalse(rig.window().isShowing());
        rig.press(KeyCode.SPACE);
        rig.sees("Paused");
        assertFalse(rig.window().isShowing());
        rig.press(KeyCode.SPACE);
        rig.press(KeyCode.ESCAPE);
        Eyes.await("the large window", () -> rig.window().isShowing());
        assertEquals(Optional.empty(), rig.otherWindow());
        rig.sees("Step 1 of 4");
        rig.press(KeyCode.S);
        rig.clickSpoken("Back to the large window");
        assertTrue(rig.window().isShowing());
    }

    @Test
    void theLargeWindowComesBackWhereAndAsLargeAsItWas() {
        startDesk();
        rig.busy(() -> {
            rig.window().setX(40);
            rig.window().setWidth(860);
            rig.window().setHeight(640);
        });
        rig.press(KeyCode.S);
        rig.press(KeyCode.ESCAPE);
        Stage large = rig.window();
        assertEquals(List.of(40.0, 860.0, 640.0), List.of(large.getX(), large.getWidth(), large.getHeight()));
    }

    @Test
    void anotherStartOfTheAppBringsTheLargeWindowBack() {
        startDesk();
        rig.press(KeyCode.S);
        rig.askFor("desk-break-5");
        assertTrue(rig.window().isShowing());
        assertEquals(Optional.empty(), rig.otherWindow());
        rig.sees("Step 1 of 4");
    }

    @Test
    void painInTheSmallViewIsAskedAboutInTheLargeOne() {
        startDesk();
        rig.pass(Duration.ofSeconds(12));
        rig.press(KeyCode.S);
        rig.press(KeyCode.H);
        rig.sees("Ease off");
        assertTrue(rig.window().isShowing());
        assertEquals(Optional.empty(), rig.otherWindow());
    }

    @Test
    void aSessionThatEndsInTheSmallViewBringsTheLargeWindowBack() {
        startDesk();
        rig.press(KeyCode.S);
        rig.pass(Duration.ofMinutes(3));
        rig.sees("Saved in your history");
        assertTrue(rig.window().isShowing());
        assertEquals(Optional.empty(), rig.otherWindow());
        assertEquals(4, rig.onlySession().stepsDone());
    }

    @Test
    void theSmallViewIsWhereItWasLast() {
        startDesk();
        rig.press(KeyCode.S);
        Point2D first = corner();
        rig.press(KeyCode.CONTROL, KeyCode.UP);
        rig.press(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(first.subtract(32, 32), corner());
        rig.press(KeyCode.ESCAPE);
        rig.press(KeyCode.S);
        assertEquals(first.subtract(32, 32), corner());
    }

    private Stage small() {
        return rig.otherWindow().orElseThrow();
    }

    private Point2D corner() {
        return new Point2D(small().getX(), small().getY());
    }

    private void startDesk() {
        rig.start("desk-reset-2");
    }

    /// Into the first step of a partner's session, which waits for them.
    private void massage() {
        rig.type("#search", "seated partner shoulders");
        rig.choose("partner-shoulders-10");
        rig.click("#whose-mine");
        rig.click("#pair-go-on");
        rig.click("#start-session");
        rig.pass(Duration.ofSeconds(40));
        rig.sees("In position?");
        rig.press(KeyCode.SPACE);
        rig.pass(Duration.ofSeconds(10));
        rig.sees("Massage");
    }
}
