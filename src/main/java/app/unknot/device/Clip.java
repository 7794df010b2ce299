package app.unknot.device;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// A short sound in memory, as little-endian 16-bit stereo.
public final class Clip {
    private static final long NANOS = 1_000_000_000;

    private final byte[] bytes;

    /// @param bytes left and right by turns, at the line's rate
    public Clip(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// Reads a WAV file of the line's own format.
    ///
    /// @throws IOException where it is another format, or can't be read
    static Clip read(InputStream wav) throws IOException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new BufferedInputStream(wav))) {
            AudioFormat format = in.getFormat();
            if (format.getSampleRate() != PcmLine.RATE || format.getFrameSize() != PcmLine.FRAME || format.isBigEndian()) {
                throw new IOException("not 44.1 kHz 16-bit stereo: " + format);
            }
            return new Clip(in.readAllBytes());
        } catch (UnsupportedAudioFileException e) {
            throw new IOException(e);
        }
    }

    /// Its length in frames.
    public int frames() {
        return bytes.length / PcmLine.FRAME;
    }

    /// How long it sounds.
    public Duration length() {
        return Duration.ofNanos((long) frames() * NANOS / PcmLine.RATE);
    }

    int left(int frame) {
        return sample(frame * PcmLine.FRAME);
    }

    int right(int frame) {
        return sample(frame * PcmLine.FRAME + 2);
    }

    private int sample(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] << 8);
    }
}
