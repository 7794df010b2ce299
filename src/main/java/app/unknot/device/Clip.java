package app.unknot.device;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// A short sound in memory at the line's rate, little-endian 16 bit.
public final class Clip {
    private static final long NANOS = 1_000_000_000;
    private static final int SAMPLE = Short.BYTES;

    private final byte[] bytes;
    private final int channels;

    /// @param channels 2 where left and right come by turns, 1 where both are the same
    public Clip(byte[] bytes, int channels) {
        this.bytes = bytes.clone();
        this.channels = channels;
    }

    /// Reads a WAV file that can be played as it is.
    ///
    /// @throws IOException where it is another format, is cut, or can't be read
    public static Clip read(InputStream wav) throws IOException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new BufferedInputStream(wav))) {
            AudioFormat format = in.getFormat();
            if (format.getSampleRate() != PcmLine.RATE || format.getFrameSize() != SAMPLE * format.getChannels()
                    || format.getChannels() > 2 || format.isBigEndian()) {
                throw new IOException("not 44.1 kHz 16-bit mono or stereo: " + format);
            }
            byte[] bytes = in.readAllBytes();
            if (bytes.length < in.getFrameLength() * format.getFrameSize()) {
                throw new IOException("only " + bytes.length + " of " + in.getFrameLength() * format.getFrameSize() + " bytes");
            }
            return new Clip(bytes, format.getChannels());
        } catch (UnsupportedAudioFileException | RuntimeException e) {
            // Readers of broken files throw more than they say.
            throw new IOException(e);
        }
    }

    /// Writes a WAV file that [#read] reads.
    public void write(OutputStream wav) throws IOException {
        AudioFormat format = new AudioFormat(PcmLine.RATE, Short.SIZE, channels, true, false);
        try (AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(bytes), format, frames())) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, wav);
        }
    }

    /// Its length in frames.
    public int frames() {
        return bytes.length / (SAMPLE * channels);
    }

    /// How long it sounds.
    public Duration length() {
        return Duration.ofNanos((long) frames() * NANOS / PcmLine.RATE);
    }

    int left(int frame) {
        return sample(frame * channels);
    }

    int right(int frame) {
        return sample((frame + 1) * channels - 1);
    }

    private int sample(int number) {
        int at = number * SAMPLE;
        return (bytes[at] & 0xFF) | (bytes[at + 1] << 8);
    }
}
