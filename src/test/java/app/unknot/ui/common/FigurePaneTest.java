package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Drawing.Shape;
import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.figure.Point;
import app.unknot.ui.Pulses;
import app.unknot.ui.TestWindow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What a pane paints: a bar on 100 centimetres, each of them a pixel.
final class FigurePaneTest {
    private static final Bounds BOUNDS = new Bounds(0, 0, 100, 100);
    private static final double LEFT = 20;
    private static final int ENOUGH_TO_CHANGE = 10;

    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final Pane room = window.show(Pane::new, pane -> pane);
    private final FigurePane pane = new FigurePane();

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void whatCannotBeToldApartIsNotPainted() {
        enter();
        double before = ink(LEFT);
        assertTrue(before > 0);
        assertEquals(before, ink(LEFT + 0.4));
    }

    /// However slowly: it is compared with what is on the pane, not with what was asked for last.
    @Test
    void whatHasMovedByHalfAPixelIsPainted() {
        enter();
        double before = ink(LEFT);
        for (double moved = 0.1; moved < 0.5; moved += 0.1) {
            assertEquals(before, ink(LEFT + moved));
        }
        assertTrue(ink(LEFT + 0.6) < 0.6 * before);
    }

    @Test
    void ofWhatCameBeforeThereWasRoomTheLastIsPainted() {
        robot.interact(() -> {
            show(LEFT);
            show(LEFT + 40);
        });
        enter();
        assertTrue(column(LEFT + 40.5) > 0);
        assertEquals(0, column(LEFT + 0.5));
    }

    @Test
    void theSameDrawingWithOtherBoundsIsPainted() {
        enter();
        ink(LEFT);
        robot.interact(() -> pane.show(bar(LEFT), new Bounds(-20, -20, 80, 80)));
        assertEquals(0, column(LEFT + 0.5));
        assertTrue(column(LEFT + 20.5) > 0);
    }

    @Test
    void aFadeEndsWhereThePageIsLeft() throws InterruptedException {
        enter();
        List<Number> later = new ArrayList<>();
        robot.interact(() -> {
            show(LEFT);
            pane.fadeTo(bar(LEFT + 40), BOUNDS);
            assertEquals(2, pane.getChildrenUnmodifiable().size());
            room.getChildren().clear();
            assertEquals(1, pane.getChildrenUnmodifiable().size());
            Node canvas = pane.getChildrenUnmodifiable().getFirst();
            assertEquals(1, canvas.getOpacity());
            canvas.opacityProperty().subscribe((_, now) -> later.add(now));
        });
        Pulses.pass(ENOUGH_TO_CHANGE);
        assertEquals(List.of(), later);
        enter();
        assertTrue(column(LEFT + 40.5) > 0);
    }

    private void enter() {
        robot.interact(() -> {
            pane.resizeRelocate(0, 0, 100, 100);
            room.getChildren().add(pane);
            room.applyCss();
            pane.layout();
        });
    }

    /// How dark the column of pixels is in which the first bar begins, once a bar is shown.
    private double ink(double left) {
        robot.interact(() -> show(left));
        return column(LEFT + 0.5);
    }

    /// How much darker than the paper.
    private double column(double x) {
        double[] ink = {0};
        robot.interact(() -> {
            PixelReader pixels = pane.snapshot(null, null).getPixelReader();
            ink[0] = pixels.getColor(1, 1).getBrightness() - pixels.getColor((int) x, 50).getBrightness();
        });
        return ink[0];
    }

    private void show(double left) {
        pane.show(bar(left), BOUNDS);
    }

    private static Drawing bar(double left) {
        List<Point> outline = List.of(new Point(left, 10), new Point(left + 10, 10), new Point(left + 10, 90), new Point(left, 90));
        return new Drawing(List.of(new Shape(Tone.EDGE, List.of(outline))));
    }
}
