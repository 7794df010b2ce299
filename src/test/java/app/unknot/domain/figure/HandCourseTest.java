package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Hands.Grip;
import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Pulse;
import app.unknot.domain.figure.Hands.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A hand is where its legs say, as fast as they say and as firm.
class HandCourseTest {
    private static final Hand UP_AND_BACK = new Hand(Grip.PALM, true,
            List.of(new Leg(new Spot(8, 0.5, 0), 2, 3), new Leg(new Spot(8, 0.9, 10), 3, 3), new Leg(new Spot(14, 0.5, 5), 1, 1),
                    new Leg(new Spot(8, 0.1, 0), 1, 1)),
            Pulse.STILL, false);
    private final HandCourse course = new HandCourse(UP_AND_BACK);

    @Test
    void leavesHomeAndComesBackAfterEachRound() {
        assertEquals(UP_AND_BACK.home(), course.at(0));
        assertEquals(0.1, course.at(7).height(), 1e-9);
        assertEquals(0, course.at(3.3).apart(course.at(10.3)), 1e-9);
    }

    @Test
    void isAtTheEndOfEachLegWhenItsTimeIsOver() {
        assertEquals(0.5, course.at(2).height(), 1e-9);
        assertEquals(0.9, course.at(5).height(), 1e-9);
        assertEquals(14, course.at(6).side(), 1e-9);
    }

    @Test
    void isAsFirmAsTheLegThatItTravels() {
        assertEquals(3, course.pressure(0));
        assertEquals(3, course.pressure(4.99));
        assertEquals(1, course.pressure(5.01));
        assertEquals(1, course.pressure(6.9));
    }

    @Test
    void knowsHowMuchOfALegIsOver() {
        assertEquals(0.5, course.along(1), 1e-9);
        assertEquals(0.5, course.along(3.5), 1e-9);
    }

    @Test
    void neverOvershootsAndFlowsThroughAnEndOnItsWay() {
        for (double t = 0; t < 7; t += 0.01) {
            double height = course.at(t).height();
            assertTrue(height >= 0.1 - 1e-9 && height <= 0.9 + 1e-9, "at " + t);
        }
        double passing = (course.at(2.01).height() - course.at(1.99).height()) / 0.02;
        double turning = (course.at(5.01).height() - course.at(4.99).height()) / 0.02;
        assertTrue(passing > 0.1, "flows on with " + passing);
        assertEquals(0, turning, 0.01);
    }

    @Test
    void aHandWithOnePlaceStays() {
        HandCourse still = new HandCourse(
                new Hand(Grip.PALM, false, List.of(new Leg(new Spot(1, 0.1, -75), 10, 0)), Pulse.STILL, true));
        assertEquals(still.at(0), still.at(6.4));
    }
}
