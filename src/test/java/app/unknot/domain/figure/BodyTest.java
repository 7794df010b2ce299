package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The mannequin: sizes that no pose changes, joints that turn the right way.
class BodyTest {
    private static final Pose STANDING = pose(Map.of());

    @Test
    void someoneStandingIsAsTallAsAPerson() {
        Body body = body(STANDING);
        double top = body.solid(Part.HAIR).balls().stream().mapToDouble(ball -> ball.centre().y() + ball.radius()).max().orElseThrow();
        assertEquals(166, top, 4);
        assertEquals(0, body.solid(Part.LEFT_FOOT).lowest(), 1e-9);
        assertEquals(0, body.solid(Part.RIGHT_FOOT).lowest(), 1e-9);
    }

    @Test
    void noPoseStretchesALimb() {
        for (Bundled.Role role : Bundled.all()) {
            Body body = body(role.figure().acts().key());
            for (Part part : List.of(Part.LEFT_THIGH, Part.LEFT_SHANK, Part.RIGHT_UPPER_ARM, Part.RIGHT_FOREARM, Part.HEAD, Part.NECK)) {
                assertEquals(length(body(STANDING).solid(part)), length(body.solid(part)), 1e-9, role + " " + part);
            }
        }
    }

    @Test
    void aBentKneeBringsTheHeelToTheButtockAndABentElbowTheHandUpInFront() {
        Body body = body(pose(Map.of(Joint.LEFT_KNEE, new Angles(90, 0, 0), Joint.LEFT_ELBOW, new Angles(90, 0, 0))));
        assertTrue(end(body, Part.LEFT_SHANK).x() > end(body, Part.LEFT_THIGH).x() + 40, "the back lies at the viewer's right");
        assertTrue(end(body, Part.LEFT_FOREARM).x() < end(body, Part.LEFT_UPPER_ARM).x() - 24, "the front lies at the viewer's left");
    }

    @Test
    void abductionLeadsAwayFromTheMiddleOnBothSides() {
        Body body = body(pose(Map.of(Joint.LEFT_HIP, new Angles(0, 40, 0), Joint.RIGHT_HIP, new Angles(0, 40, 0))));
        assertTrue(end(body, Part.LEFT_SHANK).z() > 55);
        assertTrue(end(body, Part.RIGHT_SHANK).z() < -55);
    }

    @Test
    void aTrunkThatBendsForwardBringsTheHeadToTheFront() {
        Body body = body(pose(Map.of(Joint.LUMBAR, new Angles(30, 0, 0), Joint.WAIST, new Angles(30, 0, 0))));
        assertTrue(end(body, Part.HEAD).x() < end(body(STANDING), Part.HEAD).x() - 30);
    }

    @Test
    void theAnchorStandsWhereTheRootSays() {
        Pose.Root root = new Pose.Root(25, 40, 0);
        for (Part part : List.of(Part.LEFT_FOOT, Part.SEAT, Part.SHOULDERS, Part.RIGHT_HAND)) {
            Body body = new Body(new Pose(root, Map.of()), Optional.of(part), 0);
            assertEquals(25, body.solid(part).balls().getFirst().centre().x(), 1e-9, part.name());
        }
        assertEquals(25, new Body(new Pose(root, Map.of()), Optional.empty(), 0).at(0, 0, 0).x(), 1e-9);
    }

    @Test
    void aBreathRaisesTheBellyAndNothingElse() {
        Pose lying = new Pose(new Pose.Root(0, -90, 0), Map.of());
        Extent out = Extent.of(body(lying).solid(Part.MIDRIFF));
        Extent in = Extent.of(new Body(lying, Optional.empty(), 2).solid(Part.MIDRIFF));
        assertEquals(2, out.way(in), 1e-9);
        assertEquals(0,
                Extent.of(body(lying).solid(Part.LEFT_THIGH)).way(Extent.of(new Body(lying, Optional.empty(), 2).solid(Part.LEFT_THIGH))));
    }

    @Test
    void aPlaceOnTheBackFollowsTheSpine() {
        Body body = body(STANDING);
        assertTrue(body.at(0, 1, -9).y() > body.at(0, 0, -9).y() + 45);
        assertTrue(body.at(5, 0.5, -9).z() > 4.9, "left is towards the viewer");
        assertTrue(body.at(0, 0.5, -9).x() > 8.9, "the skin of the back lies behind");
        assertTrue(body.at(0, -0.2, -9).y() < body.at(0, 0, -9).y(), "below the hips are the buttocks");
        assertTrue(body.at(0, 1.2, -9).y() > body.at(0, 1, -9).y(), "above lies the neck");
    }

    private static Pose pose(Map<Joint, Angles> joints) {
        return new Pose(new Pose.Root(0, 0, 0), joints);
    }

    private static Body body(Pose pose) {
        return new Body(pose, Optional.empty(), 0);
    }

    private static Vec end(Body body, Part part) {
        return body.solid(part).balls().getLast().centre();
    }

    private static double length(Solid solid) {
        Vec way = solid.balls().getLast().centre().minus(solid.balls().getFirst().centre());
        return Math.sqrt(way.dot(way));
    }
}
