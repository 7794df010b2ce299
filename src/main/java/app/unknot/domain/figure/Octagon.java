package app.unknot.domain.figure;

import java.util.List;

/// How far a convex outline reaches in eight directions, in centimetres: enough to tell whether it has moved.
///
/// @param across to the left and to the right
/// @param down upwards and downwards
/// @param falling along the diagonal from the upper left to the lower right
/// @param rising along the diagonal from the lower left to the upper right
record Octagon(Span across, Span down, Span falling, Span rising) {
    private static final double DIAGONAL = Math.sqrt(0.5);

    /// From the least to the most of one direction and its opposite.
    record Span(double least, double most) {
        boolean near(Span other, double by) {
            return Math.abs(least - other.least) <= by && Math.abs(most - other.most) <= by;
        }
    }

    static Octagon round(List<Point> outline) {
        return new Octagon(span(outline, 1, 0), span(outline, 0, 1), span(outline, DIAGONAL, DIAGONAL), span(outline, DIAGONAL, -DIAGONAL));
    }

    private static Span span(List<Point> outline, double right, double down) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Point point : outline) {
            double far = point.x() * right + point.y() * down;
            least = Math.min(least, far);
            most = Math.max(most, far);
        }
        return new Span(least, most);
    }

    /// Whether no side lies farther from the other's than this.
    boolean near(Octagon other, double by) {
        return across.near(other.across, by) && down.near(other.down, by) && falling.near(other.falling, by)
                && rising.near(other.rising, by);
    }
}
