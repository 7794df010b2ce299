package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.figure.Part.Limb;
import app.unknot.domain.routine.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where it should be felt.
class GlowTest {
    private static final Body STANDING = new Body(new Pose(new Pose.Root(0, 0, 0), Map.of()), Optional.empty(), 0);
    private static final Glow GLOW = new Glow(STANDING);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHOLE_BODY")
    void aRegionLiesOnItsSideOfTheBody(BodyRegion region) {
        assertFalse(GLOW.of(region, 1).isEmpty());
        assertTrue(middle(region, 1, Axis.LEFT) > 0.5, "the left one lies to the left");
        assertEquals(-middle(region, 1, Axis.LEFT), middle(region, -1, Axis.LEFT), 1e-6);
        assertEquals(middle(region, 1, Axis.UP), middle(region, -1, Axis.UP), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHOLE_BODY")
    void aRegionLiesOnTheBody(BodyRegion region) {
        for (Solid patch : GLOW.of(region, 1)) {
            double gap = List.of(Part.values()).stream().mapToDouble(part -> Gap.between(STANDING.solid(part), patch)).min().orElseThrow();
            assertEquals(0, gap, 0.1);
        }
    }

    @Test
    void theWholeBodyGlowsNowhereInParticular() {
        assertEquals(List.of(), GLOW.of(BodyRegion.WHOLE_BODY, 1));
    }

    @Test
    void regionsFollowEachOtherFromTheThighsToTheNeck() {
        List<BodyRegion> upwards = List.of(BodyRegion.BACK_OF_THIGH, BodyRegion.BUTTOCK, BodyRegion.SACRUM, BodyRegion.LOWER_BACK,
                BodyRegion.UPPER_BACK, BodyRegion.NECK);
        for (int i = 1; i < upwards.size(); i++) {
            assertTrue(middle(upwards.get(i), 1, Axis.UP) > middle(upwards.get(i - 1), 1, Axis.UP), upwards.get(i).name());
        }
    }

    @Test
    void chestAndAbdomenLieInFrontAndTheBackBehind() {
        assertTrue(middle(BodyRegion.CHEST, 1, Axis.FRONT) > 5);
        assertTrue(middle(BodyRegion.ABDOMEN, 1, Axis.FRONT) > 5);
        assertTrue(middle(BodyRegion.FRONT_OF_SHOULDER, 1, Axis.FRONT) > 2);
        assertTrue(middle(BodyRegion.LOWER_BACK, 1, Axis.FRONT) < -5);
        assertTrue(middle(BodyRegion.SHOULDER_BLADE, 1, Axis.FRONT) < -5);
    }

    @Test
    void aRegionIsPaintedWithTheLimbItLiesOn() {
        assertEquals(Limb.LEFT_LEG, Glow.limb(BodyRegion.BACK_OF_THIGH, 1));
        assertEquals(Limb.RIGHT_LEG, Glow.limb(BodyRegion.BACK_OF_THIGH, -1));
        assertEquals(Limb.LEFT_ARM, Glow.limb(BodyRegion.SHOULDER, 1));
        assertEquals(Limb.RIGHT_ARM, Glow.limb(BodyRegion.FRONT_OF_SHOULDER, -1));
        assertEquals(Limb.HEAD, Glow.limb(BodyRegion.NECK, 1));
        assertEquals(Limb.TRUNK, Glow.limb(BodyRegion.LOWER_BACK, 1));
    }

    @Test
    void aFarButtockOrHipIsNotSeenAndANearOneIs() {
        Glow fromTheLeft = new Glow(STANDING, new Vec(0, 0, 1));
        for (BodyRegion region : List.of(BodyRegion.BUTTOCK, BodyRegion.HIP)) {
            assertFalse(fromTheLeft.of(region, 1).isEmpty(), region.name());
            assertEquals(List.of(), fromTheLeft.of(region, -1), region.name());
        }
    }

    @Test
    void aRaisedThighDoesNotHideTheButtockThatIsFelt() {
        List<Drawing.Tone> tones = new Painter(Bundled.figures().of("knee-to-chest").orElseThrow()).still(Side.LEFT).shapes().stream()
                .map(Drawing.Shape::tone).toList();
        assertEquals(Drawing.Tone.GLOW, tones.get(tones.lastIndexOf(Drawing.Tone.WORKING) + 1), "on the working leg");
    }

    @Test
    void theBackOfAStretchedThighIsOnTheSideOfTheHeel() {
        assertTrue(middle(BodyRegion.BACK_OF_THIGH, 1, Axis.FRONT) < -2);
    }

    private enum Axis {
        LEFT, UP, FRONT
    }

    private static double middle(BodyRegion region, int outwards, Axis axis) {
        return GLOW.of(region, outwards).stream().flatMap(solid -> solid.balls().stream()).map(Solid.Ball::centre)
                .mapToDouble(centre -> switch (axis) {
                    case LEFT -> centre.z();
                    case UP -> centre.y();
                    case FRONT -> -centre.x();
                }).average().orElseThrow();
    }
}
