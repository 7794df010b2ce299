package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Pulse;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.ui.RealFigures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The shipped hands move softly from phase to phase, at the catalog's tempo and beside the spine.
class HandMotionTest {
    private static final Phase.Spot SPOT = new Phase.Spot(1, Side.LEFT, 1);
    private static final int FRAMES = 24;
    private static final Map<String, Figure> FIGURES = withHands();

    private static Map<String, Figure> withHands() {
        Map<String, Figure> found = new TreeMap<>(RealFigures.all().byName());
        found.values().removeIf(figure -> figure.hands().hands().isEmpty());
        return found;
    }

    private static List<Phase> phases(Figure figure) {
        boolean moves = !figure.acts().moveIn().still();
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase.Setup(Duration.ofSeconds(20), SPOT));
        phases.add(new Phase.CountIn(Duration.ofSeconds(3), SPOT));
        if (moves) {
            phases.add(new Phase.MoveIn(Duration.ofMillis(1500), SPOT));
        }
        phases.add(new Phase.Hold(Duration.ofSeconds(47), SPOT));
        if (moves) {
            phases.add(new Phase.Release(Duration.ofMillis(1500), SPOT));
        }
        phases.add(new Phase.Rest(Duration.ofSeconds(6), SPOT));
        return phases;
    }

    private static HandMotion.Now now(Figure figure, Hand hand, Phase phase, double fraction) {
        return new HandMotion(new Moment(phase, fraction, false), figure.hands()).of(hand);
    }

    private static Phase hold(double seconds) {
        return new Phase.Hold(Duration.ofMillis(Math.round(seconds * 1000)), SPOT);
    }

    private static Figure figure(String name) {
        return Objects.requireNonNull(FIGURES.get(name), name);
    }

    private static Hand hand(String name) {
        return figure(name).hands().hands().getFirst();
    }

    @Test
    void noHandJumpsWithinAPhaseOrBetweenTwo() {
        FIGURES.forEach((name, figure) -> figure.hands().hands().forEach(hand -> {
            HandMotion.Now last = now(figure, hand, phases(figure).getFirst(), 0);
            for (Phase phase : phases(figure)) {
                int frames = (int) (phase.length().toMillis() * FRAMES / 1000);
                for (int i = 0; i <= frames; i++) {
                    HandMotion.Now next = now(figure, hand, phase, (double) i / frames);
                    String when = name + " " + phase + " frame " + i;
                    assertTrue(last.spot().apart(next.spot()) < 4, when + " from " + last.spot() + " to " + next.spot());
                    assertEquals(last.lift(), next.lift(), 0.35, when);
                    assertEquals(last.closed(), next.closed(), 0.35, when);
                    last = next;
                }
            }
        }));
    }

    @Test
    void noStrokingHandComesOverTheSpine() {
        FIGURES.values().stream().filter(figure -> figure.hands().spine() && !figure.setting().forbidden())
                .forEach(figure -> figure.hands().hands().forEach(hand -> {
                    for (int i = 0; i <= 40 * FRAMES; i++) {
                        HandMotion.Now now = now(figure, hand, hold(40), i / (40.0 * FRAMES));
                        assertTrue(Math.abs(now.spot().side()) >= 2.5, hand + " at frame " + i + ": " + now.spot());
                    }
                }));
    }

    @Test
    void longStrokesTakeFourToFiveSecondsUpAndThreeLighterBack() {
        Hand hand = hand("partner-long-strokes");
        HandCourse course = new HandCourse(hand);
        double up = hand.legs().stream().filter(leg -> leg.pressure() == hand.firmest()).mapToDouble(Hands.Leg::seconds).sum();
        assertTrue(up >= 4 && up <= 5, "up in " + up);
        assertEquals(3, hand.period() - up, 0.01);
        assertTrue(course.at(up).height() > 0.8);
        assertTrue(course.pressure(up + 0.1) < course.pressure(up - 0.1));
    }

    @Test
    void circlesComeRoundOnceASecondTheWayTheRingPoints() {
        Figure figure = figure("partner-circular-friction");
        Hand hand = figure.hands().hands().getFirst();
        HandCourse course = new HandCourse(hand);
        for (double seconds : new double[]{2, 2.25, 2.5, 2.75}) {
            HandMotion.Now now = now(figure, hand, hold(100), seconds / 100);
            double bearing = course.at(seconds).bearing(now.spot());
            assertEquals(Math.cos(2 * Math.PI * seconds), Math.cos(Math.toRadians(bearing)), 1e-6);
            // The receiver's left is at the viewer's left: clockwise goes to the right first.
            assertEquals(-Trails.clockwise(hand) * Math.sin(2 * Math.PI * seconds), Math.sin(Math.toRadians(bearing)), 1e-6);
        }
    }

    @Test
    void theHandsTapInTurn() {
        Figure figure = figure("partner-tapotement");
        for (Hand hand : figure.hands().hands()) {
            assertEquals(Pulse.Kind.TAP, hand.pulse().kind());
            double rate = 2 / hand.pulse().seconds();
            assertTrue(rate >= 2 && rate <= 4, "taps a second: " + rate);
        }
        double sum = figure.hands().hands().stream().mapToDouble(hand -> now(figure, hand, hold(100), 0.0175).lift()).sum();
        assertEquals(1, sum, 1e-6);
    }

    @Test
    void stillHandsKeepStillAndComeDownAndLeaveSoftly() {
        Figure figure = figure("partner-still-touch");
        for (Hand hand : figure.hands().hands()) {
            assertEquals(now(figure, hand, hold(100), 0.1), now(figure, hand, hold(100), 0.7));
            assertEquals(1, now(figure, hand, new Phase.Wait(SPOT), 0).lift());
            assertEquals(0, now(figure, hand, hold(100), 0.5).lift());
        }
    }

    @Test
    void theLayingHandGoesWithTheStrip() {
        Figure figure = figure("kinesiology-tape-lower-back");
        Hand laying = figure.hands().hands().stream().filter(hand -> hand.pulse().kind() == Pulse.Kind.LAY).findFirst().orElseThrow();
        Hands.Cover strip = figure.hands().growing().orElseThrow();
        assertEquals(strip.from().mix(strip.to(), 0.5).height(), now(figure, laying, hold(100), 0.5).spot().height(), 1e-9);
        assertEquals(strip.to().height(), new HandMotion(new Moment(hold(100), 0, true), figure.hands()).of(laying).spot().height());
        assertTrue(Math.abs(strip.from().side()) - strip.width() / 2 > 1.5, "beside the spine");
    }

    @Test
    void theGiverChangesSidesOutOfThePicture() {
        Phase change = new Phase.ChangeSide(Duration.ofSeconds(4), new Phase.Spot(1, Side.RIGHT, 1));
        assertTrue(HandMotion.leaves(new Moment(change, 0.4, false)));
        assertFalse(HandMotion.leaves(new Moment(change, 0.6, false)));
        assertFalse(HandMotion.leaves(new Moment(change, 0.4, true)));
        FIGURES.values().forEach(figure -> {
            assertFalse(new HandMotion(new Moment(change, 0.5, false), figure.hands()).here());
            for (Hand hand : figure.hands().hands()) {
                assertEquals(now(figure, hand, new Phase.Rest(Duration.ofSeconds(4), SPOT), 0), now(figure, hand, change, 1));
                assertEquals(now(figure, hand, change, 0), now(figure, hand, change, 1));
            }
        });
    }

    @Test
    void withReducedMotionNothingComesOrGoes() {
        FIGURES.values().forEach(figure -> figure.hands().hands().forEach(hand -> {
            for (Phase phase : phases(figure)) {
                HandMotion first = new HandMotion(new Moment(phase, 0.1, true), figure.hands());
                HandMotion then = new HandMotion(new Moment(phase, 0.7, true), figure.hands());
                assertTrue(first.here());
                assertEquals(first.of(hand), then.of(hand));
            }
        }));
    }
}
