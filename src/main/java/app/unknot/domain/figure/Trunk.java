package app.unknot.domain.figure;

import app.unknot.domain.figure.Solid.Ball;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Pelvis, spine, neck and head: a chain of six joints. Lengths and widths follow the segment proportions of
/// D. A. Winter, Biomechanics and Motor Control of Human Movement, for a height of 166 cm, with a head a little large,
/// so that it reads from afar.
final class Trunk {
    private static final List<Joint> SPINE = List.of(Joint.LUMBAR, Joint.WAIST, Joint.RIBS, Joint.CHEST);
    private static final List<Part> PIECES = List.of(Part.SEAT, Part.LOINS, Part.MIDRIFF, Part.RIB_CAGE, Part.SHOULDERS);
    /// From the hips to each level of the spine, and up to the seventh neck vertebra.
    private static final double[] LENGTHS = {9, 10, 10, 10, 12};
    /// Half the distance between the centres of the left and right ball at each level.
    private static final double[] HALF_WIDTHS = {7.5, 7, 5.5, 6.5, 8.5, 5};
    private static final double[] RADII = {9.8, 9, 8.4, 9.2, 9.4, 5.5};
    private static final double NECK_LENGTH = 9;
    private static final double NECK_RADIUS = 4.6;
    /// The belly and the ribs rise in front with a breath: how much of it at each level.
    private static final double[] BREATH = {0, 0.4, 1, 1, 0.6, 0};

    private final List<Vec> levels = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Frame head;
    private final double breath;

    /// @param breath how far the belly rises, in centimetres
    Trunk(Pose pose, double breath) {
        this.breath = breath;
        Frame frame = Frame.STANDING.flexed(pose.root().lean()).twisted(pose.root().turn());
        Vec level = new Vec(pose.root().x(), 0, 0);
        levels.add(level);
        frames.add(frame);
        for (int i = 0; i < LENGTHS.length; i++) {
            level = frame.at(level, 0, LENGTHS[i], 0);
            frame = i < SPINE.size() ? turned(frame, pose.angles(SPINE.get(i))) : frame;
            levels.add(level);
            frames.add(frame);
        }
        frames.set(LENGTHS.length, turned(frame, pose.angles(Joint.NECK)));
        head = turned(frames.getLast(), pose.angles(Joint.HEAD));
    }

    private static Frame turned(Frame frame, Angles angles) {
        return frame.twisted(angles.rotation()).flexed(angles.flexion()).bent(angles.abduction());
    }

    Vec hips() {
        return levels.getFirst();
    }

    Frame pelvis() {
        return frames.getFirst();
    }

    /// Where the shoulder blades and collar bones hang: a little below the neck.
    Vec girdle() {
        return chest().at(levels.get(4), 0, 8.5, 0);
    }

    Frame chest() {
        return frames.get(4);
    }

    /// A place on the skin of the back.
    ///
    /// @param side from the spine to the left, in centimetres
    /// @param height 0 at the hips, 1 at the seventh neck vertebra; below 0 on the buttocks
    /// @param depth from the middle of the body to the front; the skin of the back lies at about -9
    Vec at(double side, double height, double depth) {
        double along = height * (levels.size() - 1);
        int level = Math.clamp((int) Math.floor(along), 0, levels.size() - 2);
        Vec middle = levels.get(level).towards(levels.get(level + 1), along - level);
        return frames.get(level).at(middle, depth, 0, side);
    }

    /// Which way the trunk points at a height.
    Frame frame(double height) {
        return frames.get(Math.clamp((int) Math.floor(height * (levels.size() - 1)), 0, levels.size() - 2));
    }

    Map<Part, Solid> solids() {
        Map<Part, Solid> solids = new EnumMap<>(Part.class);
        for (int i = 0; i < PIECES.size(); i++) {
            List<Ball> balls = new ArrayList<>(level(i));
            balls.addAll(level(i + 1));
            solids.put(PIECES.get(i), new Solid(balls));
        }
        Frame neck = frames.getLast();
        Vec skull = neck.at(levels.getLast(), 0, NECK_LENGTH, 0);
        solids.put(Part.NECK, Solid.of(new Ball(levels.getLast(), NECK_RADIUS), new Ball(skull, NECK_RADIUS)));
        Vec centre = head.at(skull, 1.5, 7.5, 0);
        solids.put(Part.HEAD, Solid.of(new Ball(centre, 8.8), new Ball(head.at(centre, 2.6, -5.6, 0), 5.8)));
        solids.put(Part.HAIR, Solid.of(new Ball(head.at(centre, -0.8, 0.8, 0), 8.9), new Ball(head.at(centre, -3.2, -3, 0), 6.6)));
        solids.put(Part.NOSE, Solid.of(new Ball(head.at(centre, 7.4, 0, 0), 1.8), new Ball(head.at(centre, 9.4, -2.2, 0), 1.5)));
        return solids;
    }

    /// The right ball, the left one, and what a breath adds to them.
    private List<Ball> level(int i) {
        List<Ball> balls = new ArrayList<>();
        List<Ball> breathing = new ArrayList<>();
        for (double side : new double[]{-HALF_WIDTHS[i], HALF_WIDTHS[i]}) {
            balls.add(new Ball(frames.get(i).at(levels.get(i), 0, 0, side), RADII[i]));
            double rise = breath * BREATH[i];
            if (rise > 0) {
                breathing.add(new Ball(frames.get(i).at(levels.get(i), rise, 0, side), RADII[i]));
            }
        }
        balls.addAll(breathing);
        return balls;
    }
}
