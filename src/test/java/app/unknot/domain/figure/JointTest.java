package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How far joints go.
class JointTest {
    @ParameterizedTest
    @EnumSource
    void aJointGoesToBothEndsOfItsRangesAndNoFarther(Joint joint) {
        assertEquals(Optional.empty(), joint.objection(Angles.NONE));
        assertEquals(Optional.empty(),
                joint.objection(new Angles(joint.flexion().most(), joint.abduction().most(), joint.rotation().most())));
        assertEquals(Optional.empty(),
                joint.objection(new Angles(joint.flexion().least(), joint.abduction().least(), joint.rotation().least())));
        assertObjects(joint, new Angles(joint.flexion().most() + 1, 0, 0), "flexion of ");
        assertObjects(joint, new Angles(joint.flexion().least() - 1, 0, 0), "flexion of ");
        assertObjects(joint, new Angles(0, joint.abduction().most() + 1, 0), "abduction of ");
        assertObjects(joint, new Angles(0, joint.abduction().least() - 1, 0), "abduction of ");
        assertObjects(joint, new Angles(0, 0, joint.rotation().most() + 1), "rotation of ");
        assertObjects(joint, new Angles(0, 0, joint.rotation().least() - 1), "rotation of ");
    }

    @ParameterizedTest
    @EnumSource
    void bothSidesGoEquallyFar(Joint joint) {
        assertEquals(joint.flexion(), joint.mirrored().flexion());
        assertEquals(joint.abduction(), joint.mirrored().abduction());
        assertEquals(joint.rotation(), joint.mirrored().rotation());
    }

    @Test
    void noAngleIsNoNumber() {
        assertObjects(Joint.LEFT_KNEE, new Angles(Double.NaN, 0, 0), "flexion of NaN");
    }

    @Test
    void theSpineAsAWholeBendsNoFartherThanAPersons() {
        double forward = Joint.LUMBAR.flexion().most() + Joint.WAIST.flexion().most() + Joint.RIBS.flexion().most()
                + Joint.CHEST.flexion().most();
        assertTrue(forward <= 115, "flexion of " + forward);
        double turned = Joint.LUMBAR.rotation().most() + Joint.WAIST.rotation().most() + Joint.RIBS.rotation().most()
                + Joint.CHEST.rotation().most();
        assertTrue(turned <= 55, "rotation of " + turned);
    }

    private static void assertObjects(Joint joint, Angles angles, String beginning) {
        String objection = joint.objection(angles).orElseThrow(() -> new AssertionError(joint + " takes " + angles));
        assertTrue(objection.startsWith(beginning), objection);
    }
}
