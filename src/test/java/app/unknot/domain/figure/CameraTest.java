package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Part.Limb;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// From where one looks, and what is near from there.
class CameraTest {
    private static final Pose STANDING = new Pose(new Pose.Root(0, 0, 0), Map.of(Joint.LEFT_SHOULDER, new Angles(0, 90, 0)));
    private static final Body BODY = new Body(STANDING, Optional.empty(), 0);

    @Test
    void fromTheSideOneFacesTheViewersLeft() {
        assertTrue(see(Camera.of(0, 0), Part.NOSE).x() < see(Camera.of(0, 0), Part.HEAD).x());
    }

    @Test
    void fromTheFrontTheLeftArmIsOnTheViewersRightAndFromBehindOnTheLeft() {
        assertTrue(see(Camera.of(90, 0), Part.LEFT_HAND).x() > 30);
        assertTrue(see(Camera.of(-90, 0), Part.LEFT_HAND).x() < -30);
    }

    @Test
    void theNoseIsNearFromTheFrontAndFarFromBehind() {
        assertTrue(depth(Camera.of(90, 0), Part.NOSE) > depth(Camera.of(90, 0), Part.HEAD));
        assertTrue(depth(Camera.of(-90, 0), Part.NOSE) < depth(Camera.of(-90, 0), Part.HEAD));
    }

    @Test
    void fromAboveTheHeadIsNearest() {
        assertTrue(depth(Camera.of(0, 90), Part.HEAD) > depth(Camera.of(0, 90), Part.LEFT_FOOT) + 100);
    }

    @Test
    void upIsUpAndSizesStay() {
        for (double yaw : new double[]{0, 35, 90, 180, -90}) {
            Camera camera = Camera.of(yaw, 0);
            assertEquals(-100, camera.see(new Vec(0, 100, 0)).y() - camera.see(Vec.ZERO).y(), 1e-9);
        }
        Vec place = new Vec(3, 4, 5);
        Camera camera = Camera.of(20, 30);
        Vec beside = camera.beside(place, 7, 9);
        assertEquals(camera.see(place).x() + 7, camera.see(beside).x(), 1e-9);
        assertEquals(camera.see(place).y() - 9, camera.see(beside).y(), 1e-9);
    }

    @Test
    void fromTheLeftSideTheLeftLimbsAreNearAndTheTrunkIsNeither() {
        Vec towards = Camera.of(0, 0).towards();
        assertEquals(1, BODY.nearness(Limb.LEFT_ARM, towards), 1e-9);
        assertEquals(1, BODY.nearness(Limb.LEFT_LEG, towards), 1e-9);
        assertEquals(-1, BODY.nearness(Limb.RIGHT_ARM, towards), 1e-9);
        assertEquals(-1, BODY.nearness(Limb.RIGHT_LEG, towards), 1e-9);
        assertEquals(0, BODY.nearness(Limb.TRUNK, towards));
        assertEquals(0, BODY.nearness(Limb.HEAD, towards));
    }

    @Test
    void aViewThatFlipsLooksFromTheOtherSide() {
        assertEquals(new View(145, 10, true), new View(35, 10, true).mirrored());
        assertEquals(new View(35, 10, false), new View(35, 10, false).mirrored());
        assertEquals(Camera.of(35, 10), new View(35, 10, false).camera());
    }

    private static Point see(Camera camera, Part part) {
        return camera.see(BODY.solid(part).balls().getLast().centre());
    }

    private static double depth(Camera camera, Part part) {
        return camera.depth(BODY.solid(part));
    }
}
