package app.unknot.domain.figure;

import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Spot;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where a hand is as time goes by: a smooth way through the ends of its legs, round and round. It stops where it turns
/// back and flows through any other end, and it never overshoots. (Interpolation after F. N. Fritsch and R. E. Carlson,
/// Monotone Piecewise Cubic Interpolation, 1980.)
final class HandCourse {
    private final List<Leg> legs;
    private final double period;

    HandCourse(Hand hand) {
        this.legs = hand.legs();
        this.period = hand.period();
    }

    /// Where the hand is so many seconds after it left home.
    Spot at(double seconds) {
        int leg = leg(seconds);
        double fraction = along(seconds);
        return new Spot(between(leg, fraction, Spot::side), between(leg, fraction, Spot::height), between(leg, fraction, Spot::turn));
    }

    /// How much of the leg that is being travelled lies behind, 0 to 1.
    double along(double seconds) {
        int leg = leg(seconds);
        double along = seconds % period;
        for (int i = 0; i < leg; i++) {
            along -= legs.get(i).seconds();
        }
        return Math.clamp(along / legs.get(leg).seconds(), 0, 1);
    }

    int pressure(double seconds) {
        return legs.get(leg(seconds)).pressure();
    }

    /// Which leg is being travelled.
    int leg(double seconds) {
        double along = seconds % period;
        for (int i = 0; i < legs.size(); i++) {
            along -= legs.get(i).seconds();
            if (along < 0) {
                return i;
            }
        }
        return legs.size() - 1;
    }

    private double between(int leg, double t, ToDoubleFunction<Spot> part) {
        double seconds = legs.get(leg).seconds();
        double from = part.applyAsDouble(end(leg - 1).to());
        double to = part.applyAsDouble(end(leg).to());
        double leaving = seconds * speed(leg - 1, part);
        double arriving = seconds * speed(leg, part);
        double rest = 1 - t;
        return from * (1 + 2 * t) * rest * rest + leaving * t * rest * rest + to * t * t * (3 - 2 * t) - arriving * t * t * rest;
    }

    /// How fast the hand passes the end of a leg; not at all where it turns back.
    private double speed(int leg, ToDoubleFunction<Spot> part) {
        double before = slope(leg, part);
        double after = slope(leg + 1, part);
        if (before * after <= 0) {
            return 0;
        }
        double first = 2 * end(leg + 1).seconds() + end(leg).seconds();
        double second = end(leg + 1).seconds() + 2 * end(leg).seconds();
        return (first + second) / (first / before + second / after);
    }

    private double slope(int leg, ToDoubleFunction<Spot> part) {
        return (part.applyAsDouble(end(leg).to()) - part.applyAsDouble(end(leg - 1).to())) / end(leg).seconds();
    }

    private Leg end(int leg) {
        return legs.get(Math.floorMod(leg, legs.size()));
    }
}
