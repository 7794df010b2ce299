package app.unknot.device.speech;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntUnaryOperator;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// WAV files as speech programs write them: 22.05 kHz, 16 bit, mono.
final class Waves {
    static final int RATE = 22_050;

    private Waves() {}

    /// Silence, a tone, silence; lengths in seconds, loudness of 0 to 1.
    static byte[] tone(double before, double length, double after, double loud) {
        int from = (int) (before * RATE);
        int to = from + (int) (length * RATE);
        return wav(to + (int) (after * RATE),
                i -> i < from || i >= to ? 0 : (int) (loud * Short.MAX_VALUE * Math.cos(2 * Math.PI * 300 * (i - from) / RATE)));
    }

    static byte[] wav(int frames, IntUnaryOperator sample) {
        byte[] bytes = new byte[frames * 2];
        for (int i = 0; i < frames; i++) {
            int value = sample.applyAsInt(i);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        try (AudioInputStream in =
                new AudioInputStream(new ByteArrayInputStream(bytes), new AudioFormat(RATE, 16, 1, true, false), frames)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
