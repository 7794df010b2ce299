package app.unknot.device;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A loudspeaker whose time passes when a test says so: it takes as many frames as it is let, and writes them down.
public final class SteppedLine implements PcmLine {
    private static final int PATIENCE = 20;
    /// How much the line is fed at a time.
    private static final int BLOCK = 512;

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final Semaphore room = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public void write(byte[] bytes) {
        int frames = bytes.length / FRAME;
        room.acquireUninterruptibly(frames);
        synchronized (taken) {
            taken.writeBytes(bytes);
            taken.notifyAll();
        }
    }

    /// Lets time pass, and returns when it has. What is taken next was decided just before that.
    public void pass(double seconds) throws InterruptedException, TimeoutException {
        int frames = (int) (seconds * RATE);
        room.release(frames);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        synchronized (taken) {
            // Only whole blocks are taken.
            while (room.availablePermits() >= BLOCK) {
                taken.wait(10);
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("the line is not fed");
                }
            }
        }
    }

    /// Lets time pass until the line is closed.
    public void passToTheEnd() throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        // A little at a time: a line that waits for speech takes silence as fast as it may.
        do {
            room.release(RATE / 2);
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("the line stays open");
            }
        } while (!closed.await(10, TimeUnit.MILLISECONDS));
    }

    /// How many frames were taken: the line's own time.
    public long frames() {
        synchronized (taken) {
            return taken.size() / FRAME;
        }
    }

    public Clip heard() {
        synchronized (taken) {
            return new Clip(taken.toByteArray(), 2);
        }
    }

    @Override
    public void drain() {
        // everything was written down
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
