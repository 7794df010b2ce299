package app.unknot.device.awake;

import app.unknot.domain.session.Wakefulness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps the screen on by the first way that works, on a thread of its own: a bus may take its time, and Windows wants the
/// thread that took hold to let go.
public final class AwakeThread implements Wakefulness, AutoCloseable {
    /// At the end there is time for a word to the desktop, no more: the process's end lets go as well.
    private static final long FAREWELL_MILLIS = 500;

    private final List<Way> ways;
    private final Consumer<String> failed;
    /// Starts with the first session; what is asked after the end is dropped.
    private final ExecutorService thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("awake").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private Optional<Way.Grip> grip = Optional.empty();
    private boolean inVain;
    private boolean said;

    /// @param ways to keep the screen on, the best first
    /// @param failed hears once why none of them works
    public AwakeThread(Ways ways, Consumer<String> failed) {
        this.ways = ways.inOrder();
        this.failed = failed;
    }

    @Override
    public void hold(String reason) {
        thread.execute(() -> take(reason));
    }

    @Override
    public void letGo() {
        thread.execute(this::release);
    }

    /// Lets go, and waits for a moment until that is done.
    @Override
    public void close() {
        letGo();
        thread.shutdown();
        try {
            var _ = thread.awaitTermination(FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What was lost is taken anew; what can't be had is not asked for again before the next session or pause.
    private void take(String reason) {
        if (inVain || grip.filter(Way.Grip::holds).isPresent()) {
            return;
        }
        release();
        List<String> failures = new ArrayList<>();
        for (Way way : ways) {
            try {
                grip = Optional.of(way.take(reason));
                return;
            } catch (Exception | LinkageError e) {
                failures.add(way.getClass().getSimpleName() + ": " + e);
            }
        }
        inVain = true;
        if (!said) {
            said = true;
            failed.accept(String.join("; ", failures));
        }
    }

    private void release() {
        inVain = false;
        Optional<Way.Grip> held = grip;
        grip = Optional.empty();
        try {
            if (held.isPresent()) {
                held.get().close();
            }
        } catch (Exception | LinkageError _) {
            // Nobody is left to tell: with the bus or the program the hold is gone as well.
        }
    }
}
