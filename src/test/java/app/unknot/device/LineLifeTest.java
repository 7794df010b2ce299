package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.session.Cue;
import app.unknot.domain.session.CuePlayer.Silence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines that open late, twice, badly, or again; and a socket's folder that others may enter.
final class LineLifeTest {
    private static final int ONE_SOUND = Short.MAX_VALUE / 2 + 1;

    private final BlockingQueue<RecordingLine> made = new LinkedBlockingQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final CountDownLatch drained = new CountDownLatch(1);
    @TempDir
    private Path folder;

    @Test
    void aSessionThatBeginsWhileTheLastOneFadesWaitsForItsLine() throws InterruptedException {
        LineCuePlayer player = player(this::line);
        player.open();
        RecordingLine first = next();
        player.quiet();
        assertTrue(first.draining.await(10, TimeUnit.SECONDS));
        player.open();
        // Two lines at once come at once: a moment is given to the one that must not.
        assertNull(made.poll(200, TimeUnit.MILLISECONDS));
        drained.countDown();
        next();
        assertEquals(1, mostOpen.get());
        player.quiet();
    }

    @Test
    void aDeviceThatIsGoneBeforeTheSecondSessionIsNoDevice() throws InterruptedException {
        drained.countDown();
        AtomicInteger asked = new AtomicInteger();
        LineCuePlayer player = player(() -> {
            if (asked.incrementAndGet() > 1) {
                throw new SoundLostException("no device");
            }
            return line();
        });
        player.open();
        RecordingLine first = next();
        await(() -> first.heard.size() > 0);
        player.quiet();
        assertTrue(first.closed.await(10, TimeUnit.SECONDS));
        player.open();
        await(() -> player.silentBecause().isPresent());
        assertEquals(Optional.of(Silence.NO_DEVICE), player.silentBecause());
    }

    @Test
    void whateverADriverThrowsTheNextTestIsHeardAtOnce() throws InterruptedException {
        drained.countDown();
        AtomicInteger asked = new AtomicInteger();
        LineCuePlayer player = player(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("driver");
            }
            return line();
        });
        player.open();
        await(() -> player.silentBecause().isPresent());
        player.open();
        player.play(List.of(new Cue.HalfWay()));
        player.quiet();
        assertTrue(peak(next()) > ONE_SOUND / 2);
    }

    @Test
    void ofWhatFellDueWhileTheLineWasOpeningOnlyTheLatestIsHeard() throws InterruptedException {
        drained.countDown();
        CountDownLatch opens = new CountDownLatch(1);
        LineCuePlayer player = player(() -> {
            wait(opens);
            return line();
        });
        player.open();
        player.play(List.of(new Cue.CountIn(2)));
        player.play(List.of(new Cue.CountIn(1)));
        player.play(List.of(new Cue.HalfWay()));
        player.quiet();
        opens.countDown();
        assertTrue(peak(next()) <= ONE_SOUND);
    }

    @Test
    void aCueOutsideASessionIsNotHeardInTheNext() throws InterruptedException {
        drained.countDown();
        LineCuePlayer player = player(this::line);
        player.play(List.of(new Cue.Done()));
        player.open();
        player.quiet();
        assertEquals(0, peak(next()));
    }

    @Test
    void aLineBeginsWithSilenceSoThatBluetoothLosesNothing() throws InterruptedException {
        drained.countDown();
        CountDownLatch opens = new CountDownLatch(1);
        LineCuePlayer player = player(() -> {
            wait(opens);
            return line();
        });
        player.open();
        player.play(List.of(new Cue.Done()));
        player.quiet();
        opens.countDown();
        Clip heard = whole(next());
        int first = 0;
        while (heard.left(first) == 0 && heard.right(first) == 0) {
            first++;
        }
        assertTrue(first >= PcmLine.RATE / 5, "sound at frame " + first);
    }

    @Test
    void aSocketIsNotPutWhereOthersMayReachIt() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path deep = folder.resolve("d".repeat(120));
        Path shortFolder = Objects.requireNonNull(SocketPath.in(deep).getParent());
        try {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(shortFolder)));
            Files.setPosixFilePermissions(shortFolder, PosixFilePermissions.fromString("rwxrwxrwx"));
            assertThrows(IOException.class, () -> SocketPath.in(deep));
            Files.delete(shortFolder);
            Files.createSymbolicLink(shortFolder, folder);
            assertThrows(IOException.class, () -> SocketPath.in(deep));
        } finally {
            Files.deleteIfExists(shortFolder);
        }
    }

    private static LineCuePlayer player(Supplier<PcmLine> lines) {
        return new LineCuePlayer(new SoundLine(lines), LineLifeTest::file);
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(LineCuePlayer.class.getResourceAsStream("/app/unknot/assets/sounds/" + name));
    }

    private RecordingLine line() {
        RecordingLine line = new RecordingLine();
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        made.add(line);
        return line;
    }

    private RecordingLine next() throws InterruptedException {
        return Objects.requireNonNull(made.poll(10, TimeUnit.SECONDS), "no line was opened");
    }

    private static Clip whole(RecordingLine line) {
        wait(line.closed);
        return new Clip(line.heard.toByteArray(), 2);
    }

    private static int peak(RecordingLine line) {
        Clip heard = whole(line);
        int peak = 0;
        for (int frame = 0; frame < heard.frames(); frame++) {
            peak = Math.max(peak, Math.abs(heard.left(frame)));
        }
        return peak;
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS), "in time");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "in time");
            Thread.onSpinWait();
        }
    }

    /// Takes everything at once, and drains when it is let.
    private final class RecordingLine implements PcmLine {
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final CountDownLatch draining = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void write(byte[] bytes) {
            heard.writeBytes(bytes);
        }

        @Override
        public void drain() {
            draining.countDown();
            LineLifeTest.wait(drained);
        }

        @Override
        public void close() {
            open.decrementAndGet();
            closed.countDown();
        }
    }
}
