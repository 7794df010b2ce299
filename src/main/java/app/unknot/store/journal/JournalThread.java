package app.unknot.store.journal;

import app.unknot.domain.history.JournalException;
import app.unknot.domain.keeping.KeepingException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Does one thing after the other, on a thread of its own.
final class JournalThread {
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("journal").daemon().factory());

    /// Does this when its turn comes. The stage completes exceptionally with a [JournalException] where there are no more
    /// turns. A failure that the work does not announce goes the way of all that nobody catches as well: few who wait for
    /// the stage would log it.
    <T> CompletionStage<T> soon(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    done.complete(work.get());
                } catch (RuntimeException | Error e) {
                    // Whoever waits must learn of it, whatever it is.
                    done.completeExceptionally(e);
                    if (!(e instanceof JournalException || e instanceof KeepingException)) {
                        handOn(e);
                    }
                }
            });
        } catch (RejectedExecutionException e) {
            done.completeExceptionally(new JournalException("The journal is closed.", e));
        }
        return done;
    }

    private static void handOn(Throwable unexpected) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, unexpected);
    }

    /// Does this when its turn comes, and tells nobody.
    void next(Runnable work) {
        thread.execute(work);
    }

    /// Does this after a while, when its turn comes.
    void after(Duration delay, Runnable work) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, thread).execute(work);
    }

    /// Does what waits, and this at last.
    void end(Runnable last) {
        if (!thread.isShutdown()) {
            thread.execute(last);
            thread.close();
        }
    }
}
