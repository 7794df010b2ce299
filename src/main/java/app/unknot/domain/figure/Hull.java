package app.unknot.domain.figure;

import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.List;

/// What a rounded solid looks like: the outline round the discs that its balls appear as. It is asked, direction by
/// direction, which disc reaches farthest; between two directions with different discs runs the line that touches both.
final class Hull {
    private static final int FEWEST = 8;
    /// Corners for a disc of 1 cm: with their number growing like the root of the radius, an arc is nowhere more than
    /// half a millimetre from a true one, which at 600 pixels is less than a third of a pixel. Even, so that a flipped solid has the flipped outline.
    private static final double DENSITY = 10;
    private static final double TINY = 1e-9;

    private final Disc[] discs;
    private final int corners;

    private record Disc(double x, double y, double radius) {
        Disc(Point centre, double radius) {
            this(centre.x(), centre.y(), radius);
        }

        double reach(Direction way) {
            return x * way.x + y * way.y + radius;
        }

        Point edge(Direction way, double beyond) {
            return new Point(x + (radius + beyond) * way.x, y + (radius + beyond) * way.y);
        }

        /// Square to the line that touches this disc and another on the same side.
        ///
        /// @param about roughly where it points
        Direction square(Disc other, Direction about) {
            double length = Math.hypot(x - other.x, y - other.y);
            double along = Math.clamp((other.radius - radius) / length, -1, 1);
            double across = Math.sqrt(1 - along * along);
            double ux = (x - other.x) / length;
            double uy = (y - other.y) / length;
            double side = uy * about.x - ux * about.y > 0 ? across : -across;
            return new Direction(ux * along + uy * side, uy * along - ux * side);
        }
    }

    private record Direction(double x, double y) {
        static Direction of(double angle) {
            return new Direction(Math.cos(angle), Math.sin(angle));
        }

        Direction plus(Direction other) {
            return new Direction(x + other.x, y + other.y);
        }
    }

    Hull(Solid solid, Camera camera) {
        List<Ball> balls = solid.balls();
        discs = new Disc[balls.size()];
        double largest = 0;
        for (int i = 0; i < discs.length; i++) {
            Ball ball = balls.get(i);
            discs[i] = new Disc(camera.see(ball.centre()), ball.radius());
            largest = Math.max(largest, ball.radius());
        }
        corners = Math.max(FEWEST, 2 * (int) Math.ceil(DENSITY / 2 * Math.sqrt(largest)));
    }

    /// The outline, or one that lies farther out.
    ///
    /// @param by how much farther, in centimetres
    List<Point> grown(double by) {
        List<Point> outline = new ArrayList<>(2 * corners);
        Direction from = Direction.of(0);
        int first = farthest(from);
        for (int i = 1; i <= corners; i++) {
            outline.add(discs[first].edge(from, by));
            Direction to = Direction.of(2 * Math.PI * (i % corners) / corners);
            int second = farthest(to);
            lines(outline, new Turn(from, first, to, second), by);
            from = to;
            first = second;
        }
        return outline;
    }

    /// Part of the way round: from a direction and its farthest disc to another.
    private record Turn(Direction from, int first, Direction to, int second) {}

    /// The ends of the lines that touch two discs in this part; there are more where a third disc reaches beyond a line.
    private void lines(List<Point> outline, Turn turn, double by) {
        if (turn.first == turn.second) {
            return;
        }
        Disc first = discs[turn.first];
        Disc second = discs[turn.second];
        Direction square = first.square(second, turn.from.plus(turn.to));
        int third = farthest(square);
        if (third != turn.second && discs[third].reach(square) > first.reach(square) + TINY) {
            lines(outline, new Turn(turn.from, turn.first, square, third), by);
            lines(outline, new Turn(square, third, turn.to, turn.second), by);
        } else {
            outline.add(first.edge(square, by));
            outline.add(second.edge(square, by));
        }
    }

    private int farthest(Direction way) {
        int farthest = 0;
        double most = discs[0].reach(way);
        for (int i = 1; i < discs.length; i++) {
            double reach = discs[i].reach(way);
            if (reach > most) {
                most = reach;
                farthest = i;
            }
        }
        return farthest;
    }
}
