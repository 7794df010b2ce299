package app.unknot.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.figure.Moment;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.figure.Showing;
import app.unknot.domain.routine.Side;
import app.unknot.domain.settings.Settings;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonFigures;
import app.unknot.ui.common.FigurePane;
import app.unknot.ui.common.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What figures cost: to load all of them, and to paint one picture at 600 × 600 in the software pipeline.
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FigureBench {
    private static final Duration LOAD_LIMIT = Duration.ofMillis(60);
    private static final Duration FRAME_LIMIT = Duration.ofMillis(4);
    private static final int SIZE = 600;
    private static final int FRAMES = 24;
    private static final int WARM_UP = 4;
    /// More than this kept for good after ten thousand pictures would be a leak, in bytes.
    private static final long KEPT = 500_000;

    /// A figure on the stage, ready to be painted.
    private record Scenery(Painter painter, Bounds bounds, Showing showing) {}

    /// A pane, and the picture it is painted into again and again.
    private record Easel(FigurePane pane, Scene scene, WritableImage image) {
        static Easel standing() {
            FigurePane pane = new FigurePane();
            Scene scene = new Scene(pane, SIZE, SIZE);
            try (Look look = new Look(scene)) {
                look.apply(Settings.DEFAULT.preferences());
            }
            return new Easel(pane, scene, new WritableImage(SIZE, SIZE));
        }

        void paint(Scenery scenery, double fraction) {
            Moment moment = scenery.showing().at(fraction);
            pane.show(scenery.painter().draw(moment), scenery.bounds());
            scene.snapshot(image);
        }
    }

    /// First of all: what the app meets, no class of it loaded and nothing compiled.
    @Test
    @Order(1)
    void allFiguresLoadWithinSixtyMilliseconds() {
        Catalog catalog = RealFigures.catalog();
        long fresh = loaded(catalog);
        long[] warm = new long[51];
        for (int i = 0; i < warm.length; i++) {
            warm[i] = loaded(catalog);
        }
        Arrays.sort(warm);
        System.out.printf("bench: load all figures: fresh %.1f ms, warm median %.1f ms%n", fresh / 1e6, warm[25] / 1e6);
        assertTrue(warm[25] < LOAD_LIMIT.toNanos(), () -> "loading takes " + Duration.ofNanos(warm[25]));
        assertTrue(fresh < LOAD_LIMIT.toNanos(), () -> "loading takes " + Duration.ofNanos(fresh) + " at first");
    }

    @Test
    @Order(2)
    void aPictureIsPaintedWithinFourMilliseconds() {
        List<Scenery> sceneries = sceneries();
        long[] drawing = new long[sceneries.size() * FRAMES];
        long[] whole = onFx(() -> {
            Easel easel = Easel.standing();
            long[] nanos = new long[drawing.length];
            for (int round = 0; round <= WARM_UP; round++) {
                measure(easel, sceneries, nanos, drawing);
            }
            return nanos;
        });
        print("work out a drawing", drawing);
        print("paint a picture, drawing, fill and read-back of the pixels", whole);
        // The median: reading the pixels back is no part of painting, and one slow read-back of a busy machine says nothing.
        Duration median = Duration.ofNanos(whole[whole.length / 2]);
        assertTrue(median.compareTo(FRAME_LIMIT) < 0, () -> "a picture takes " + median);
    }

    @Test
    @Order(3)
    void tenThousandPicturesLeaveNothingBehind() {
        List<Scenery> sceneries = sceneries();
        long kept = onFx(() -> {
            Easel easel = Easel.standing();
            paintAll(easel, sceneries, 2000);
            long before = used();
            paintAll(easel, sceneries, 10_000);
            return used() - before;
        });
        System.out.printf("bench: kept after 10,000 pictures: %d bytes%n", kept);
        assertTrue(kept < KEPT, () -> kept + " bytes were kept");
    }

    private static void measure(Easel easel, List<Scenery> sceneries, long[] nanos, long[] drawing) {
        int i = 0;
        for (Scenery scenery : sceneries) {
            for (int frame = 0; frame < FRAMES; frame++) {
                double fraction = (double) frame / FRAMES;
                long start = System.nanoTime();
                scenery.painter().draw(scenery.showing().at(fraction));
                drawing[i] = System.nanoTime() - start;
                start = System.nanoTime();
                easel.paint(scenery, fraction);
                nanos[i++] = System.nanoTime() - start;
            }
        }
    }

    private static void paintAll(Easel easel, List<Scenery> sceneries, int pictures) {
        for (int i = 0; i < pictures; i++) {
            easel.paint(sceneries.get(i % sceneries.size()), i % 100 / 100.0);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Scenery> sceneries() {
        List<Scenery> sceneries = new ArrayList<>();
        for (Figure figure : RealFigures.all().byName().values()) {
            Painter painter = new Painter(figure);
            sceneries.add(new Scenery(painter, painter.bounds(Side.LEFT), new Showing(figure, Side.LEFT)));
        }
        return sceneries;
    }

    private static long loaded(Catalog catalog) {
        long start = System.nanoTime();
        Figures figures = new JsonFigures(CatalogFiles.packedFigures(), refusal -> {
            throw new AssertionError(refusal.toString());
        }).load(catalog);
        long nanos = System.nanoTime() - start;
        assertTrue(figures.byName().size() > 40, "all figures load");
        return nanos;
    }

    /// The time that 99 of 100 take.
    private static Duration print(String what, long[] nanos) {
        Arrays.sort(nanos);
        Duration worst = Duration.ofNanos(nanos[nanos.length * 99 / 100]);
        System.out.printf("bench: %s: median %.2f ms, 99 of 100 within %.2f ms, worst %.2f ms%n", what, nanos[nanos.length / 2] / 1e6,
                worst.toNanos() / 1e6, nanos[nanos.length - 1] / 1e6);
        return worst;
    }

    private static <T> T onFx(Callable<T> act) {
        try {
            FxToolkit.registerPrimaryStage();
            return WaitForAsyncUtils.waitFor(300, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(act));
        } catch (TimeoutException e) {
            throw new IllegalStateException("the JavaFX thread does not answer", e);
        }
    }
}
