package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.Clip;
import app.unknot.device.Ear;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a file that a speech program wrote.
final class SpokenWaveTest {
    /// Half of the line, less a little.
    private static final int LOUDEST = (int) (0.46 * Short.MAX_VALUE);

    @TempDir
    private Path folder;

    @Test
    void theSilenceAroundSpeechIsTakenAway() throws IOException {
        Clip clip = read(Waves.tone(0.3, 1, 0.39, 0.5));
        assertEquals(1.02, clip.length().toMillis() / 1000.0, 0.005);
        assertTrue(Ear.onset(clip) <= 0.01 * 44_100 + 1, "onset at frame " + Ear.onset(clip));
    }

    @Test
    void speechIsAsLoudAsLeavesRoomForACue() throws IOException {
        for (double loud : new double[]{0.1, 0.5, 1}) {
            int peak = Ear.peak(read(Waves.tone(0.1, 0.5, 0.1, loud)));
            assertTrue(peak <= LOUDEST && peak > LOUDEST * 0.9, loud + " became " + peak);
        }
    }

    @Test
    void bothEndsAreSoft() throws IOException {
        Clip clip = read(Waves.tone(0, 0.5, 0, 1));
        assertTrue(Ear.peak(clip, 0, 5) < LOUDEST / 20, "a click at the beginning");
        assertTrue(Ear.peak(clip, clip.frames() - 5, clip.frames()) < LOUDEST / 20, "a click at the end");
    }

    @Test
    void whatIsNoSpeechIsRefused() {
        byte[] good = Waves.tone(0.1, 0.5, 0.1, 0.5);
        assertThrows(IOException.class, () -> read(new byte[0]), "nothing");
        assertThrows(IOException.class, () -> read("Speech is out today.".getBytes(StandardCharsets.UTF_8)), "text");
        assertThrows(IOException.class, () -> read(Waves.wav(1000, _ -> 0)), "silence");
        assertThrows(IOException.class, () -> read(Waves.wav(0, _ -> 0)), "no frames");
        assertThrows(IOException.class, () -> read(Arrays.copyOf(good, good.length / 2)), "half a file");
        assertThrows(IOException.class, () -> read(new byte[10_000_001]), "a flood");
    }

    @Test
    void noDamageIsMoreThanAnIoException() throws IOException {
        byte[] good = Waves.tone(0, 0.01, 0, 0.5);
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            byte[] damaged = good.clone();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                damaged[random.nextInt(64)] = (byte) random.nextInt();
            }
            try {
                assertTrue(Ear.peak(read(damaged)) <= LOUDEST);
            } catch (IOException _) {
                // refused, as it may be
            } catch (RuntimeException | OutOfMemoryError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private Clip read(byte[] wav) throws IOException {
        Path file = folder.resolve("it.wav");
        Files.write(file, wav);
        return SpokenWave.read(file);
    }
}
