package app.unknot.device;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A thread that does nothing but wake every 10 ms: how late the machine itself is, whatever the app does.
final class Metronome implements AutoCloseable {
    private static final long STEP = Duration.ofMillis(10).toNanos();

    private final Thread thread = Thread.ofPlatform().daemon().name("metronome").unstarted(this::beat);
    private volatile long worst;

    Metronome() {
        thread.start();
    }

    /// The latest it ever woke, in milliseconds.
    double worst() {
        return worst / 1e6;
    }

    private void beat() {
        while (!Thread.interrupted()) {
            long due = System.nanoTime() + STEP;
            LockSupport.parkNanos(STEP);
            worst = Math.max(worst, System.nanoTime() - due);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
