package app.unknot.domain.figure;

import java.util.Collection;

/// The smallest upright rectangle round something on the picture, in centimetres.
public record Bounds(double left, double top, double right, double bottom) {
    static Bounds of(Collection<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Bounds(left, top, right, bottom);
    }

    /// The same round solids as a camera sees them.
    static Bounds of(Collection<Solid> solids, Camera camera) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Solid solid : solids) {
            for (Solid.Ball ball : solid.balls()) {
                Point centre = camera.see(ball.centre());
                left = Math.min(left, centre.x() - ball.radius());
                top = Math.min(top, centre.y() - ball.radius());
                right = Math.max(right, centre.x() + ball.radius());
                bottom = Math.max(bottom, centre.y() + ball.radius());
            }
        }
        return new Bounds(left, top, right, bottom);
    }

    Bounds with(Bounds other) {
        return new Bounds(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// The same with more air at both sides and above, where it is smaller than this: what it shows stands where it stood.
    ///
    /// @param width in centimetres
    /// @param height in centimetres
    public Bounds atLeast(double width, double height) {
        double aside = Math.max(0, width - width()) / 2;
        return new Bounds(left - aside, top - Math.max(0, height - height()), right + aside, bottom);
    }

    Bounds grown(double by) {
        return new Bounds(left - by, top - by, right + by, bottom + by);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
