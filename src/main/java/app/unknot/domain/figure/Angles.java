package app.unknot.domain.figure;

/// How a joint is turned, in degrees; [Joint] says what each angle means.
public record Angles(double flexion, double abduction, double rotation) {
    public static final Angles NONE = new Angles(0, 0, 0);

    Angles mix(Angles other, double fraction) {
        return new Angles(mix(flexion, other.flexion, fraction), mix(abduction, other.abduction, fraction),
                mix(rotation, other.rotation, fraction));
    }

    /// In the middle of the body left and right change places; a limb's angles count from the middle outwards.
    Angles mirrored(Joint joint) {
        return joint.side() == Joint.Side.MIDDLE ? new Angles(flexion, -abduction, -rotation) : this;
    }

    static double mix(double from, double to, double fraction) {
        return from + (to - from) * fraction;
    }
}
