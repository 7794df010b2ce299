package app.unknot.device;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/// A loudspeaker without sound: takes frames at their rate by the monotonic clock, as a device with a buffer of 100 ms
/// does, and writes down what it got.
public final class PacedLine implements PcmLine {
    private static final long SECOND = 1_000_000_000;
    private static final long BUFFER = RATE / 10;

    private final Path file;
    private final OutputStream out;
    private final CountDownLatch closed = new CountDownLatch(1);
    /// A run without a gap: its first frame, and when frame 0 would have been heard had it begun with that.
    private record Flow(long from, long begun) {
        long heard(long frame) {
            return begun + frame * SECOND / RATE;
        }
    }

    private final List<Flow> flows = new CopyOnWriteArrayList<>();
    private volatile long written;
    private volatile Duration starved = Duration.ZERO;

    /// @param file where to write
    public PacedLine(Path file) {
        this.file = file;
        try {
            out = new BufferedOutputStream(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(byte[] bytes) {
        if (flows.isEmpty()) {
            flows.add(new Flow(0, System.nanoTime()));
        }
        starve(System.nanoTime() - flows.getLast().heard(written));
        long end = written + bytes.length / FRAME;
        long room = flows.getLast().heard(end - BUFFER);
        for (long now = System.nanoTime(); now < room; now = System.nanoTime()) {
            LockSupport.parkNanos(room - now);
        }
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written = end;
    }

    /// A device that got nothing in time goes on as soon as it gets something: everything after it is heard later.
    private void starve(long late) {
        if (late > 0) {
            flows.add(new Flow(written, flows.getLast().begun() + late));
            starved = starved.plusNanos(late);
        }
    }

    /// When a frame is heard, by `System.nanoTime`.
    public long heard(long frame) {
        return flows.reversed().stream().filter(flow -> flow.from() <= frame).findFirst().orElseThrow().heard(frame);
    }

    /// The frame that is heard at a time, by `System.nanoTime`.
    public long frame(long nanos) {
        Flow flow = flows.reversed().stream().filter(each -> each.heard(each.from()) <= nanos).findFirst().orElseThrow();
        return (nanos - flow.begun()) * RATE / SECOND;
    }

    /// The length of the buffer: what is written now is heard so much later.
    public static Duration buffer() {
        return Duration.ofNanos(BUFFER * SECOND / RATE);
    }

    /// How many frames were taken.
    public long written() {
        return written;
    }

    /// How long the device had nothing to play.
    public Duration starved() {
        return starved;
    }

    /// A stretch of what was written. The line has to be closed.
    public Clip recorded(long from, int frames) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[frames * FRAME];
            in.seek(from * FRAME);
            in.readFully(bytes);
            return new Clip(bytes, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until the line is closed.
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    @Override
    public void drain() {
        // everything was written down
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        closed.countDown();
    }
}
