package app.unknot.domain.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How a body lies, sits or stands: where its hips are, which way they face, and every joint's angles. How high it is
/// needs no number: its lowest part touches the floor.
///
/// @param root where the pelvis is and which way it faces
/// @param joints the joints that are turned; any other is straight
public record Pose(Root root, Map<Joint, Angles> joints) {
    /// Where the pelvis is.
    ///
    /// @param x to the viewer's right, in centimetres
    /// @param lean forward, in degrees: 0 upright, 90 face down, -90 on the back
    /// @param turn about its own length to the left, in degrees
    public record Root(double x, double lean, double turn) {}

    public Pose {
        joints = Map.copyOf(joints);
    }

    /// How a joint is turned.
    public Angles angles(Joint joint) {
        return Optional.ofNullable(joints.get(joint)).orElse(Angles.NONE);
    }

    /// The pose on the way to another: this one at 0, the other at 1.
    Pose mix(Pose other, double fraction) {
        Map<Joint, Angles> mixed = new EnumMap<>(Joint.class);
        for (Joint joint : Joint.values()) {
            mixed.put(joint, angles(joint).mix(other.angles(joint), fraction));
        }
        return new Pose(new Root(Angles.mix(root.x, other.root.x, fraction), Angles.mix(root.lean, other.root.lean, fraction),
                Angles.mix(root.turn, other.root.turn, fraction)), mixed);
    }

    /// The same pose with left and right exchanged.
    public Pose mirrored() {
        Map<Joint, Angles> mirrored = new EnumMap<>(Joint.class);
        joints.forEach((joint, angles) -> mirrored.put(joint.mirrored(), angles.mirrored(joint)));
        return new Pose(new Root(root.x, root.lean, -root.turn), mirrored);
    }
}
