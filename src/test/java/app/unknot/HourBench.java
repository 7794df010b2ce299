package app.unknot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Bench;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.StepPhases;
import app.unknot.domain.session.Cue;
import app.unknot.ui.Eyes;
import app.unknot.ui.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An hour of one session on the real screen, with figures that move, in a few minutes: the session's clock is a manual one
/// that goes on by half a second with each pulse of the screen, in steps of up to 40 ms, and whatever falls due within a step
/// is late by the rest of it. So every phase begins late; what must not be is that it gets later and later.
///
/// What it leaves out: real time, and with it the sound line, the voice and the thread that wakes (see
/// [app.unknot.device.RealTimeSessionTest]); the memory outside the heap; a graphics card. Half of the pictures that are
/// worked out are never painted, since the next one comes before the pulse.
@Tag("bench")
final class HourBench {
    private static final Duration WARM = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofMinutes(60);
    private static final Duration PULSE = Duration.ofMillis(500);
    private static final int LATEST = 40;
    private static final int MOST_DRIFT = 10;
    private static final long MOST_KEPT = 2_000_000;
    private static final long SEED = 20261123;
    /// Five minutes of a chair's steps, which wait for nobody.
    private static final String ROUND = """
            {"technique": "shoulder-blade-squeeze", "hold": 5, "reps": 6, "sets": 1, "moveIn": 1, "release": 1, "rest": 1, "setup": 8},
            {"technique": "upper-trap-stretch", "hold": 10, "reps": 2, "sets": 1, "moveIn": 1, "release": 1, "rest": 3, "setup": 8},
            {"technique": "seated-rotation", "hold": 10, "reps": 2, "sets": 1, "moveIn": 1, "release": 1, "rest": 2, "setup": 8},
            {"technique": "thoracic-extension-chair", "hold": 3, "reps": 6, "sets": 1, "moveIn": 2, "release": 2, "rest": 1, "setup": 8},
            {"technique": "relaxed-breathing", "hold": 40, "reps": 1, "sets": 1, "moveIn": 0, "release": 0, "rest": 0, "setup": 8}""";

    /// @param at from the beginning of the session
    private record Began(Phase phase, Duration at) {}

    @TempDir
    private Path folder;
    private Rig rig = Rig.none();
    private final Random random = new Random(SEED);
    private final List<Began> began = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    @BeforeEach
    void openTheApp() throws IOException {
        Path own = Files.createDirectories(folder.resolve("data").resolve("routines"));
        Files.writeString(own.resolve("hour.json"), """
                {"id": "hour", "name": "An hour in a chair", "minutes": 60, "who": "self", "focus": "Neck and upper back",
                 "level": "easy", "aliases": [], "steps": [%s]}""".formatted(String.join(",\n", Collections.nCopies(15, ROUND))));
        rig = Rig.openMoving(folder);
        rig.acceptSafety();
        rig.type("#search", "hour");
    }

    @AfterEach
    void closeTheApp() {
        rig.close();
    }

    @Test
    void anHourLeavesNothingBehindStartsNoThreadAndDoesNotDrift() throws InterruptedException {
        rig.start("hour");
        Eyes.find(".moving-figure");
        lead(WARM);
        long heap = Bench.heap();
        Set<String> threads = threads();
        lead(HOUR);
        long kept = Bench.heap() - heap;
        Set<String> more = threads();
        more.removeAll(threads);
        Eyes.find(".moving-figure");
        rig.press(KeyCode.ESCAPE);
        rig.clickText("End here");
        List<Double> late = late(rig.onlySession().plan());
        double drift = median(late.subList(late.size() * 2 / 3, late.size())) - median(late.subList(0, late.size() / 3));
        double worst = late.stream().mapToDouble(Math::abs).max().orElseThrow();
        System.out.printf(Locale.ROOT, "bench: %d min of session after the first %d: heap %+.2f MB, threads more: %s;"
                + " %d phases, begun up to %.0f ms late with wakes up to %d ms late, drift %.1f ms%n", HOUR.toMinutes(), WARM.toMinutes(),
                kept / 1e6, more, late.size(), worst, LATEST, drift);
        assertAll(() -> assertTrue(kept <= MOST_KEPT, () -> kept + " bytes more"), () -> assertEquals(Set.of(), more, "threads more"),
                () -> assertTrue(worst <= LATEST, () -> worst + " ms late"),
                () -> assertTrue(Math.abs(drift) <= MOST_DRIFT, () -> "drift " + drift + " ms"));
    }

    /// Lets the session go on, pulse by pulse.
    private void lead(Duration time) throws InterruptedException {
        Duration until = passed.plus(time);
        CountDownLatch there = new CountDownLatch(1);
        AnimationTimer pulses = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (passed.compareTo(until) < 0) {
                    pulse();
                } else {
                    stop();
                    there.countDown();
                }
            }
        };
        Platform.runLater(pulses::start);
        assertTrue(there.await(15, TimeUnit.MINUTES), "pulses come");
        Hand.settle();
    }

    private void pulse() {
        Duration until = passed.plus(PULSE);
        while (passed.compareTo(until) < 0) {
            note();
            Duration step = Duration.ofMillis(random.nextInt(1, LATEST + 1));
            rig.machine().clock().busy(step);
            passed = passed.plus(step);
        }
        note();
        // What the rig writes down is not the app's.
        rig.speaker().sentences();
    }

    private void note() {
        for (Cue cue : rig.machine().takeHeard()) {
            if (cue instanceof Cue.PhaseBegan begins) {
                began.add(new Began(begins.phase(), passed));
            }
        }
    }

    /// How much later than planned each phase began that did, in milliseconds.
    private List<Double> late(SessionPlan plan) {
        List<Phase> phases = plan.steps().stream().flatMap(step -> StepPhases.of(step).stream()).toList();
        List<Double> late = new ArrayList<>();
        Duration planned = Duration.ZERO;
        for (int i = 0; i < began.size(); i++) {
            assertEquals(phases.get(i), began.get(i).phase());
            late.add(began.get(i).at().minus(planned).toNanos() / 1e6);
            planned = planned.plus(phases.get(i).length());
        }
        return late;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(thread -> thread.getName() + " " + thread.threadId())
                .collect(Collectors.toSet());
    }
}
