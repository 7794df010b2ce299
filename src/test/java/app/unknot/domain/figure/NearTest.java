package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Drawing.Shape;
import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.routine.Phase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which drawings look alike.
class NearTest {
    private static final Drawing SQUARE = square(Tone.BODY, 0, 0);
    /// What the pane leaves unpainted, in centimetres: half a pixel of a figure of 180 cm on 500 pixels.
    private static final double BY = 0.18;
    /// A corner that draws back between two of the eight directions may have gone farther: a pixel and an eighth, and seldom.
    private static final double PROMISED = 2.25 * BY;

    static List<Bundled.Role> toDo() {
        return Bundled.toDo();
    }

    @Test
    void whatHasMovedLessLooksAlike() {
        assertTrue(square(Tone.BODY, 0.1, 0.1).near(SQUARE, 0.2));
        assertTrue(SQUARE.near(SQUARE, 0));
    }

    @Test
    void whatHasMovedMoreInAnyDirectionDoesNot() {
        for (int degrees = 0; degrees < 360; degrees += 15) {
            double angle = Math.toRadians(degrees);
            assertFalse(square(Tone.BODY, 0.22 * Math.cos(angle), 0.22 * Math.sin(angle)).near(SQUARE, 0.2), degrees + " degrees");
        }
    }

    @Test
    void whatTurnsOrGrowsDoesNot() {
        Drawing turned = drawing(Tone.BODY, List.of(new Point(5, -2), new Point(12, 5), new Point(5, 12), new Point(-2, 5)));
        assertFalse(turned.near(SQUARE, 1));
        assertFalse(
                drawing(Tone.BODY, List.of(new Point(0, 0), new Point(10, 0), new Point(10, 11), new Point(0, 11))).near(SQUARE, 0.5));
    }

    @Test
    void anotherToneOrAnotherNumberOfShapesOrOutlinesDoesNot() {
        List<Point> outline = SQUARE.shapes().getFirst().outlines().getFirst();
        assertFalse(square(Tone.GLOW, 0, 0).near(SQUARE, 1));
        assertFalse(new Drawing(List.of()).near(SQUARE, 1));
        assertFalse(new Drawing(List.of(new Shape(Tone.BODY, List.of(outline, outline)))).near(SQUARE, 1));
    }

    /// Every corner of a picture that may be left unpainted lies near the outline that is shown, and the other way round.
    @ParameterizedTest
    @MethodSource("toDo")
    void noOutlineOfAFigureIsFartherThanPromised(Bundled.Role role) {
        Painter painter = new Painter(role.figure());
        for (Phase phase : role.kinds()) {
            int count = Math.clamp(phase.length().toMillis() * 24 / 1000, 2, 24 * 4);
            Drawing shown = painter.draw(new Moment(phase, 0, false));
            for (int i = 1; i <= count; i++) {
                Drawing next = painter.draw(new Moment(phase, (double) i / count, false));
                if (next.near(shown, BY)) {
                    double farthest = Math.max(farthest(next, shown), farthest(shown, next));
                    assertTrue(farthest <= PROMISED, () -> "%s in %s: %.3f cm".formatted(role, phase, farthest));
                } else {
                    shown = next;
                }
            }
        }
    }

    private static double farthest(Drawing one, Drawing other) {
        return IntStream.range(0, one.shapes().size())
                .mapToDouble(shape -> farthest(one.shapes().get(shape), other.shapes().get(shape))).max().orElse(0);
    }

    private static double farthest(Shape one, Shape other) {
        return one.equals(other) ? 0
                : IntStream.range(0, one.outlines().size())
                        .mapToDouble(
                                i -> one.outlines().get(i).stream().mapToDouble(corner -> distance(corner, other.outlines().get(i))).max()
                                        .orElse(0))
                        .max().orElse(0);
    }

    /// From a place to the nearest line of an outline.
    private static double distance(Point place, List<Point> outline) {
        double nearest = Double.POSITIVE_INFINITY;
        Point from = outline.getLast();
        for (Point to : outline) {
            double x = to.x() - from.x();
            double y = to.y() - from.y();
            double length = Math.max(1e-12, x * x + y * y);
            double along = Math.clamp(((place.x() - from.x()) * x + (place.y() - from.y()) * y) / length, 0, 1);
            nearest = Math.min(nearest, Math.hypot(place.x() - from.x() - along * x, place.y() - from.y() - along * y));
            from = to;
        }
        return nearest;
    }

    private static Drawing square(Tone tone, double x, double y) {
        return drawing(tone, List.of(new Point(x, y), new Point(x + 10, y), new Point(x + 10, y + 10), new Point(x, y + 10)));
    }

    private static Drawing drawing(Tone tone, List<Point> outline) {
        return new Drawing(List.of(new Shape(tone, List.of(outline))));
    }
}
