package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.figure.Hands.Grip;
import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Pulse;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How often a picture has to be drawn anew.
class PaceTest {
    private static final int QUIET = 12;
    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final Phase.Spot SPOT = new Phase.Spot(1, Side.LEFT, 1);
    private static final Pose ONE = new Pose(new Pose.Root(0, 0, 0), Map.of());
    private static final Pose OTHER = new Pose(new Pose.Root(0, 0, 0), Map.of(Joint.LEFT_KNEE, new Angles(40, 0, 0)));
    private static final Acts.Hold BREATHING = new Acts.Hold(1, List.of());
    private static final Spot HERE = new Spot(5, 0.5, 0);

    @Test
    void aFigureMovesWhereItsPhaseDoes() {
        Figure figure = figure(moving(BREATHING), Hands.NONE);
        assertEquals(Figure.SMOOTH, pace(figure, new Phase.Setup(LENGTH, SPOT)));
        assertEquals(Figure.SMOOTH, pace(figure, new Phase.MoveIn(LENGTH, SPOT)));
        assertEquals(QUIET, pace(figure, new Phase.Hold(LENGTH, SPOT)));
        assertEquals(Figure.SMOOTH, pace(figure, new Phase.Release(LENGTH, SPOT)));
        assertEquals(Figure.SMOOTH, pace(figure, new Phase.ChangeSide(LENGTH, SPOT)));
    }

    @Test
    void waitingCountingAndRestingAreStill() {
        Figure figure = figure(moving(BREATHING), Hands.NONE);
        assertEquals(0, pace(figure, new Phase.Wait(SPOT)));
        assertEquals(0, pace(figure, new Phase.CountIn(LENGTH, SPOT)));
        assertEquals(0, pace(figure, new Phase.Rest(LENGTH, SPOT)));
    }

    @Test
    void aFigureThatOnlyLiesThereIsStill() {
        Figure figure = figure(lying(), Hands.NONE);
        assertEquals(0, pace(figure, new Phase.Setup(LENGTH, SPOT)));
        assertEquals(0, pace(figure, new Phase.MoveIn(LENGTH, SPOT)));
        assertEquals(0, pace(figure, new Phase.Release(LENGTH, SPOT)));
    }

    @Test
    void aCycleAndTravellingOrPulsingHandsMoveInAHold() {
        Phase hold = new Phase.Hold(LENGTH, SPOT);
        assertEquals(Figure.SMOOTH, pace(figure(moving(new Acts.Hold(0, List.of(new Acts.Leg(ONE, 2)))), Hands.NONE), hold));
        assertEquals(Figure.SMOOTH, pace(figure(lying(), hands(Pulse.STILL, 2)), hold));
        assertEquals(Figure.SMOOTH, pace(figure(lying(), hands(new Pulse(Pulse.Kind.CIRCLE, 1), 1)), hold));
        assertEquals(QUIET, pace(figure(lying(), hands(Pulse.STILL, 1)), hold));
    }

    @Test
    void handsComeInASetup() {
        assertEquals(Figure.SMOOTH, pace(figure(lying(), hands(Pulse.STILL, 1)), new Phase.Setup(LENGTH, SPOT)));
    }

    @Test
    void reducedMotionIsStillAlways() {
        Figure figure = figure(moving(BREATHING), hands(Pulse.STILL, 2));
        for (Phase phase : List.of(new Phase.Setup(LENGTH, SPOT), new Phase.MoveIn(LENGTH, SPOT), new Phase.Hold(LENGTH, SPOT),
                new Phase.ChangeSide(LENGTH, SPOT))) {
            assertEquals(0, figure.pace(new Moment(phase, 0.5, true)));
        }
    }

    private static int pace(Figure figure, Phase phase) {
        return figure.pace(new Moment(phase, 0.5, false));
    }

    private static Hands hands(Pulse pulse, int legs) {
        List<Leg> travels = List.of(new Leg(HERE, 1, 2), new Leg(HERE, 1, 2)).subList(0, legs);
        return new Hands(List.of(new Hand(Grip.PALM, true, travels, pulse, false)), List.of(), false, Optional.empty(), List.of());
    }

    private static Acts moving(Acts.Hold hold) {
        return new Acts(new Track(List.of(ONE, OTHER)), new Track(List.of(OTHER, ONE)), hold, new Track(List.of(ONE, OTHER)),
                Optional.of(ONE));
    }

    private static Acts lying() {
        Track still = new Track(List.of(ONE));
        return new Acts(still, still, BREATHING, still, Optional.empty());
    }

    private static Figure figure(Acts acts, Hands hands) {
        return new Figure(new View(0, 0, false), new Figure.Setting(List.of(), Set.of(), Optional.empty(), false), acts,
                new Figure.Work(Set.of(), Set.of(), Set.of()), hands);
    }
}
