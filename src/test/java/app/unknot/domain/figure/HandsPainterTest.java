package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Drawing.Tone;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.ui.RealFigures;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is seen of the giver and of what is laid on, phase by phase.
class HandsPainterTest {
    private static final Map<String, Figure> FIGURES = RealFigures.all().byName();
    private static final Phase.Spot LEFT = new Phase.Spot(1, Side.LEFT, 1);
    private static final Phase.Spot RIGHT = new Phase.Spot(1, Side.RIGHT, 1);
    private static final Duration TIME = Duration.ofSeconds(20);

    private static Drawing draw(String name, Phase phase, double fraction, boolean reduced) {
        return new Painter(Objects.requireNonNull(FIGURES.get(name), name)).draw(new Moment(phase, fraction, reduced));
    }

    private static Set<Tone> tones(String name, Phase phase, double fraction) {
        return draw(name, phase, fraction, false).shapes().stream().map(Drawing.Shape::tone).collect(Collectors.toSet());
    }

    /// How much of the back, below the nape, a tone covers, in centimetres: the timer lies above.
    private static double height(Drawing drawing, Tone tone) {
        double nape = drawing.shapes().stream().filter(shape -> shape.tone() == Tone.TOP).flatMap(shape -> shape.outlines().stream())
                .flatMap(List::stream).mapToDouble(Point::y).min().orElseThrow();
        DoubleSummaryStatistics heights = drawing.shapes().stream().filter(shape -> shape.tone() == tone)
                .flatMap(shape -> shape.outlines().stream()).flatMap(List::stream).mapToDouble(Point::y).filter(y -> y > nape)
                .summaryStatistics();
        return heights.getMax() - heights.getMin();
    }

    private static int outlines(Drawing drawing, Tone tone) {
        return drawing.shapes().stream().filter(shape -> shape.tone() == tone).mapToInt(shape -> shape.outlines().size()).sum();
    }

    @Test
    void theHandsTintTellsThePressure() {
        assertTrue(tones("partner-long-strokes", new Phase.Hold(TIME, LEFT), 0.1).contains(Tone.MEDIUM_HAND));
        assertTrue(tones("partner-long-strokes", new Phase.Hold(TIME, LEFT), 0.3).contains(Tone.LIGHT_HAND));
        assertTrue(tones("partner-slow-deep-stroke", new Phase.Hold(TIME, LEFT), 0.1).contains(Tone.FIRM_HAND));
    }

    @Test
    void theSpineIsShownAsAPlaceToKeepOff() {
        assertTrue(tones("partner-long-strokes", new Phase.Hold(TIME, LEFT), 0.1).contains(Tone.KEEP_OFF));
        assertFalse(tones("partner-still-touch", new Phase.Hold(TIME, LEFT), 0.1).contains(Tone.KEEP_OFF));
    }

    @Test
    void theGiverComesOnlyWhenTheReceiverLies() {
        assertFalse(tones("partner-still-touch", new Phase.Setup(TIME, LEFT), 0.5).contains(Tone.LIGHT_HAND));
        assertTrue(tones("partner-still-touch", new Phase.Setup(TIME, LEFT), 0.9).contains(Tone.LIGHT_HAND));
    }

    @Test
    void packsAreLaidInTheSetupAndStayWithClothUnderneath() {
        assertFalse(tones("heat-pack", new Phase.Setup(TIME, LEFT), 0.6).contains(Tone.PACK));
        assertTrue(tones("heat-pack", new Phase.Setup(TIME, LEFT), 0.75).contains(Tone.CLOTH));
        assertFalse(tones("heat-pack", new Phase.Setup(TIME, LEFT), 0.75).contains(Tone.PACK));
        assertTrue(tones("heat-pack", new Phase.Hold(TIME, LEFT), 0.5).contains(Tone.PACK));
        assertTrue(tones("cold-pack", new Phase.Release(TIME, LEFT), 0.5).contains(Tone.TAPE));
        assertEquals(0, outlines(draw("cold-pack", new Phase.Setup(TIME, LEFT), 0.9, true), Tone.TAPE));
    }

    @Test
    void aPackIsLiftedAfterFiveMinutesForALookAtTheSkin() {
        Phase hold = new Phase.Hold(Duration.ofMinutes(10), LEFT);
        for (String pack : new String[]{"heat-pack", "cold-pack"}) {
            double lying = height(draw(pack, hold, 0.4, false), Tone.CLOTH);
            assertEquals(lying, height(draw(pack, hold, 0.6, false), Tone.CLOTH), 0.5, pack);
            assertTrue(height(draw(pack, hold, 305 / 600.0, false), Tone.CLOTH) < lying - 10, pack);
            assertEquals(lying, height(draw(pack, hold, 305 / 600.0, true), Tone.CLOTH), 0.5, pack);
        }
    }

    @Test
    void aTimerShowsHowMuchOfAPacksTimeIsLeft() {
        Phase hold = new Phase.Hold(TIME, LEFT);
        assertTrue(
                outlines(draw("heat-pack", hold, 0.2, false), Tone.PACK) > outlines(draw("heat-pack", hold, 0.8, false), Tone.PACK) + 10);
        assertEquals(draw("heat-pack", hold, 0.2, true), draw("heat-pack", hold, 0.8, true), "with reduced motion it stands");
    }

    @Test
    void aStripGrowsInTheHoldAndTheFirstOneStaysForTheSecondSide() {
        String tape = "kinesiology-tape-lower-back";
        assertFalse(tones(tape, new Phase.CountIn(TIME, LEFT), 0.5).contains(Tone.TAPE));
        assertTrue(tones(tape, new Phase.Hold(TIME, LEFT), 0.5).contains(Tone.TAPE));
        int one = outlines(draw(tape, new Phase.Rest(TIME, LEFT), 0.5, false), Tone.TAPE);
        int changing = outlines(draw(tape, new Phase.ChangeSide(TIME, RIGHT), 0.2, false), Tone.TAPE);
        int two = outlines(draw(tape, new Phase.Hold(TIME, RIGHT), 0.5, false), Tone.TAPE);
        assertEquals(one, changing);
        assertEquals(2 * one, two);
    }

    @Test
    void whatIsNotForHomeIsMarkedAndNothingElseIs() {
        FIGURES.forEach((name, figure) -> assertEquals(name.startsWith("learn-"),
                tones(name, new Phase.Hold(TIME, LEFT), 0.5).contains(Tone.MARK), name));
    }

    @Test
    void sameMomentSameDrawing() {
        Phase hold = new Phase.Hold(TIME, RIGHT);
        FIGURES.keySet().forEach(name -> assertEquals(draw(name, hold, 0.37, false), draw(name, hold, 0.37, false), name));
    }
}
