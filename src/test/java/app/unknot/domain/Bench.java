package app.unknot.domain;

import java.time.Duration;
import java.util.Arrays;

/// Measures how long something takes once the JIT knows it, and what is kept.
public final class Bench {
    private static final int WARM_UP = 20;
    private static final int SAMPLES = 51;

    private Bench() {}

    /// The median time of one run, each sample being the mean of so many runs. Printed as well.
    public static Duration median(String what, int runs, Runnable run) {
        long[] samples = new long[SAMPLES];
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            long start = System.nanoTime();
            for (int j = 0; j < runs; j++) {
                run.run();
            }
            samples[Math.max(0, i)] = (System.nanoTime() - start) / runs;
        }
        Arrays.sort(samples);
        Duration median = Duration.ofNanos(samples[SAMPLES / 2]);
        System.out.printf("bench: %s: %.3f µs%n", what, median.toNanos() / 1000.0);
        return median;
    }

    /// How much memory is in use, once the garbage is gone, in bytes.
    public static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
