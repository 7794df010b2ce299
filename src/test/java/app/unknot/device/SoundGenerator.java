package app.unknot.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Makes the app's sounds: struck wood and small bowls, out of a few sine partials that fade away. Run [#main] to write
/// them anew; the same bytes come out every time.
public final class SoundGenerator {
    private static final Path FOLDER = Path.of("assets", "sounds");
    private static final int HEADER = 44;
    private static final double ATTACK = 0.005;
    private static final double FADE = 0.02;
    private static final double PEAK = 0.5;

    /// One struck tone.
    ///
    /// @param at when it is struck, in seconds
    /// @param pitch its lowest partial, in hertz
    /// @param decay how fast it fades: seconds until it is a third as loud
    /// @param pan -1 left to 1 right
    private record Tone(double at, double pitch, double decay, double loud, double pan) {}

    private SoundGenerator() {}

    public static void main(String[] args) throws IOException {
        for (Map.Entry<Sound, byte[]> sound : all().entrySet()) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(sound.getKey().code() + ".wav"), sound.getValue());
        }
    }

    /// Every sound as a WAV file.
    static Map<Sound, byte[]> all() {
        Map<Sound, byte[]> sounds = new EnumMap<>(Sound.class);
        sounds.put(Sound.BEGIN, wav(0.7, new Tone(0, 523.25, 0.18, 1, 0)));
        sounds.put(Sound.REPETITION, wav(0.25, new Tone(0, 659.26, 0.05, 0.6, 0)));
        sounds.put(Sound.HALF_WAY, wav(0.6, new Tone(0, 783.99, 0.09, 0.6, 0), new Tone(0.18, 783.99, 0.12, 0.5, 0)));
        sounds.put(Sound.COUNT, wav(0.18, new Tone(0, 440, 0.04, 0.8, 0)));
        sounds.put(Sound.STEP_ENDED, wav(0.8, new Tone(0, 523.25, 0.14, 0.8, 0), new Tone(0.16, 392, 0.2, 0.8, 0)));
        sounds.put(Sound.CHANGE_SIDE, wav(1, new Tone(0, 587.33, 0.16, 0.9, -0.8), new Tone(0.28, 739.99, 0.2, 0.9, 0.8)));
        sounds.put(Sound.DONE, wav(2, new Tone(0, 392, 0.35, 0.8, -0.3), new Tone(0.3, 493.88, 0.38, 0.8, 0),
                new Tone(0.6, 587.33, 0.45, 0.9, 0.3)));
        return sounds;
    }

    private static byte[] wav(double seconds, Tone... tones) {
        int frames = (int) (seconds * PcmLine.RATE);
        double[][] sum = new double[2][frames];
        for (Tone tone : List.of(tones)) {
            strike(sum, tone);
        }
        double highest = 0;
        for (int frame = 0; frame < frames; frame++) {
            highest = Math.max(highest, Math.max(Math.abs(sum[0][frame]), Math.abs(sum[1][frame])));
        }
        byte[] file = new byte[HEADER + frames * PcmLine.FRAME];
        ByteBuffer bytes = header(file);
        for (int frame = 0; frame < frames; frame++) {
            double fade = Math.min(1, (frames - 1 - frame) / (FADE * PcmLine.RATE));
            for (double[] channel : sum) {
                bytes.putShort((short) Math.round(channel[frame] / highest * PEAK * fade * Short.MAX_VALUE));
            }
        }
        return file;
    }

    /// A bar of wood sounds its ground tone and, weaker and shorter, about four and ten times that.
    private static void strike(double[][] sum, Tone tone) {
        double[][] partials = {{1, 1, 1}, {3.93, 0.22, 0.45}, {9.2, 0.06, 0.25}};
        int from = (int) (tone.at * PcmLine.RATE);
        for (int frame = from; frame < sum[0].length; frame++) {
            double time = (double) (frame - from) / PcmLine.RATE;
            double value = 0;
            for (double[] partial : partials) {
                value += partial[1] * Math.exp(-time / (tone.decay * partial[2])) * Math.sin(2 * Math.PI * tone.pitch * partial[0] * time);
            }
            double struck = value * tone.loud * Math.min(1, time / ATTACK);
            sum[0][frame] += struck * Math.sqrt((1 - tone.pan) / 2);
            sum[1][frame] += struck * Math.sqrt((1 + tone.pan) / 2);
        }
    }

    private static ByteBuffer header(byte[] file) {
        int size = file.length - HEADER;
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + size);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 2);
        bytes.putInt(PcmLine.RATE).putInt(PcmLine.RATE * PcmLine.FRAME).putShort((short) PcmLine.FRAME).putShort((short) 16);
        return bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(size);
    }
}
