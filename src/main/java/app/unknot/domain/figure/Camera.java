package app.unknot.domain.figure;

/// From where a figure is seen, without perspective, so that sizes stay the same.
///
/// @param right the direction that is to the right on the picture
/// @param up the direction that is up on it
/// @param towards the direction to the viewer
record Camera(Vec right, Vec up, Vec towards) {
    /// A camera round the figure.
    ///
    /// @param yaw 0 from the left side of someone standing, 90 from the front, -90 from behind, in degrees
    /// @param height above the floor, in degrees: 0 level, 90 from straight above
    static Camera of(double yaw, double height) {
        double angle = Math.toRadians(yaw);
        double rise = Math.toRadians(height);
        Vec right = new Vec(Math.cos(angle), 0, Math.sin(angle));
        Vec up = new Vec(Math.sin(angle) * Math.sin(rise), Math.cos(rise), -Math.cos(angle) * Math.sin(rise));
        Vec towards = new Vec(-Math.sin(angle) * Math.cos(rise), Math.sin(rise), Math.cos(angle) * Math.cos(rise));
        return new Camera(right, up, towards);
    }

    /// A place in front of another, moved on the picture.
    Vec beside(Vec place, double rightwards, double upwards) {
        return place.plus(towards.times(100)).plus(right.times(rightwards)).plus(up.times(upwards));
    }

    /// Where on the picture a place is.
    Point see(Vec place) {
        return new Point(place.dot(right), -place.dot(up));
    }

    /// How near a solid is to the viewer.
    double depth(Solid solid) {
        double sum = 0;
        for (Solid.Ball ball : solid.balls()) {
            sum += ball.centre().dot(towards);
        }
        return sum / solid.balls().size();
    }
}
