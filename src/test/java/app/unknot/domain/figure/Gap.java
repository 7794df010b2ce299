package app.unknot.domain.figure;

import app.unknot.domain.figure.Solid.Ball;

/// How far two rounded things are apart, in centimetres: E. G. Gilbert's way down to the nearest place of the difference
/// of two convex bodies.
final class Gap {
    private static final double EXACT = 0.02;
    private static final int MOST_STEPS = 4000;

    private Gap() {}

    /// The distance, to a millimetre; 0 where they touch or overlap.
    static double between(Solid one, Solid other) {
        Vec nearest = farthest(one, new Vec(1, 0, 0)).minus(farthest(other, new Vec(-1, 0, 0)));
        for (int i = 0; i < MOST_STEPS; i++) {
            double distance = Math.sqrt(nearest.dot(nearest));
            if (distance < EXACT) {
                return 0;
            }
            Vec towards = nearest.times(-1 / distance);
            Vec corner = farthest(one, towards).minus(farthest(other, towards.times(-1)));
            if (distance + corner.dot(towards) < EXACT) {
                return distance;
            }
            Vec step = corner.minus(nearest);
            nearest = nearest.towards(corner, Math.clamp(-nearest.dot(step) / step.dot(step), 0, 1));
        }
        return Math.sqrt(nearest.dot(nearest));
    }

    /// The place of a body that lies farthest in a direction.
    private static Vec farthest(Solid solid, Vec direction) {
        Vec unit = direction.times(1 / Math.sqrt(direction.dot(direction)));
        Vec best = Vec.ZERO;
        double reach = Double.NEGATIVE_INFINITY;
        for (Ball ball : solid.balls()) {
            Vec place = ball.centre().plus(unit.times(ball.radius()));
            if (place.dot(unit) > reach) {
                reach = place.dot(unit);
                best = place;
            }
        }
        return best;
    }
}
