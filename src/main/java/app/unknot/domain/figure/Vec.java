package app.unknot.domain.figure;

/// A place or a direction in the room: `x` to the viewer's right, `y` up from the floor, `z` towards the viewer.
record Vec(double x, double y, double z) {
    static final Vec ZERO = new Vec(0, 0, 0);

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return plus(other.times(-1));
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /// The place on the way to another: here at 0, there at 1.
    Vec towards(Vec other, double fraction) {
        return plus(other.minus(this).times(fraction));
    }
}
