package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.ui.TestWindow;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

final class DialTest {
    private static final double WINDOW = 640;

    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final Pane place = new Pane();

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void aNumberIsNeverSmallerThanAFifthOfTheWindowAndNeverLargerThanItsRing() {
        Dial dial = window.show(() -> {
            Dial made = new Dial(() -> "IBM Plex Sans");
            place.getChildren().setAll(made);
            return made;
        }, _ -> place);
        for (String words : List.of("3", "25", "9:54", "10:54")) {
            for (double extra : List.of(0.0, 40.0, 200.0)) {
                measure(dial, words, extra, number -> {
                    double size = number.getFont().getSize();
                    assertTrue(size >= 0.2 * WINDOW - 0.1 && size <= 0.28 * WINDOW + 0.1, words + " at " + size);
                    double corners = Math.hypot(number.getLayoutBounds().getWidth(), size * 0.7);
                    assertTrue(corners < 0.9 * dial.getWidth(), words + " is " + corners + " in " + dial.getWidth());
                });
            }
        }
    }

    @Test
    void wordsGrowWithWindowAndTextSizeAsFarAsTheyFit() {
        assertEquals(14, SessionScale.size(14, 800, 600));
        assertEquals(16, SessionScale.size(14, 1000, 640));
        assertEquals(18, SessionScale.size(14, 1366, 768));
        assertEquals(24, SessionScale.size(14, 1920, 1080));
        assertEquals(20, SessionScale.size(28, 1000, 640));
        assertEquals(16, SessionScale.size(28, 800, 600));
        assertEquals(32, SessionScale.size(28, 1920, 1080));
    }

    private void measure(Dial dial, String words, double extra, Consumer<Text> check) {
        robot.interact(() -> {
            dial.show(words, 1);
            double side = dial.leastWidth() + extra;
            dial.resize(side, side);
            dial.layout();
            check.accept((Text) dial.lookup(".session-number"));
        });
    }
}
