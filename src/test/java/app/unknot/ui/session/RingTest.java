package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.ui.Pulses;
import app.unknot.ui.TestWindow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// When a ring shines.
final class RingTest {
    private static final int ENOUGH_TO_FADE = 10;

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
        robot.interact(() -> room.getChildren().clear());
        staysDark();
    }

    @Test
    void aFlashEndsWhereTheWindowGoes() throws InterruptedException {
        assertEquals(1, flashIn(room));
        robot.interact(() -> room.getScene().getWindow().hide());
        staysDark();
    }

    @Test
    void whereNobodySeesItNothingFlashes() throws InterruptedException {
        assertEquals(0, flashIn(new Pane()));
        staysDark();
    }

    /// How brightly it shines then.
    private double flashIn(Pane pane) {
        double[] shines = {0};
        robot.interact(() -> {
            pane.getChildren().add(ring);
            ring.flash();
            shines[0] = glow.getOpacity();
        });
        return shines[0];
    }

    private void staysDark() throws InterruptedException {
        assertEquals(0, glow.getOpacity());
        List<Number> later = new ArrayList<>();
        robot.interact(() -> glow.opacityProperty().subscribe((_, now) -> later.add(now)));
        Pulses.pass(ENOUGH_TO_FADE);
        assertEquals(List.of(), later);
    }
}
