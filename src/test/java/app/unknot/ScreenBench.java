package app.unknot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the JavaFX thread is busy with a change of screen, and with a second of a session: styles and layout included,
/// painting excluded, which has a thread of its own.
@Tag("bench")
class ScreenBench {
    private static final int TURNS = 40;
    private static final Duration CHANGE_LIMIT = Duration.ofMillis(100);
    private static final Duration PULSE_LIMIT = Duration.ofMillis(16);
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @BeforeEach
    void openTheApp() {
        rig = Rig.openMoving(folder);
        rig.acceptSafety();
        rig.click("#card-desk-reset-2");
    }

    @AfterEach
    void closeTheApp() {
        rig.close();
    }

    @Test
    void aScreenChangesWithinATenthOfASecond() {
        for (String section : List.of("#rail-history", "#rail-settings", "#rail-safety", "#rail-catalog")) {
            long[] nanos = new long[TURNS];
            for (int i = 0; i < TURNS; i++) {
                rig.busy(() -> rig.fire(section.equals("#rail-catalog") ? "#rail-history" : "#rail-catalog"));
                nanos[i] = rig.busy(() -> rig.fire(section));
            }
            print("to " + section, nanos, CHANGE_LIMIT);
        }
    }

    @Test
    void aSecondOfASessionKeepsTheThreadForLessThanAPulse() {
        rig.click("#start");
        rig.click("#start-session");
        long[] nanos = new long[100];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = rig.busy(() -> rig.machine().clock().pass(Duration.ofSeconds(1)));
        }
        print("a second of a session", nanos, PULSE_LIMIT);
    }

    private static void print(String what, long[] nanos, Duration limit) {
        Arrays.sort(nanos);
        Duration median = Duration.ofNanos(nanos[nanos.length / 2]);
        Duration worst = Duration.ofNanos(nanos[nanos.length * 99 / 100 - 1]);
        System.out.printf("bench: %s: median %.1f ms, 99 of 100 within %.1f ms%n", what, median.toNanos() / 1e6, worst.toNanos() / 1e6);
        assertTrue(worst.compareTo(limit) < 0, () -> what + " takes " + worst);
    }
}
