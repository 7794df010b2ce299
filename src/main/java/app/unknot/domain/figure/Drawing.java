package app.unknot.domain.figure;

import java.util.List;

/// What a figure looks like at a moment: filled outlines, from back to front. Equal moments give equal drawings.
public record Drawing(List<Shape> shapes) {
    /// Filled outlines of one tone, each convex; where they overlap they are one.
    public record Shape(Tone tone, List<List<Point>> outlines) {
        public Shape {
            outlines = List.copyOf(outlines);
        }
    }

    /// What a shape is. The theme gives each tone its colour.
    public enum Tone {
        MAT, PROP, PROP_EDGE, SOFT, BALL, EDGE, TOP, SHORTS, BODY, FAR, HAIR, WORKING, GLOW, PLACE, KEEP_OFF, TRAIL,
        LIGHT_HAND, MEDIUM_HAND, FIRM_HAND, TAPE, PACK, CLOTH, MARK
    }

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /// Whether it looks like another: the same shapes, and no outline reaches farther, or less far, by more than `by` centimetres
    /// in any of eight directions. A corner between two of them may have moved some more.
    public boolean near(Drawing other, double by) {
        if (shapes.size() != other.shapes.size()) {
            return false;
        }
        for (int i = 0; i < shapes.size(); i++) {
            if (!near(shapes.get(i), other.shapes.get(i), by)) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Shape one, Shape other, double by) {
        if (one.equals(other)) {
            return true;
        }
        if (one.tone != other.tone || one.outlines.size() != other.outlines.size()) {
            return false;
        }
        for (int i = 0; i < one.outlines.size(); i++) {
            if (!Octagon.round(one.outlines.get(i)).near(Octagon.round(other.outlines.get(i)), by)) {
                return false;
            }
        }
        return true;
    }

    Bounds bounds() {
        return Bounds.of(shapes.stream().flatMap(shape -> shape.outlines().stream()).flatMap(List::stream).toList());
    }
}
