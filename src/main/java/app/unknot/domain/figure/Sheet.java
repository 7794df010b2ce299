package app.unknot.domain.figure;

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
        put(tone, solids, 0);
    }

    /// Puts a rim round solids; what is filled in comes next.
    void rim(Collection<Solid> solids) {
        put(Tone.EDGE, solids, RIM);
    }

    /// Puts shapes on that were drawn before, for the same camera.
    void add(List<Shape> drawn) {
        shapes.addAll(drawn);
    }

    List<Shape> shapes() {
        return shapes;
    }

    Drawing drawing() {
        return new Drawing(shapes);
    }

    private void put(Tone tone, Collection<Solid> solids, double grown) {
        if (solids.isEmpty()) {
            return;
        }
        List<List<Point>> outlines = new ArrayList<>();
        if (!shapes.isEmpty() && shapes.getLast().tone() == tone) {
            outlines.addAll(shapes.removeLast().outlines());
        }
        for (Solid solid : solids) {
            outlines.add(new Hull(solid, camera).grown(grown));
        }
        shapes.add(new Shape(tone, outlines));
    }
}
