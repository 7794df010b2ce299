package app.unknot.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sounds that ship.
final class SoundsTest {
    private static final double LONGEST = 2;
    private static final int NEARLY_NOTHING = 64;
    private static final int LOUD_ENOUGH = 10_000;

    @ParameterizedTest
    @EnumSource
    void theFileIsWhatTheGeneratorMakes(Sound sound) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("assets", "sounds", sound.code() + ".wav"));
        assertArrayEquals(SoundGenerator.all().get(sound), file);
    }

    @ParameterizedTest
    @EnumSource
    void aSoundIsShortLoudEnoughUnclippedAndFadesAtBothEnds(Sound sound) throws IOException {
        Clip clip = Clip.read(new ByteArrayInputStream(SoundGenerator.all().get(sound)));
        assertTrue(clip.frames() <= LONGEST * PcmLine.RATE);
        int peak = 0;
        for (int frame = 0; frame < clip.frames(); frame++) {
            peak = Math.max(peak, Math.max(Math.abs(clip.left(frame)), Math.abs(clip.right(frame))));
        }
        assertTrue(peak > LOUD_ENOUGH && peak < Short.MAX_VALUE, "peak " + peak);
        assertTrue(Math.abs(clip.left(0)) < NEARLY_NOTHING && Math.abs(clip.left(clip.frames() - 1)) < NEARLY_NOTHING);
    }
}
