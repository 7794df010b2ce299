package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The way from pose to pose.
class TrackTest {
    private static final Pose STRAIGHT = bent(0);
    private static final Pose BENT = bent(90);
    private static final Pose HALF = bent(45);

    @Test
    void aWayBeginsAtItsFirstPoseAndEndsAtItsLast() {
        Track track = new Track(List.of(STRAIGHT, HALF, BENT));
        assertEquals(STRAIGHT, track.at(0));
        assertEquals(BENT, track.at(1));
        assertEquals(STRAIGHT, track.first());
        assertEquals(BENT, track.last());
        assertEquals(90, flexion(track.at(1)));
    }

    @Test
    void itPassesThePosesBetweenEvenly() {
        assertEquals(45, flexion(new Track(List.of(STRAIGHT, HALF, BENT)).at(0.5)), 1e-9);
        assertEquals(90, flexion(new Track(List.of(STRAIGHT, BENT, STRAIGHT)).at(0.5)), 1e-9);
    }

    @Test
    void itNeverGoesBackAndIsNotThereBeforeTheClock() {
        Track track = new Track(List.of(STRAIGHT, BENT));
        double before = -1;
        for (int i = 0; i < 1000; i++) {
            double now = flexion(track.at(i / 1000.0));
            assertTrue(now > before, "goes back at " + i);
            assertTrue(now < 90, "is there too early: " + i);
            before = now;
        }
    }

    @Test
    void itIsSlowAtBothEnds() {
        assertTrue(Track.eased(0.05) < 0.01);
        assertTrue(Track.eased(0.95) > 0.99);
        assertEquals(0.5, Track.eased(0.5));
    }

    @Test
    void onePoseIsNoWay() {
        Track still = new Track(List.of(BENT));
        assertTrue(still.still());
        assertEquals(BENT, still.at(0.4));
        assertFalse(new Track(List.of(BENT, STRAIGHT)).still());
        assertThrows(IllegalArgumentException.class, () -> new Track(List.of()));
    }

    @Test
    void aPoseOnTheWayToAnotherTakesAllThatIsTurnedInEither() {
        Pose one = new Pose(new Pose.Root(0, 10, 0), Map.of(Joint.LEFT_KNEE, new Angles(40, 0, 0)));
        Pose other = new Pose(new Pose.Root(20, 30, -40), Map.of(Joint.NECK, new Angles(10, 20, -30)));
        Pose mixed = one.mix(other, 0.25);
        assertEquals(new Pose.Root(5, 15, -10), mixed.root());
        assertEquals(new Angles(30, 0, 0), mixed.angles(Joint.LEFT_KNEE));
        assertEquals(new Angles(2.5, 5, -7.5), mixed.angles(Joint.NECK));
        assertEquals(Angles.NONE, mixed.angles(Joint.RIGHT_KNEE));
    }

    private static Pose bent(double degrees) {
        return new Pose(new Pose.Root(0, 0, 0), Map.of(Joint.LEFT_ELBOW, new Angles(degrees, 0, 0)));
    }

    private static double flexion(Pose pose) {
        return pose.angles(Joint.LEFT_ELBOW).flexion();
    }
}
