package app.unknot.domain.figure;

import app.unknot.domain.figure.Solid.Ball;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The upright box round something in the room, in centimetres: where it is, whatever it is made of.
record Extent(List<Double> sides) {
    static Extent of(Solid solid) {
        return new Extent(List.of(least(solid, Vec::x), most(solid, Vec::x), least(solid, Vec::y), most(solid, Vec::y),
                least(solid, Vec::z), most(solid, Vec::z)));
    }

    /// As seen in a mirror that stands between left and right.
    Extent mirrored() {
        return new Extent(List.of(sides.get(0), sides.get(1), sides.get(2), sides.get(3), -sides.get(5), -sides.get(4)));
    }

    /// How far the side that moved most has moved.
    double way(Extent other) {
        double way = 0;
        for (int i = 0; i < sides.size(); i++) {
            way = Math.max(way, Math.abs(sides.get(i) - other.sides.get(i)));
        }
        return way;
    }

    /// How far the part of a body that moves most moves.
    static double way(Body from, Body to) {
        double way = 0;
        for (Part part : Part.values()) {
            way = Math.max(way, of(from.solid(part)).way(of(to.solid(part))));
        }
        return way;
    }

    private static double least(Solid solid, ToDoubleFunction<Vec> axis) {
        return solid.balls().stream().mapToDouble((Ball ball) -> axis.applyAsDouble(ball.centre()) - ball.radius()).min().orElseThrow();
    }

    private static double most(Solid solid, ToDoubleFunction<Vec> axis) {
        return solid.balls().stream().mapToDouble((Ball ball) -> axis.applyAsDouble(ball.centre()) + ball.radius()).max().orElseThrow();
    }
}
