package app.unknot.domain.figure;

import app.unknot.domain.figure.Joint.Side;
import app.unknot.domain.figure.Solid.Ball;
import java.util.EnumMap;
import java.util.Map;

/// The arm and the leg of one side. Lengths are constant, so a pose can bend a limb but never stretch it.
final class Limbs {
    private static final double COLLAR_BONE = 15.5;
    private static final double UPPER_ARM = 30;
    private static final double FOREARM = 25;
    private static final double HIP = 8.5;
    private static final double THIGH = 41;
    private static final double SHANK = 41;

    private final Pose pose;
    private final Side side;
    /// To the left for the left limbs.
    private final double outwards;

    Limbs(Pose pose, Side side) {
        this.pose = pose;
        this.side = side;
        this.outwards = side == Side.LEFT ? 1 : -1;
    }

    Map<Part, Solid> arm(Trunk trunk) {
        Angles girdle = angles(Joint.LEFT_GIRDLE);
        double raised = Math.toRadians(girdle.abduction());
        double forward = Math.toRadians(girdle.flexion());
        Vec shoulder = trunk.chest().at(trunk.girdle(), COLLAR_BONE * Math.sin(forward), COLLAR_BONE * Math.sin(raised),
                outwards * COLLAR_BONE * Math.cos(forward) * Math.cos(raised));
        Frame upper = swung(trunk.chest(), angles(Joint.LEFT_SHOULDER));
        Vec elbow = upper.at(shoulder, 0, -UPPER_ARM, 0);
        Frame lower = swung(upper, angles(Joint.LEFT_ELBOW));
        Vec wrist = lower.at(elbow, 0, -FOREARM, 0);
        Frame hand = swung(lower, angles(Joint.LEFT_WRIST));
        Map<Part, Solid> solids = new EnumMap<>(Part.class);
        solids.put(part(Part.LEFT_UPPER_ARM), Solid.of(new Ball(shoulder, 5.4), new Ball(elbow, 4)));
        solids.put(part(Part.LEFT_FOREARM), Solid.of(new Ball(elbow, 4), new Ball(wrist, 2.8)));
        solids.put(part(Part.LEFT_HAND), Solid.of(new Ball(wrist, 2.8), new Ball(hand.at(wrist, 0, -7, 0), 3.6),
                new Ball(hand.at(wrist, 0, -14.5, 0), 1.9)));
        return solids;
    }

    Map<Part, Solid> leg(Trunk trunk) {
        Vec hip = trunk.pelvis().at(trunk.hips(), 0, 0, outwards * HIP);
        Frame upper = swung(trunk.pelvis(), angles(Joint.LEFT_HIP));
        Vec knee = upper.at(hip, 0, -THIGH, 0);
        Frame lower = upper.flexed(angles(Joint.LEFT_KNEE).flexion());
        Vec ankle = lower.at(knee, 0, -SHANK, 0);
        Frame foot = swung(lower, angles(Joint.LEFT_ANKLE));
        Map<Part, Solid> solids = new EnumMap<>(Part.class);
        solids.put(part(Part.LEFT_THIGH), Solid.of(new Ball(hip, 8.2), new Ball(knee, 5.4)));
        solids.put(part(Part.LEFT_SHANK), Solid.of(new Ball(knee, 5.4), new Ball(lower.at(knee, -1, -12, 0), 5.2), new Ball(ankle, 3.5)));
        solids.put(part(Part.LEFT_FOOT), Solid.of(new Ball(ankle, 3.4), new Ball(foot.at(ankle, -3.5, -4, 0), 3),
                new Ball(foot.at(ankle, 15, -5, 0), 2)));
        return solids;
    }

    private Frame swung(Frame frame, Angles angles) {
        return frame.flexed(-angles.flexion()).bent(-outwards * angles.abduction()).twisted(-outwards * angles.rotation());
    }

    private Angles angles(Joint left) {
        return pose.angles(side == Side.LEFT ? left : left.mirrored());
    }

    private Part part(Part left) {
        return side == Side.LEFT ? left : Part.valueOf(left.name().replace("LEFT", "RIGHT"));
    }
}
