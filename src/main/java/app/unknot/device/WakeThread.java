package app.unknot.device;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Wakes at a moment, whether a window shows or not: one thread for all timers, which hands the waking over to another.
public final class WakeThread implements AutoCloseable {
    private final Executor handover;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("wake").factory());

    /// @param handover where wakes run
    public WakeThread(Executor handover) {
        this.handover = handover;
        thread.setRemoveOnCancelPolicy(true);
    }

    /// A timer of one's own.
    public Timer timer() {
        return new Timer();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /// Wakes once. What was replaced or cancelled never runs, even where it was already on its way.
    public final class Timer {
        private final AtomicLong latest = new AtomicLong();
        private Future<?> awaited = CompletableFuture.completedFuture(latest);

        private Timer() {}

        /// Runs `wake` after this much time; replaces what was asked for before.
        public synchronized void after(Duration delay, Runnable wake) {
            awaited.cancel(false);
            long mine = latest.incrementAndGet();
            Runnable still = () -> {
                if (latest.get() == mine) {
                    wake.run();
                }
            };
            awaited = thread.schedule(() -> handover.execute(still), delay.toNanos(), TimeUnit.NANOSECONDS);
        }

        /// Forgets what was asked for: nobody is woken for it, and nothing that it would have needed is kept.
        public synchronized void cancel() {
            awaited.cancel(false);
            latest.incrementAndGet();
        }
    }
}
