package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Hands.Grip;
import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Pulse;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Hands.Way;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The arrows tell where hands go, with few enough pieces to be painted often.
class TrailsTest {
    private static final Pose LYING = new Pose(new Pose.Root(0, 90, 0), Map.of());
    private final Trails trails = new Trails(new Skin(new Body(LYING, Optional.empty(), 0)));

    private static Hand hand(Pulse.Kind kind, Spot... places) {
        List<Leg> legs = Arrays.stream(places).map(place -> new Leg(place, 2, 3)).toList();
        return new Hand(Grip.PALM, false, legs, new Pulse(kind, 1), false);
    }

    @Test
    void aStraightStrokeIsALineOfFewPiecesWithOneHead() {
        Hand up = new Hand(Grip.PALM, true, List.of(new Leg(new Spot(8, 0.9, 0), 4, 3), new Leg(new Spot(8, 0.1, 0), 3, 1)), Pulse.STILL,
                false);
        List<Solid> solids = trails.of(up);
        assertEquals(2, heads(solids), "one up and one back");
        assertTrue(solids.size() < 24, "pieces: " + solids.size());
    }

    @Test
    void aHandThatStaysLeavesNoTrail() {
        assertEquals(List.of(), trails.of(hand(Pulse.Kind.STILL, new Spot(8, 0.5, 0))));
        assertEquals(List.of(), trails.of(hand(Pulse.Kind.ROCK, new Spot(8, 0.5, 0), new Spot(8, 0.52, 0))));
    }

    @Test
    void circlesAreRingsWithArrowsBetween() {
        List<Solid> one = trails.of(hand(Pulse.Kind.CIRCLE, new Spot(8, 0.2, 0)));
        List<Solid> two = trails.of(hand(Pulse.Kind.CIRCLE, new Spot(8, 0.2, 0), new Spot(8, 0.2, 0), new Spot(8, 0.6, 0)));
        assertEquals(1, heads(one));
        assertEquals(3, heads(two), "two rings and one arrow");
    }

    @Test
    void tapsAreStarsAndSqueezesArrowsThatMeet() {
        assertEquals(0, heads(trails.of(hand(Pulse.Kind.TAP, new Spot(8, 0.2, 0)))));
        assertFalse(trails.of(hand(Pulse.Kind.TAP, new Spot(8, 0.2, 0))).isEmpty());
        assertEquals(2, heads(trails.of(hand(Pulse.Kind.SQUEEZE, new Spot(8, 0.2, 90)))));
    }

    @Test
    void aWayIsAnArrow() {
        assertEquals(1, heads(trails.of(new Way(List.of(new Spot(-9, 0.3, 0), new Spot(-9, 0.5, 0)), false))));
    }

    @Test
    void aWayOnTheFrontLiesBelowOneOnTheBackOfWhoLiesFaceDown() {
        Skin skin = new Skin(new Body(LYING, Optional.empty(), 0));
        Way way = new Way(List.of(new Spot(-9, 0.3, 0), new Spot(-9, 0.5, 0)), true);
        double apart = height(new Trails(skin).of(way)) - height(new Trails(skin.front()).of(way));
        assertEquals(18, apart, 1.5, "as thick as a trunk, and the floor is in front of it");
    }

    private static double height(List<Solid> solids) {
        return solids.stream().flatMap(solid -> solid.balls().stream()).mapToDouble(ball -> ball.centre().y()).average().orElseThrow();
    }

    @Test
    void theOtherHandCirclesTheOtherWay() {
        Hand hand = hand(Pulse.Kind.CIRCLE, new Spot(8, 0.2, 0));
        assertEquals(-Trails.clockwise(hand), Trails.clockwise(hand.mirrored()));
    }

    private static long heads(List<Solid> solids) {
        return solids.stream().filter(solid -> solid.balls().size() == 3).count();
    }
}
