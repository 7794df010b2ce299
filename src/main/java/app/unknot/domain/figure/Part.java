package app.unknot.domain.figure;

import app.unknot.domain.Coded;

/// A part of the mannequin that is drawn as one rounded shape.
public enum Part implements Coded {
    SEAT(Limb.TRUNK),
    LOINS(Limb.TRUNK),
    MIDRIFF(Limb.TRUNK),
    RIB_CAGE(Limb.TRUNK),
    SHOULDERS(Limb.TRUNK),
    NECK(Limb.HEAD),
    HEAD(Limb.HEAD),
    HAIR(Limb.HEAD),
    NOSE(Limb.HEAD),
    LEFT_UPPER_ARM(Limb.LEFT_ARM),
    LEFT_FOREARM(Limb.LEFT_ARM),
    LEFT_HAND(Limb.LEFT_ARM),
    RIGHT_UPPER_ARM(Limb.RIGHT_ARM),
    RIGHT_FOREARM(Limb.RIGHT_ARM),
    RIGHT_HAND(Limb.RIGHT_ARM),
    LEFT_THIGH(Limb.LEFT_LEG),
    LEFT_SHANK(Limb.LEFT_LEG),
    LEFT_FOOT(Limb.LEFT_LEG),
    RIGHT_THIGH(Limb.RIGHT_LEG),
    RIGHT_SHANK(Limb.RIGHT_LEG),
    RIGHT_FOOT(Limb.RIGHT_LEG);

    /// What moves, and is coloured, as one.
    public enum Limb implements Coded {
        TRUNK, HEAD, LEFT_ARM, RIGHT_ARM, LEFT_LEG, RIGHT_LEG;

        /// The same limb of the other side.
        public Limb mirrored() {
            return switch (this) {
                case TRUNK, HEAD -> this;
                case LEFT_ARM -> RIGHT_ARM;
                case RIGHT_ARM -> LEFT_ARM;
                case LEFT_LEG -> RIGHT_LEG;
                case RIGHT_LEG -> LEFT_LEG;
            };
        }
    }

    private final Limb limb;

    Part(Limb limb) {
        this.limb = limb;
    }

    /// The same part of the other side.
    public Part mirrored() {
        return switch (limb) {
            case TRUNK, HEAD -> this;
            case LEFT_ARM, LEFT_LEG -> valueOf(name().replace("LEFT", "RIGHT"));
            case RIGHT_ARM, RIGHT_LEG -> valueOf(name().replace("RIGHT", "LEFT"));
        };
    }

    /// What it belongs to.
    public Limb limb() {
        return limb;
    }
}
