package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.ui.TestWindow;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

final class RingTest {
    private final TestWindow window = new TestWindow();
    private final Pane room = window.show(Pane::new, pane -> pane);

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void aFlashEndsWhereThePageIsLeft() {
        new FxRobot().interact(() -> {
            Ring ring = new Ring();
            room.getChildren().add(ring);
            ring.flash();
            assertEquals(1, ring.lookup(".flash").getOpacity());
            room.getChildren().clear();
            assertEquals(0, ring.lookup(".flash").getOpacity());
        });
    }
}
