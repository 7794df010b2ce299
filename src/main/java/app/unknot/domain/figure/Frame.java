package app.unknot.domain.figure;

/// Which way a part of the body points: three unit vectors, square to each other.
record Frame(Vec front, Vec up, Vec left) {
    /// Standing, and facing the viewer's left: so the left side is the near one.
    static final Frame STANDING = new Frame(new Vec(-1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    /// Tipped forward: the upper end goes to the front.
    Frame flexed(double degrees) {
        return new Frame(turned(front, up, -degrees), turned(up, front, degrees), left);
    }

    /// Tipped sideways: the upper end goes to the left.
    Frame bent(double degrees) {
        return new Frame(front, turned(up, left, degrees), turned(left, up, -degrees));
    }

    /// Turned about its own length: the front goes to the left.
    Frame twisted(double degrees) {
        return new Frame(turned(front, left, degrees), up, turned(left, front, -degrees));
    }

    /// The place at these distances from an origin.
    Vec at(Vec origin, double toFront, double toUp, double toLeft) {
        return origin.plus(front.times(toFront)).plus(up.times(toUp)).plus(left.times(toLeft));
    }

    private static Vec turned(Vec from, Vec to, double degrees) {
        double angle = Math.toRadians(degrees);
        return from.times(Math.cos(angle)).plus(to.times(Math.sin(angle)));
    }
}
