package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.CuePlayer.Silence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// What is heard of cues.
final class LineCuePlayerTest {
    @Test
    void ofCuesThatFallTogetherTheMostImportantSounds() {
        assertEquals(Optional.of(Sound.CHANGE_SIDE), Sound.of(List.of(new Cue.Repetition(2, 3), new Cue.ChangeSide(Side.RIGHT))));
        assertEquals(Optional.of(Sound.DONE), Sound.of(List.of(new Cue.StepEnded(3), new Cue.Done())));
        assertEquals(Optional.empty(), Sound.of(List.of(new Cue.Slept(), new Cue.Repetition(1, 1))));
    }

    @Test
    void aClipBeginsExactlyOnItsFrame() {
        Mixer mixer = new Mixer();
        byte[] silence = mixer.block(100, 1);
        mixer.add(constant(10, 1000));
        byte[] heard = mixer.block(100, 1);
        assertEquals(400, silence.length);
        assertEquals(0, nonZero(silence));
        assertEquals(20, nonZero(heard));
        assertEquals(1000, sample(heard, 0));
        assertEquals(0, sample(heard, 10));
        assertTrue(mixer.idle());
    }

    @Test
    void clipsThatOverlapAreAddedAndNeverWrapAround() {
        Mixer mixer = new Mixer();
        mixer.add(constant(10, 30_000));
        mixer.add(constant(10, 30_000));
        assertEquals(Short.MAX_VALUE, sample(mixer.block(10, 1), 5));
    }

    @Test
    void whatPlaysIsHeardToItsEndAfterTheSessionIsOver() throws InterruptedException {
        FakeLine line = new FakeLine();
        LineCuePlayer player = new LineCuePlayer(new SoundLine(() -> line), LineCuePlayerTest::file);
        player.open();
        player.play(List.of(new Cue.Done()));
        player.quiet();
        assertTrue(line.closed.await(10, TimeUnit.SECONDS));
        assertTrue(line.heard.size() >= 2 * PcmLine.RATE * PcmLine.FRAME - 4);
        assertTrue(nonZero(line.heard.toByteArray()) > 1000);
    }

    @Test
    void volumeZeroIsSilent() throws InterruptedException {
        FakeLine line = new FakeLine();
        LineCuePlayer player = new LineCuePlayer(new SoundLine(() -> line), LineCuePlayerTest::file);
        player.volume(true, 0);
        player.open();
        player.play(List.of(new Cue.Done()));
        player.quiet();
        assertTrue(line.closed.await(10, TimeUnit.SECONDS));
        assertEquals(0, nonZero(line.heard.toByteArray()));
    }

    @Test
    void withoutADeviceItIsSilentAndSaysWhy() {
        LineCuePlayer player = new LineCuePlayer(new SoundLine(() -> {
            throw new SoundLostException("no device");
        }), LineCuePlayerTest::file);
        player.open();
        await(() -> player.silentBecause().equals(Optional.of(Silence.NO_DEVICE)));
        player.play(List.of(new Cue.Done()));
    }

    @Test
    void aDeviceThatGoesAwayIsTriedAgainAtTheNextSession() throws InterruptedException {
        FakeLine line = new FakeLine();
        line.lost = true;
        LineCuePlayer player = new LineCuePlayer(new SoundLine(() -> line), LineCuePlayerTest::file);
        player.open();
        await(() -> player.silentBecause().equals(Optional.of(Silence.DEVICE_LOST)));
        line.lost = false;
        player.open();
        await(() -> player.silentBecause().isEmpty());
        player.quiet();
    }

    @Test
    void soundsThatCannotBeReadKeepNothingFromStarting() throws InterruptedException {
        FakeLine line = new FakeLine();
        CountDownLatch opened = new CountDownLatch(1);
        LineCuePlayer player = new LineCuePlayer(new SoundLine(() -> {
            opened.countDown();
            return line;
        }), name -> {
            if (name.startsWith("done")) {
                throw new NoClassDefFoundError(name);
            }
            return new ByteArrayInputStream(new byte[0]);
        });
        player.play(List.of(new Cue.Done()));
        player.open();
        player.play(List.of(new Cue.Done(), new Cue.StepEnded(1)));
        assertTrue(opened.await(10, TimeUnit.SECONDS));
        player.quiet();
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(LineCuePlayer.class.getResourceAsStream("/app/unknot/assets/sounds/" + name));
    }

    private static Clip constant(int frames, int value) {
        byte[] bytes = new byte[frames * PcmLine.FRAME];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = (byte) value;
            bytes[i + 1] = (byte) (value >> 8);
        }
        return new Clip(bytes, 2);
    }

    private static int nonZero(byte[] bytes) {
        int count = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            count += bytes[i] != 0 || bytes[i + 1] != 0 ? 1 : 0;
        }
        return count;
    }

    private static int sample(byte[] bytes, int frame) {
        return new Clip(bytes, 2).left(frame);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "in time");
            Thread.onSpinWait();
        }
    }

    /// A line that takes everything at once, or is lost.
    private static final class FakeLine implements PcmLine {
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile boolean lost;

        @Override
        public void write(byte[] bytes) {
            if (lost) {
                throw new SoundLostException("unplugged");
            }
            heard.writeBytes(bytes);
        }

        @Override
        public void drain() {}

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
