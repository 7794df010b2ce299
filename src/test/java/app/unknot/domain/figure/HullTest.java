package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The outline round things.
class HullTest {
    private static final long SEED = 20261125;
    private static final double EXACT = 1e-6;
    private static final Camera SIDE = Camera.of(0, 0);

    @Test
    void anOutlineIsConvexAndHoldsAllThatItGoesRound() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<Solid.Ball> balls = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(8); i++) {
                balls.add(new Solid.Ball(new Vec(random.nextInt(60), random.nextInt(60), random.nextInt(60)), 1 + random.nextInt(9)));
            }
            List<Point> outline = outline(new Solid(balls));
            for (int i = 0; i < outline.size(); i++) {
                Point a = outline.get(i);
                Point b = outline.get((i + 1) % outline.size());
                Point next = outline.get((i + 2) % outline.size());
                String where = "seed " + SEED + ", round " + round + ", corner " + i;
                assertTrue(beside(a, b, next) > -EXACT, "bends in: " + where);
                for (Solid.Ball ball : balls) {
                    assertTrue(beside(a, b, SIDE.see(ball.centre())) >= -EXACT, "leaves a centre out: " + where);
                    // the corners of a disc stand for it: a chord leaves out less than a millimetre
                    assertTrue(distance(a, b, SIDE.see(ball.centre())) >= ball.radius() - 0.1, "cuts a disc: " + where);
                }
            }
        }
    }

    @Test
    void aBallIsARoundDisc() {
        List<Point> outline = outline(Solid.of(new Solid.Ball(new Vec(3, 4, 5), 6)));
        assertTrue(outline.size() >= 24, "only " + outline.size() + " corners");
        for (Point point : outline) {
            assertEquals(6, Math.hypot(point.x() - 3, point.y() + 4), 0.12);
        }
    }

    @Test
    void aBallWithinAnotherChangesNoOutline() {
        Solid.Ball large = new Solid.Ball(new Vec(0, 10, 0), 9);
        assertEquals(outline(Solid.of(large)), outline(Solid.of(large, new Solid.Ball(new Vec(1, 11, 2), 3))));
    }

    private static List<Point> outline(Solid solid) {
        Sheet sheet = new Sheet(SIDE);
        sheet.fill(Drawing.Tone.BODY, List.of(solid));
        return sheet.drawing().shapes().getFirst().outlines().getFirst();
    }

    /// More than 0 where a place lies on the inner side of an edge.
    private static double beside(Point a, Point b, Point place) {
        return (b.x() - a.x()) * (place.y() - a.y()) - (b.y() - a.y()) * (place.x() - a.x());
    }

    private static double distance(Point a, Point b, Point place) {
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        return length < EXACT ? Double.POSITIVE_INFINITY : beside(a, b, place) / length;
    }
}
