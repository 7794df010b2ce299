package app.unknot.domain.figure;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.routine.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Someone standing, seen from the front or from behind, on whom regions are shown and chosen.
public final class BodyMap {
    private static final double MARGIN = 3;
    private static final Pose POSE = new Pose(new Pose.Root(0, 0, 0), Map.of(Joint.LEFT_SHOULDER, new Angles(0, 16, 0),
            Joint.RIGHT_SHOULDER, new Angles(0, 16, 0), Joint.LEFT_HIP, new Angles(0, 5, 0), Joint.RIGHT_HIP, new Angles(0, 5, 0)));

    private final Drawing body;
    /// The places of each region; where they overlap, a later one lies above.
    private final Map<BodyRegion, List<List<Point>>> places = new EnumMap<>(BodyRegion.class);

    private BodyMap(View view, Set<BodyRegion> regions) {
        Figure figure = new Figure(view, new Figure.Setting(List.of(), Set.of(), Optional.empty(), false),
                new Acts(still(), still(), new Acts.Hold(0, List.of()), still(), Optional.empty()),
                new Figure.Work(Set.of(), Set.of(), Set.of()), Hands.NONE);
        this.body = new Painter(figure).still(Side.BOTH);
        Glow glow = new Glow(new Body(POSE, Optional.empty(), 0));
        for (BodyRegion region : regions) {
            Sheet sheet = new Sheet(view.camera());
            sheet.fill(Tone.GLOW, glow.of(region, 1));
            sheet.fill(Tone.GLOW, glow.of(region, -1));
            places.put(region, sheet.shapes().getFirst().outlines());
        }
    }

    private static Track still() {
        return new Track(List.of(POSE));
    }

    /// Seen from the front.
    public static BodyMap front() {
        return new BodyMap(new View(90, 0, true), EnumSet.of(BodyRegion.NECK, BodyRegion.CHEST, BodyRegion.FRONT_OF_SHOULDER,
                BodyRegion.ABDOMEN, BodyRegion.SIDE_OF_TRUNK, BodyRegion.HIP));
    }

    /// Seen from behind.
    public static BodyMap back() {
        return new BodyMap(new View(-90, 0, true),
                EnumSet.of(BodyRegion.NECK, BodyRegion.SHOULDER_TOP, BodyRegion.SHOULDER, BodyRegion.UPPER_BACK, BodyRegion.SHOULDER_BLADE,
                        BodyRegion.LOWER_BACK, BodyRegion.SACRUM, BodyRegion.BUTTOCK, BodyRegion.BACK_OF_THIGH));
    }

    /// The picture.
    ///
    /// @param chosen the regions that glow; the others are only hinted at
    public Drawing draw(Set<BodyRegion> chosen) {
        List<Drawing.Shape> shapes = new ArrayList<>(body.shapes());
        places.forEach((region, outlines) -> shapes.add(new Drawing.Shape(chosen.contains(region) ? Tone.GLOW : Tone.PLACE, outlines)));
        return new Drawing(shapes);
    }

    /// What the picture has to show.
    public Bounds bounds() {
        return body.bounds().grown(MARGIN);
    }

    /// The region at a place of the picture.
    public Optional<BodyRegion> at(Point place) {
        return places.keySet().stream().filter(region -> covers(region, place)).reduce((_, above) -> above);
    }

    private boolean covers(BodyRegion region, Point place) {
        return places.getOrDefault(region, List.of()).stream().anyMatch(outline -> within(outline, place));
    }

    /// Whether a place lies on the same side of each line of a convex outline.
    private static boolean within(List<Point> outline, Point place) {
        Point from = outline.getLast();
        for (Point to : outline) {
            if ((to.x() - from.x()) * (place.y() - from.y()) - (to.y() - from.y()) * (place.x() - from.x()) < 0) {
                return false;
            }
            from = to;
        }
        return true;
    }
}
