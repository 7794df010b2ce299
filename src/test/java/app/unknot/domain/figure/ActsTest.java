package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The ways that a body goes.
final class ActsTest {
    private static final Pose START = pose(0);
    private static final Pose KEY = pose(40);
    private static final Pose ASIDE = pose(80);

    @Test
    void whoGoesOutAsTheyCameInGoesOneWay() {
        assertEquals(List.of(way(START, KEY)), acts(way(KEY, START)).ways());
    }

    @Test
    void anotherWayOutIsAWayOfItsOwn() {
        assertEquals(List.of(way(START, KEY), way(KEY, ASIDE, START)), acts(way(KEY, ASIDE, START)).ways());
    }

    private static Acts acts(Track release) {
        return new Acts(way(START), way(START, KEY), new Acts.Hold(0, List.of()), release, Optional.empty());
    }

    private static Track way(Pose... poses) {
        return new Track(List.of(poses));
    }

    private static Pose pose(double x) {
        return new Pose(new Pose.Root(x, 0, 0), Map.of());
    }
}
