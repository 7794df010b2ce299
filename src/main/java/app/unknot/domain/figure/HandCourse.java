package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Spot;
import java.util.ArrayList;
import java.util.List;

/// Where a hand is as time goes by: a smooth way through the ends of its legs, round and round. It stops where it turns
/// back and flows through any other end, and it never overshoots. (Interpolation after F. N. Fritsch and R. E. Carlson,
/// Monotone Piecewise Cubic Interpolation, 1980.)
final class HandCourse {
    private final List<Leg> legs;
    private final double period;
    /// How fast the hand passes the end of each leg, in the units of a spot a second.
    private final List<Spot> passing = new ArrayList<>();

    HandCourse(Hand hand) {
        this.legs = hand.legs();
        this.period = hand.period();
        for (int i = 0; i < legs.size(); i++) {
            passing.add(passing(end(i - 1), end(i), end(i + 1)));
        }
    }

    /// Where the hand is so many seconds after it left home.
    Spot at(double seconds) {
        int leg = leg(seconds);
        double t = along(seconds, leg);
        Spot from = end(leg - 1).to();
        Spot to = legs.get(leg).to();
        Spot leaving = passing.get(Math.floorMod(leg - 1, legs.size()));
        Spot arriving = passing.get(leg);
        double length = legs.get(leg).seconds();
        return new Spot(between(t, from.side(), to.side(), length * leaving.side(), length * arriving.side()),
                between(t, from.height(), to.height(), length * leaving.height(), length * arriving.height()),
                between(t, from.turn(), to.turn(), length * leaving.turn(), length * arriving.turn()));
    }

    /// How much of the leg that is being travelled lies behind, 0 to 1.
    double along(double seconds) {
        return along(seconds, leg(seconds));
    }

    private double along(double seconds, int leg) {
        double along = seconds % period;
        for (int i = 0; i < leg; i++) {
            along -= legs.get(i).seconds();
        }
        return Math.clamp(along / legs.get(leg).seconds(), 0, 1);
    }

    /// How firm the hand is, of 10.
    int pressure(double seconds) {
        return legs.get(leg(seconds)).pressure();
    }

    /// Which leg is being travelled.
    private int leg(double seconds) {
        double along = seconds % period;
        int leg = 0;
        while (leg < legs.size() - 1 && along >= legs.get(leg).seconds()) {
            along -= legs.get(leg).seconds();
            leg++;
        }
        return leg;
    }

    private Leg end(int leg) {
        return legs.get(Math.floorMod(leg, legs.size()));
    }

    private static Spot passing(Leg before, Leg here, Leg after) {
        return new Spot(
                speed((here.to().side() - before.to().side()) / here.seconds(), (after.to().side() - here.to().side()) / after.seconds(),
                        here.seconds(), after.seconds()),
                speed((here.to().height() - before.to().height()) / here.seconds(),
                        (after.to().height() - here.to().height()) / after.seconds(), here.seconds(), after.seconds()),
                speed((here.to().turn() - before.to().turn()) / here.seconds(), (after.to().turn() - here.to().turn()) / after.seconds(),
                        here.seconds(), after.seconds()));
    }

    /// How fast an end is passed, between two slopes that take so long; not at all where the hand turns back.
    private static double speed(double before, double after, double secondsBefore, double secondsAfter) {
        if (before * after <= 0) {
            return 0;
        }
        double first = 2 * secondsAfter + secondsBefore;
        double second = secondsAfter + 2 * secondsBefore;
        return (first + second) / (first / before + second / after);
    }

    /// The cubic between two values that is left and reached at these speeds.
    private static double between(double t, double from, double to, double leaving, double arriving) {
        double rest = 1 - t;
        return from * (1 + 2 * t) * rest * rest + leaving * t * rest * rest + to * t * t * (3 - 2 * t) - arriving * t * t * rest;
    }
}
