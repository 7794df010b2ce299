package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.settings.Preferences.Corner;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class SmallPlaceTest {
    private static final Dimension2D SIZE = new Dimension2D(340, 80);
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1366, 738);
    private static final Rectangle2D MONITOR = new Rectangle2D(-1920, -200, 1920, 1080);
    private static final Corner USUAL = new Corner(1366 - 340 - 24, 768 - 80 - 24);

    @Test
    void atFirstItStandsAtTheLowerRight() {
        assertEquals(USUAL, SmallPlace.within(Optional.empty(), SIZE, List.of(LAPTOP, MONITOR)));
    }

    @Test
    void whereItFitsItStaysOnWhicheverScreen() {
        assertEquals(new Corner(100, 100), at(100, 100, LAPTOP));
        assertEquals(new Corner(-1900, -150), at(-1900, -150, LAPTOP, MONITOR));
    }

    @Test
    void withoutItsMonitorItComesBackToTheLaptop() {
        assertEquals(USUAL, at(-1900, -150, LAPTOP));
        assertEquals(USUAL, at(4000, 100, LAPTOP));
    }

    @Test
    void whatSticksOutIsMovedIn() {
        assertEquals(new Corner(1366 - 340, 100), at(1300, 100, LAPTOP));
        assertEquals(new Corner(0, 30), at(-10, 0, LAPTOP));
        assertEquals(new Corner(-340, 100), at(-200, 100, LAPTOP, MONITOR));
        assertEquals(new Corner(0, 100), at(-100, 100, LAPTOP, MONITOR));
    }

    @Test
    void onAScreenThatIsTooSmallItsBeginningIsSeen() {
        assertEquals(new Corner(0, 0), SmallPlace.within(Optional.of(new Corner(50, 10)), SIZE, List.of(new Rectangle2D(0, 0, 300, 60))));
    }

    private static Corner at(int x, int y, Rectangle2D... screens) {
        return SmallPlace.within(Optional.of(new Corner(x, y)), SIZE, List.of(screens));
    }
}
