package app.unknot.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Bench;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.figure.Moment;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.figure.Showing;
import app.unknot.domain.routine.Side;
import app.unknot.domain.settings.Settings;
import app.unknot.ui.common.FigurePane;
import app.unknot.ui.common.Gallery;
import app.unknot.ui.common.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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

/// What figures cost: to load them, and to paint one picture at 600 × 600 in the software pipeline.
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

    /// First of all: what the app meets, no class of figures loaded and nothing compiled.
    @Test
    @Order(1)
    void aSessionsFigureIsLoadedWithinSixtyMilliseconds() {
        Catalog catalog = RealFigures.catalog();
        List<String> page = page(catalog);
        Figures figures = RealFigures.reader();
        Gallery gallery = new Gallery(CompletableFuture.completedFuture(catalog), figures, Runnable::run);
        Duration first = took(() -> figures.named("bridge"));
        Duration drawn = took(() -> gallery.still("bridge").join());
        Duration next = took(() -> gallery.stills(page).join());
        long[] warm = new long[51];
        for (int i = 0; i < warm.length; i++) {
            warm[i] = took(() -> AllFigures.of(catalog, RealFigures.reader())).toNanos();
        }
        Arrays.sort(warm);
        System.out.printf(
                "bench: first figure loaded, fresh %.1f ms, drawn %.1f ms more; a page of %d others %.1f ms; all loaded, warm %.1f ms%n",
                first.toNanos() / 1e6, drawn.toNanos() / 1e6, page.size(), next.toNanos() / 1e6, warm[25] / 1e6);
        assertTrue(first.compareTo(LOAD_LIMIT) < 0, () -> "a figure takes " + first + " at first");
        assertTrue(warm[25] < LOAD_LIMIT.toNanos(), () -> "all figures take " + Duration.ofNanos(warm[25]));
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
            long before = Bench.heap();
            paintAll(easel, sceneries, 10_000);
            return Bench.heap() - before;
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

    private static List<Scenery> sceneries() {
        List<Scenery> sceneries = new ArrayList<>();
        for (Figure figure : RealFigures.all().byName().values()) {
            Painter painter = new Painter(figure);
            sceneries.add(new Scenery(painter, painter.bounds(Side.LEFT), new Showing(figure, Side.LEFT)));
        }
        return sceneries;
    }

    /// What the catalog's first page shows, or more.
    private static List<String> page(Catalog catalog) {
        return catalog.routines().stream().limit(9).flatMap(routine -> routine.steps().stream().limit(4))
                .map(step -> Figures.name(step.technique().id(), step.staging().position())).distinct().toList();
    }

    private static Duration took(Runnable act) {
        long start = System.nanoTime();
        act.run();
        return Duration.ofNanos(System.nanoTime() - start);
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
