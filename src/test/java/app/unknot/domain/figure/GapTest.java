package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.figure.Solid.Ball;
import org.junit.jupiter.api.Test;

/// The measure that other tests rely on measures right.
class GapTest {
    private static final double EXACT = 0.1;

    @Test
    void betweenTwoBallsLieTheirCentresLessTheirRadii() {
        assertEquals(5 - 1 - 2, Gap.between(ball(0, 0, 0, 1), ball(3, 4, 0, 2)), EXACT);
    }

    @Test
    void aCapsuleIsMeasuredFromItsMiddle() {
        Solid rod = Solid.of(new Ball(new Vec(-40, 0, 0), 2), new Ball(new Vec(40, 0, 0), 2));
        assertEquals(10 - 2 - 3, Gap.between(rod, ball(7, 0, 10, 3)), EXACT);
    }

    @Test
    void crossedRodsAreMeasuredWhereTheyCross() {
        Solid one = Solid.of(new Ball(new Vec(-40, 0, 0), 1), new Ball(new Vec(40, 0, 0), 1));
        Solid other = Solid.of(new Ball(new Vec(0, 8, -40), 2), new Ball(new Vec(0, 8, 40), 2));
        assertEquals(5, Gap.between(one, other), EXACT);
        assertEquals(5, Gap.between(other, one), EXACT);
    }

    @Test
    void whatOverlapsHasNone() {
        assertEquals(0, Gap.between(ball(0, 0, 0, 5), ball(6, 0, 0, 2)), EXACT);
        assertEquals(0, Gap.between(ball(0, 0, 0, 5), ball(0, 0, 0, 1)), EXACT);
    }

    private static Solid ball(double x, double y, double z, double radius) {
        return Solid.of(new Ball(new Vec(x, y, z), radius));
    }
}
