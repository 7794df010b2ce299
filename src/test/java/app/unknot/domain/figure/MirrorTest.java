package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Part.Limb;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The right side is the left one mirrored.
class MirrorTest {
    private static final double EXACT = 1e-6;

    static List<Bundled.Role> all() {
        return Bundled.all();
    }

    static List<Bundled.Role> flipping() {
        return Bundled.all().stream().filter(role -> role.figure().view().flips()).toList();
    }

    static List<Bundled.Role> keeping() {
        return Bundled.all().stream().filter(role -> !role.figure().view().flips()).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void mirroredTwiceIsTheSame(Bundled.Role role) {
        assertEquals(role.figure(), role.figure().mirrored().mirrored());
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatTheLeftDoesTheMirroredRightDoes(Bundled.Role role) {
        Pose pose = role.figure().acts().key();
        Pose mirrored = role.figure().mirrored().acts().key();
        for (Joint joint : Joint.values()) {
            Angles angles = pose.angles(joint);
            Angles other = mirrored.angles(joint.mirrored());
            boolean middle = joint.side() == Joint.Side.MIDDLE;
            assertEquals(angles.flexion(), other.flexion(), EXACT, joint.name());
            assertEquals(angles.abduction() * (middle ? -1 : 1), other.abduction(), EXACT, joint.name());
            assertEquals(angles.rotation() * (middle ? -1 : 1), other.rotation(), EXACT, joint.name());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theMirroredBodyIsTheBodyInAMirror(Bundled.Role role) {
        Body body = new Body(role.figure().acts().key(), role.figure().setting().anchor(), 0);
        Figure other = role.figure().mirrored();
        Body mirrored = new Body(other.acts().key(), other.setting().anchor(), 0);
        for (Part part : Part.values()) {
            Extent here = Extent.of(body.solid(part));
            assertEquals(0, here.mirrored().way(Extent.of(mirrored.solid(part.mirrored()))), EXACT, role + " " + part);
        }
    }

    @Test
    void theLimbsThatWorkChangePlaces() {
        Figure birdDog = Bundled.figures().of("bird-dog").orElseThrow();
        assertTrue(birdDog.work().limbs().contains(Limb.LEFT_LEG));
        assertTrue(birdDog.mirrored().work().limbs().contains(Limb.RIGHT_LEG));
        assertTrue(birdDog.work().limbs().contains(Limb.RIGHT_ARM));
        assertTrue(birdDog.mirrored().work().limbs().contains(Limb.LEFT_ARM));
        assertEquals(birdDog.setting().anchor().map(Part::mirrored), birdDog.mirrored().setting().anchor());
    }

    @ParameterizedTest
    @MethodSource("keeping")
    void aProfileKeepsItsFacing(Bundled.Role role) {
        assertEquals(role.figure().view(), role.figure().mirrored().view());
    }

    @ParameterizedTest
    @MethodSource("flipping")
    void aFlippingViewGivesTheFlippedPicture(Bundled.Role role) {
        Painter painter = new Painter(role.figure());
        Drawing left = painter.draw(held(Side.LEFT));
        Drawing right = painter.draw(held(Side.RIGHT));
        assertNotEquals(left, right);
        assertEquals(places(left, 1), places(right, -1));
    }

    /// Every shape's tone and place to the tenth of a millimetre; boards that lie equally deep are drawn in any order.
    ///
    /// @param flipped -1 to look at it in a mirror
    private static List<String> places(Drawing drawing, int flipped) {
        return drawing.shapes().stream().map(shape -> {
            Bounds bounds = Bounds.of(shape.outlines().stream().flatMap(List::stream).toList());
            double left = flipped > 0 ? bounds.left() : -bounds.right();
            double right = flipped > 0 ? bounds.right() : -bounds.left();
            return "%s %.2f %.2f %.2f %.2f".formatted(shape.tone(), left, right, bounds.top(), bounds.bottom()).replace("-0.00", "0.00");
        }).sorted().toList();
    }

    @Test
    void aMirroredPoseSwapsTheLimbsAndTurnsTheTrunkTheOtherWay() {
        Pose pose = new Pose(new Pose.Root(3, 20, 10),
                Map.of(Joint.LEFT_ELBOW, new Angles(90, 0, 0), Joint.RIBS, new Angles(5, 6, 7)));
        assertEquals(new Pose(new Pose.Root(3, 20, -10),
                Map.of(Joint.RIGHT_ELBOW, new Angles(90, 0, 0), Joint.RIBS, new Angles(5, -6, -7))), pose.mirrored());
    }

    @Test
    void everyLimbAndPartHasItsCounterpart() {
        for (Part part : Part.values()) {
            assertEquals(part, part.mirrored().mirrored());
            assertEquals(part.limb().mirrored(), part.mirrored().limb());
        }
        for (Joint joint : Joint.values()) {
            assertEquals(joint, joint.mirrored().mirrored());
        }
        assertEquals(Part.RIGHT_FOOT, Part.LEFT_FOOT.mirrored());
        assertEquals(Part.HEAD, Part.HEAD.mirrored());
        assertEquals(Joint.LEFT_KNEE, Joint.RIGHT_KNEE.mirrored());
    }

    private static Moment held(Side side) {
        return new Moment(new Phase.Hold(Duration.ofSeconds(60), new Phase.Spot(1, side, 1)), 0, false);
    }
}
