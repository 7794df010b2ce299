package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.ui.Pulses;
import app.unknot.ui.TestWindow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// When a ring shines.
final class RingTest {
    private static final int ENOUGH_TO_CHANGE = 10;

    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final Pane room = window.show(Pane::new, pane -> pane);
    private final Ring ring = new Ring();
    private final Node glow = ring.lookup(".flash");

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void aFlashEndsWhereThePageIsLeft() throws InterruptedException {
        assertEquals(1, flashIn(room));
        staysDarkAfter(() -> room.getChildren().clear());
    }

    @Test
    void nothingFlashesWhileTheWindowIsHidden() throws InterruptedException {
        assertEquals(1, flashIn(room));
        staysDarkAfter(() -> stage().hide());
        staysDarkAfter(ring::flash);
        robot.interact(() -> stage().show());
        assertEquals(1, flash());
    }

    @Test
    void nothingFlashesWhileTheWindowIsPutAway() throws InterruptedException {
        assertEquals(1, flashIn(room));
        try {
            staysDarkAfter(() -> stage().setIconified(true));
            staysDarkAfter(ring::flash);
        } finally {
            robot.interact(() -> stage().setIconified(false));
        }
        assertEquals(1, flash());
    }

    private Stage stage() {
        return (Stage) room.getScene().getWindow();
    }

    private double flashIn(Pane pane) {
        robot.interact(() -> pane.getChildren().add(ring));
        return flash();
    }

    /// How brightly it shines then.
    private double flash() {
        double[] shines = {0};
        robot.interact(() -> {
            ring.flash();
            shines[0] = glow.getOpacity();
        });
        return shines[0];
    }

    private void staysDarkAfter(Runnable act) throws InterruptedException {
        List<Number> later = new ArrayList<>();
        robot.interact(() -> {
            act.run();
            assertEquals(0, glow.getOpacity());
            glow.opacityProperty().subscribe((_, now) -> later.add(now));
        });
        Pulses.pass(ENOUGH_TO_CHANGE);
        assertEquals(List.of(), later);
        assertEquals(0, glow.getOpacity());
    }
}
