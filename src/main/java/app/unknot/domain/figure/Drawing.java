package app.unknot.domain.figure;

import java.util.List;

/// What a figure looks like at a moment: filled outlines, from back to front. Equal moments give equal drawings.
public record Drawing(List<Shape> shapes) {
    /// Filled outlines of one tone; where they overlap they are one.
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

    Bounds bounds() {
        return Bounds.of(shapes.stream().flatMap(shape -> shape.outlines().stream()).flatMap(List::stream).toList());
    }
}
