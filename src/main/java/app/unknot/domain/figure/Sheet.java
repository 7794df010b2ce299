package app.unknot.domain.figure;

import app.unknot.domain.figure.Camera.Disc;
import app.unknot.domain.figure.Drawing.Shape;
import app.unknot.domain.figure.Drawing.Tone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A drawing under way: what is put on it later lies above.
final class Sheet {
    /// How wide the dark rim round a shape is, in centimetres: it parts an arm from the trunk behind it.
    private static final double RIM = 0.8;

    private final Camera camera;
    private final List<Shape> shapes = new ArrayList<>();

    Sheet(Camera camera) {
        this.camera = camera;
    }

    /// Puts solids on as one shape without a rim.
    void fill(Tone tone, Collection<Solid> solids) {
        List<List<Point>> outlines = solids.stream().map(this::outline).toList();
        if (outlines.isEmpty()) {
            return;
        }
        if (!shapes.isEmpty() && shapes.getLast().tone() == tone) {
            List<List<Point>> joined = new ArrayList<>(shapes.removeLast().outlines());
            joined.addAll(outlines);
            outlines = joined;
        }
        shapes.add(new Shape(tone, outlines));
    }

    /// Puts a rim round solids; what is filled in comes next.
    void rim(Collection<Solid> solids) {
        fill(Tone.EDGE, solids.stream().map(solid -> solid.grown(RIM)).toList());
    }

    Drawing drawing() {
        return new Drawing(shapes);
    }

    private List<Point> outline(Solid solid) {
        List<Disc> discs = solid.balls().stream().map(camera::see).toList();
        return Hull.round(discs);
    }
}
