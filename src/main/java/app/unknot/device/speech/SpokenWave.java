package app.unknot.device.speech;

import app.unknot.device.Clip;
import app.unknot.device.PcmLine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// Makes a clip of what a speech program wrote: at the line's rate, without the silence around it, and just so loud that a
/// phrase and a cue together can't be clipped.
final class SpokenWave {
    /// Cues reach half of what the line can take.
    private static final double PEAK = 0.45;
    /// More would lift noise, not speech.
    private static final double MOST_GAIN = 8;
    /// What is fainter than this part of the peak is silence.
    private static final double FAINT = 0.01;
    /// How much silence is kept, and faded, at either end, in seconds.
    private static final double EDGE = 0.01;
    /// Longer than any sentence, in bytes.
    private static final long LONGEST = 10_000_000;
    private static final int LOWEST_RATE = 8000;
    private static final int HIGHEST_RATE = 96_000;
    private static final double FULL = Short.MAX_VALUE;

    private SpokenWave() {}

    /// Reads a WAV file of any common format.
    ///
    /// @throws IOException where it is empty, damaged, silent, or no sound at all
    static Clip read(Path wav) throws IOException {
        if (Files.size(wav) > LONGEST) {
            throw new IOException("too long");
        }
        try (InputStream file = new BufferedInputStream(Files.newInputStream(wav));
                AudioInputStream in = AudioSystem.getAudioInputStream(file)) {
            int rate = Math.round(in.getFormat().getSampleRate());
            if (rate < LOWEST_RATE || rate > HIGHEST_RATE) {
                throw new IOException("at " + rate + " Hz");
            }
            return clip(levelled(Resampler.convert(spoken(samples(in, rate), rate), rate, PcmLine.RATE)));
        } catch (UnsupportedAudioFileException | RuntimeException e) {
            // Readers of broken files throw more than they say.
            throw new IOException(e);
        }
    }

    private static double[] samples(AudioInputStream in, int rate) throws IOException {
        long frames = in.getFrameLength();
        try (AudioInputStream mono = AudioSystem.getAudioInputStream(new AudioFormat(rate, Short.SIZE, 1, true, false), in)) {
            byte[] bytes = mono.readAllBytes();
            double[] samples = new double[bytes.length / Short.BYTES];
            if (samples.length < frames) {
                throw new IOException("only " + samples.length + " of " + frames + " frames");
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            Arrays.setAll(samples, _ -> buffer.getShort());
            return samples;
        }
    }

    /// From where speech begins to where it ends, with soft edges.
    private static double[] spoken(double[] samples, int rate) throws IOException {
        double faint = FAINT * peak(samples);
        int first = 0;
        int last = samples.length - 1;
        while (first <= last && Math.abs(samples[first]) <= faint) {
            first++;
        }
        while (last > first && Math.abs(samples[last]) <= faint) {
            last--;
        }
        if (first > last) {
            throw new IOException("nothing to be heard");
        }
        int edge = (int) (EDGE * rate);
        double[] spoken = Arrays.copyOfRange(samples, Math.max(0, first - edge), Math.min(samples.length, last + 1 + edge));
        for (int i = 0; i < Math.min(edge, spoken.length); i++) {
            double part = (double) i / edge;
            spoken[i] *= part;
            spoken[spoken.length - 1 - i] *= part;
        }
        return spoken;
    }

    private static double[] levelled(double[] samples) {
        double gain = Math.min(MOST_GAIN, PEAK * FULL / peak(samples));
        return Arrays.stream(samples).map(sample -> sample * gain).toArray();
    }

    private static double peak(double[] samples) {
        return Arrays.stream(samples).map(Math::abs).max().orElse(0);
    }

    private static Clip clip(double[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double sample : samples) {
            bytes.putShort((short) Math.round(sample));
        }
        return new Clip(bytes.array(), 1);
    }
}
