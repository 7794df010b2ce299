package app.unknot.domain.figure;

/// From where a figure is seen, without perspective, so that sizes stay the same.
///
/// @param yaw 0 from the left side of someone standing, 90 from the front, -90 from behind, in degrees
/// @param height above the floor, in degrees: 0 level, 90 from straight above
public record Camera(double yaw, double height) {
    /// A ball as seen: a disc.
    ///
    /// @param x to the right
    /// @param y down
    record Disc(double x, double y, double radius) {}

    private Vec right() {
        double angle = Math.toRadians(yaw);
        return new Vec(Math.cos(angle), 0, Math.sin(angle));
    }

    /// The direction to the viewer.
    Vec towards() {
        double angle = Math.toRadians(yaw);
        double rise = Math.toRadians(height);
        return new Vec(-Math.sin(angle) * Math.cos(rise), Math.sin(rise), Math.cos(angle) * Math.cos(rise));
    }

    private Vec up() {
        double angle = Math.toRadians(yaw);
        double rise = Math.toRadians(height);
        return new Vec(Math.sin(angle) * Math.sin(rise), Math.cos(rise), -Math.cos(angle) * Math.sin(rise));
    }

    /// A place in front of another, moved on the picture.
    Vec beside(Vec place, double right, double up) {
        return place.plus(towards().times(100)).plus(right().times(right)).plus(up().times(up));
    }

    Point see(Vec place) {
        return new Point(place.dot(right()), -place.dot(up()));
    }

    Disc see(Solid.Ball ball) {
        Point centre = see(ball.centre());
        return new Disc(centre.x(), centre.y(), ball.radius());
    }

    /// How near a solid is to the viewer.
    double depth(Solid solid) {
        Vec towards = towards();
        return solid.balls().stream().mapToDouble(ball -> ball.centre().dot(towards)).average().orElseThrow();
    }
}
