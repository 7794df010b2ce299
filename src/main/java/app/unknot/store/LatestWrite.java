package app.unknot.store;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a file on a thread of its own, a while after it was asked to. Of several requests in that while, only the last
/// one is carried out. One that fails is logged, and carried out again with the next one or at the end.
final class LatestWrite implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LatestWrite.class);

    private final String name;
    private final Duration after;
    private final ScheduledExecutorService thread;
    private final AtomicReference<@Nullable Job> next = new AtomicReference<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    /// How often something else was done instead: a write that failed before that is not worth repeating after it.
    private final AtomicLong replaced = new AtomicLong();

    /// Something that is done to a disk.
    @FunctionalInterface
    interface Job {
        /// Does it.
        void run() throws IOException;
    }

    LatestWrite(String name, Duration after) {
        this.name = name;
        this.after = after;
        this.thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    /// Asks for a write.
    void soon(Job job) {
        next.set(job);
        if (!thread.isShutdown() && scheduled.compareAndSet(false, true)) {
            try {
                var _ = thread.schedule(this::writeNow, after.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("{} was closed meanwhile", name);
            }
        }
    }

    /// Forgets what was asked for, and does this instead, after whatever is being written now. Completes when it is done,
    /// exceptionally with the [IOException] where it fails.
    CompletionStage<Void> instead(Job job) {
        next.set(null);
        replaced.incrementAndGet();
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    job.run();
                    done.complete(null);
                } catch (IOException | RuntimeException e) {
                    LOG.warn("{} failed: {}", name, Wordless.of(e));
                    done.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            done.completeExceptionally(e);
        }
        return done;
    }

    /// Carries out what was asked for, and ends the thread.
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        CompletableFuture.runAsync(this::writeNow, thread).join();
        // Nothing is left but a request that was just carried out, still waiting for its time.
        thread.shutdownNow();
        thread.close();
    }

    private void writeNow() {
        scheduled.set(false);
        long before = replaced.get();
        Job job = next.getAndSet(null);
        if (job == null) {
            return;
        }
        try {
            job.run();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} failed: {}", name, Wordless.of(e));
            if (replaced.get() == before) {
                next.compareAndSet(null, job);
            }
        }
    }
}
