package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Waking once, later.
final class WakeThreadTest {
    @Test
    void aWakeThatWasCancelledOnItsWayNeverRuns() throws InterruptedException {
        BlockingQueue<Runnable> onTheirWay = new LinkedBlockingQueue<>();
        AtomicInteger woken = new AtomicInteger();
        try (WakeThread thread = new WakeThread(onTheirWay::add)) {
            WakeThread.Timer timer = thread.timer();
            timer.after(Duration.ZERO, woken::incrementAndGet);
            Runnable late = onTheirWay.poll(5, TimeUnit.SECONDS);
            timer.cancel();
            assertTrue(late != null);
            late.run();
        }
        assertEquals(0, woken.get());
    }

    /// Or what it would have shown is kept until then, and the machine wakes for nothing.
    @Test
    void forWhatWasCancelledOrReplacedNobodyIsWoken() throws InterruptedException {
        BlockingQueue<Runnable> onTheirWay = new LinkedBlockingQueue<>();
        AtomicInteger woken = new AtomicInteger();
        try (WakeThread thread = new WakeThread(onTheirWay::add)) {
            WakeThread.Timer cancelled = thread.timer();
            cancelled.after(Duration.ofMillis(1), () -> {});
            cancelled.cancel();
            WakeThread.Timer replaced = thread.timer();
            replaced.after(Duration.ofMillis(1), () -> {});
            replaced.after(Duration.ofMillis(50), woken::incrementAndGet);
            Runnable first = onTheirWay.poll(5, TimeUnit.SECONDS);
            assertTrue(first != null);
            first.run();
        }
        assertEquals(1, woken.get());
    }

    @Test
    void timersOfOneThreadDoNotDisturbEachOther() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        try (WakeThread thread = new WakeThread(Runnable::run)) {
            thread.timer().after(Duration.ofMillis(1), both::countDown);
            thread.timer().after(Duration.ofMillis(1), both::countDown);
            assertTrue(both.await(5, TimeUnit.SECONDS));
        }
    }
}
