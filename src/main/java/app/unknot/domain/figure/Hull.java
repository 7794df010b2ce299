package app.unknot.domain.figure;

import app.unknot.domain.figure.Camera.Disc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The outline round discs: what a rounded solid looks like.
final class Hull {
    /// Corners of a disc: from 32 on, a head at 600 pixels shows none.
    private static final int CORNERS = 32;

    private Hull() {}

    static List<Point> round(List<Disc> discs) {
        List<Point> points = new ArrayList<>();
        for (Disc disc : discs) {
            for (int i = 0; i < CORNERS; i++) {
                double angle = 2 * Math.PI * i / CORNERS;
                points.add(new Point(disc.x() + disc.radius() * Math.cos(angle), disc.y() + disc.radius() * Math.sin(angle)));
            }
        }
        return of(points);
    }

    /// The convex hull by Andrew's monotone chain.
    static List<Point> of(List<Point> points) {
        List<Point> sorted = points.stream().sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y)).toList();
        List<Point> hull = new ArrayList<>(half(sorted));
        hull.addAll(half(sorted.reversed()));
        return List.copyOf(hull);
    }

    private static List<Point> half(List<Point> sorted) {
        List<Point> chain = new ArrayList<>();
        for (Point point : sorted) {
            while (chain.size() >= 2 && !turnsLeft(chain.get(chain.size() - 2), chain.getLast(), point)) {
                chain.removeLast();
            }
            chain.add(point);
        }
        chain.removeLast();
        return chain;
    }

    private static boolean turnsLeft(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
    }
}
