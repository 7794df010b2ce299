package app.unknot.domain.figure;

import app.unknot.domain.Coded;
import java.util.Optional;

/// A joint of the mannequin, and how far a healthy adult moves it. The five trunk joints share what the lumbar and
/// thoracic spine do together; shoulders and hips have wide ranges because their order of angles adds up.
///
/// Ranges: American Academy of Orthopaedic Surgeons, Joint Motion (1965), rounded outwards by up to ten degrees.
public enum Joint implements Coded {
    LUMBAR(new Range(-15, 30), new Range(-15, 15), new Range(-6, 6)),
    WAIST(new Range(-15, 30), new Range(-15, 15), new Range(-8, 8)),
    RIBS(new Range(-12, 25), new Range(-15, 15), new Range(-20, 20)),
    CHEST(new Range(-12, 25), new Range(-12, 12), new Range(-20, 20)),
    NECK(new Range(-35, 35), new Range(-25, 25), new Range(-45, 45)),
    HEAD(new Range(-35, 35), new Range(-25, 25), new Range(-45, 45)),
    LEFT_GIRDLE(Side.LEFT, new Range(-30, 30), new Range(-12, 35), Range.NONE),
    RIGHT_GIRDLE(Side.RIGHT, new Range(-30, 30), new Range(-12, 35), Range.NONE),
    LEFT_SHOULDER(Side.LEFT, new Range(-60, 180), new Range(-60, 180), new Range(-100, 100)),
    RIGHT_SHOULDER(Side.RIGHT, new Range(-60, 180), new Range(-60, 180), new Range(-100, 100)),
    LEFT_ELBOW(Side.LEFT, new Range(0, 155), Range.NONE, Range.NONE),
    RIGHT_ELBOW(Side.RIGHT, new Range(0, 155), Range.NONE, Range.NONE),
    LEFT_WRIST(Side.LEFT, new Range(-85, 90), new Range(-35, 35), Range.NONE),
    RIGHT_WRIST(Side.RIGHT, new Range(-85, 90), new Range(-35, 35), Range.NONE),
    LEFT_HIP(Side.LEFT, new Range(-30, 135), new Range(-35, 60), new Range(-60, 60)),
    RIGHT_HIP(Side.RIGHT, new Range(-30, 135), new Range(-35, 60), new Range(-60, 60)),
    LEFT_KNEE(Side.LEFT, new Range(0, 155), Range.NONE, Range.NONE),
    RIGHT_KNEE(Side.RIGHT, new Range(0, 155), Range.NONE, Range.NONE),
    LEFT_ANKLE(Side.LEFT, new Range(-60, 35), Range.NONE, Range.NONE),
    RIGHT_ANKLE(Side.RIGHT, new Range(-60, 35), Range.NONE, Range.NONE);

    /// On which side of the body it is.
    public enum Side {
        MIDDLE, LEFT, RIGHT
    }

    /// From the smallest to the largest angle, in degrees.
    public record Range(double least, double most) {
        static final Range NONE = new Range(0, 0);

        /// Whether it holds this angle.
        public boolean holds(double degrees) {
            return degrees >= least && degrees <= most;
        }

        private String objection(double degrees) {
            return "of " + degrees + " lies outside " + least + " to " + most + " degrees";
        }
    }

    private final Side side;
    private final Range flexion;
    private final Range abduction;
    private final Range rotation;

    Joint(Range flexion, Range bend, Range twist) {
        this(Side.MIDDLE, flexion, bend, twist);
    }

    Joint(Side side, Range flexion, Range abduction, Range rotation) {
        this.side = side;
        this.flexion = flexion;
        this.abduction = abduction;
        this.rotation = rotation;
    }

    public Side side() {
        return side;
    }

    /// Bending: forward in the trunk, the limb to the front in shoulder, elbow, wrist and hip, the heel to the
    /// buttock in the knee, the toes up in the ankle; in the girdle, the shoulder forward.
    public Range flexion() {
        return flexion;
    }

    /// Away from the middle; in the trunk, to the left; in the girdle, the shoulder up.
    public Range abduction() {
        return abduction;
    }

    /// About its own length: inwards, and in the trunk to the left.
    public Range rotation() {
        return rotation;
    }

    /// What is wrong with these angles: the first that no healthy joint reaches.
    public Optional<String> objection(Angles angles) {
        if (!flexion.holds(angles.flexion())) {
            return Optional.of("flexion " + flexion.objection(angles.flexion()));
        }
        if (!abduction.holds(angles.abduction())) {
            return Optional.of("abduction " + abduction.objection(angles.abduction()));
        }
        return rotation.holds(angles.rotation()) ? Optional.empty() : Optional.of("rotation " + rotation.objection(angles.rotation()));
    }

    /// The same joint of the other side.
    public Joint mirrored() {
        return switch (side) {
            case MIDDLE -> this;
            case LEFT -> valueOf(name().replace("LEFT", "RIGHT"));
            case RIGHT -> valueOf(name().replace("RIGHT", "LEFT"));
        };
    }
}
