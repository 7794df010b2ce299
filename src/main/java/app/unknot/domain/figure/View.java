package app.unknot.domain.figure;

/// From where a figure is seen, and what becomes of it when the other side works.
///
/// @param yaw see [Camera#of]
/// @param height see [Camera#of]
/// @param flips whether the right side is the picture of the left one flipped; else the body is mirrored before the
///        same camera, so that a profile keeps its facing and near and far limbs change places
public record View(double yaw, double height, boolean flips) {
    View mirrored() {
        return flips ? new View(180 - yaw, height, true) : this;
    }

    Camera camera() {
        return Camera.of(yaw, height);
    }
}
