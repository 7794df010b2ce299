package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The ring that lights up at a cue.
final class FlashTest {
    private final OpenSession session = new OpenSession();

    @AfterEach
    void leave() {
        session.close();
    }

    @Test
    void theRingFlashesAtACueAndFades() {
        session.open(SamplePlan.plan(), false);
        List<Number> flashes = flashes();
        session.pass(Duration.ofSeconds(8));
        assertEquals(0, flashes.size());
        session.pass(Duration.ofSeconds(1));
        fades();
        assertEquals(1, flashes.size(), "counting in");
        session.pass(Duration.ofSeconds(1));
        fades();
        assertEquals(2, flashes.size());
    }

    @Test
    void theRingNeverFlashesMoreThanThreeTimesASecond() {
        session.open(SamplePlan.plan(), false);
        session.pass(Duration.ofSeconds(2));
        List<Number> flashes = flashes();
        for (int i = 0; i < 10; i++) {
            session.press(KeyCode.LEFT);
            fades();
            session.pass(Duration.ofMillis(100));
        }
        assertEquals(2, flashes.size());
    }

    @Test
    void nothingFlashesWhereLessMotionIsWanted() {
        session.open(SamplePlan.plan(), true);
        List<Number> flashes = flashes();
        session.pass(Duration.ofSeconds(40));
        session.press(KeyCode.LEFT);
        assertEquals(0, flashes.size());
        assertEquals(0, session.robot().lookup(".flash").query().getOpacity());
    }

    /// Grows with each flash.
    private List<Number> flashes() {
        fades();
        List<Number> flashes = new ArrayList<>();
        session.robot().lookup(".flash").query().opacityProperty().subscribe((_, now) -> {
            if (now.doubleValue() == 1) {
                flashes.add(now);
            }
        });
        return flashes;
    }

    /// Waits until the ring no longer shines.
    private void fades() {
        Node flash = session.robot().lookup(".flash").query();
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> flash.getOpacity() == 0);
        } catch (TimeoutException e) {
            throw new AssertionError("it shines on", e);
        }
    }
}
