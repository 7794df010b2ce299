package app.unknot.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Moment;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.domain.routine.StepPhases;
import app.unknot.domain.settings.Theme;
import app.unknot.ui.FigureSheet.Frame;
import app.unknot.ui.FigureSheet.Layout;
import app.unknot.ui.FigureSheet.Share;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Contact sheets and film strips of the figures, into `target/screens`, for a person to look at; and no pane of them is blank.
class FigureSheetsTest {
    private static final AllFigures FIGURES = RealFigures.all();
    private static final Catalog CATALOG = RealFigures.catalog();
    private static final int ON_A_SHEET = 12;
    private static final Duration STEP = Duration.ofMillis(250);

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyKeyPoseFillsItsCard(Theme theme) {
        List<Frame> stills = stills(true);
        List<String> poor = new ArrayList<>();
        for (int i = 0; i * ON_A_SHEET < stills.size(); i++) {
            List<Frame> some = stills.subList(i * ON_A_SHEET, Math.min(stills.size(), (i + 1) * ON_A_SHEET));
            String name = "figures-" + theme.name().toLowerCase(Locale.ROOT) + "-" + (i + 1);
            for (Share share : new FigureSheet(new Layout(theme, 240, 200, 4)).write(name, some)) {
                if (Math.max(share.across(), share.down()) < 0.7 || Math.min(share.across(), share.down()) < 0.15
                        || share.filled() < 0.06) {
                    poor.add(share.toString());
                }
            }
        }
        assertEquals(List.of(), poor);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyKeyPoseIsThereAt64Pixels(Theme theme) {
        String name = "figures-64-" + theme.name().toLowerCase(Locale.ROOT);
        List<Share> shares = new FigureSheet(new Layout(theme, 64, 64, 8)).write(name, stills(false));
        assertEquals(List.of(), shares.stream().filter(share -> share.filled() < 0.04).toList());
        assertEquals(FIGURES.byName().size(), shares.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat-cow", "lower-back-rotation", "ball-upper-back-wall", "partner-long-strokes"})
    void twoRepetitionsFrameByFrame(String id) {
        Figure figure = FIGURES.of(id).orElseThrow();
        Side side = sided(id) ? Side.LEFT : Side.BOTH;
        Painter painter = new Painter(figure);
        Bounds bounds = painter.bounds(side);
        List<Frame> frames = new ArrayList<>();
        List<Drawing> drawings = new ArrayList<>();
        for (Phase phase : twoRepetitions(id, side)) {
            long steps = Math.max(1, phase.length().dividedBy(STEP));
            for (int i = 0; i < steps; i++) {
                Drawing drawing = painter.draw(new Moment(phase, i / (double) steps, false));
                drawings.add(drawing);
                frames.add(new Frame(phase.getClass().getSimpleName() + " " + i * STEP.toMillis() / 1000.0, drawing, bounds, side));
            }
        }
        assertTrue(frames.size() > 20, "a film has pictures");
        assertTrue(drawings.stream().distinct().count() > 10, "a film moves");
        List<Share> shares = new FigureSheet(new Layout(Theme.LIGHT, 110, 90, 10)).write("figures-film-" + id, frames);
        assertEquals(List.of(), shares.stream().filter(share -> share.filled() < 0.05).toList());
    }

    @Test
    void aBlankPaneIsNoticed() {
        Frame nothing = new Frame("nothing", new Drawing(List.of()), new Bounds(0, 0, 10, 10), Side.BOTH);
        Share share = new FigureSheet(new Layout(Theme.LIGHT, 100, 100, 1)).write("figures-blank", List.of(nothing)).getFirst();
        assertEquals(0, share.filled());
    }

    private static List<Frame> stills(boolean labelled) {
        List<Frame> stills = new ArrayList<>();
        Map<String, Figure> sorted = new TreeMap<>(FIGURES.byName());
        sorted.forEach((name, figure) -> {
            Painter painter = new Painter(figure);
            Side side = sided(name.replaceFirst("@.*", "")) ? Side.LEFT : Side.BOTH;
            stills.add(new Frame(labelled ? name : "", painter.still(side), painter.stillBounds(side), side));
        });
        return stills;
    }

    private static boolean sided(String id) {
        return CATALOG.technique(id).map(technique -> technique.dosing().dose().sides() == 2).orElse(false);
    }

    /// Two of them, or so much of a long hold as two rounds of the longest stroke take.
    private static List<Phase> twoRepetitions(String id, Side side) {
        Dose.Repetition work = CATALOG.technique(id).orElseThrow().dosing().dose().work();
        Duration most = Duration.ofSeconds(16);
        return IntStream.rangeClosed(1, work.hold().compareTo(most) > 0 ? 1 : 2)
                .mapToObj(rep -> StepPhases.repetition(work, new Phase.Spot(1, side, rep))).flatMap(List::stream)
                .map(phase -> phase.length().compareTo(most) > 0 ? phase.lasting(most) : phase).toList();
    }
}
