package app.unknot.domain.figure;

import java.util.List;

/// A rounded thing in the room: the smallest convex body round some balls. Two balls make a tapered capsule.
///
/// @param balls at least one
record Solid(List<Ball> balls) {
    /// @param radius in centimetres
    record Ball(Vec centre, double radius) {}

    Solid {
        balls = List.copyOf(balls);
    }

    static Solid of(Ball... balls) {
        return new Solid(List.of(balls));
    }

    Solid moved(Vec by) {
        return new Solid(balls.stream().map(ball -> new Ball(ball.centre.plus(by), ball.radius)).toList());
    }

    /// The same with every ball larger.
    Solid grown(double by) {
        return new Solid(balls.stream().map(ball -> new Ball(ball.centre, ball.radius + by)).toList());
    }

    /// How high its lowest place is.
    double lowest() {
        return balls.stream().mapToDouble(ball -> ball.centre.y() - ball.radius).min().orElseThrow();
    }
}
