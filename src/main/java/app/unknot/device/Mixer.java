package app.unknot.device;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Adds up clips, each from its own frame on. Frames are counted from the line's first one.
final class Mixer {
    private static final int LOUDEST = Short.MAX_VALUE;
    /// Silence between two phrases, in frames: 150 ms.
    private static final int BREATH = PcmLine.RATE * 150 / 1000;

    private final List<Placed> placed = new ArrayList<>();
    private long next;
    /// The frame from which on the next phrase may begin.
    private long speechFrom;
    private double loudness = 1;

    /// A clip and the frame at which it begins.
    private record Placed(Clip clip, long from) {
        long end() {
            return from + clip.frames();
        }
    }

    /// Lets a clip begin with the next block.
    synchronized void add(Clip clip) {
        placed.add(new Placed(clip, next));
    }

    /// Lets the next phrase begin on its frame where that lies in the next block: one at a time, with a breath between.
    synchronized void take(SpeechSource source, int frames) {
        if (speechFrom < next + frames) {
            long from = Math.max(next, speechFrom);
            source.next().ifPresent(clip -> {
                placed.add(new Placed(clip, from));
                speechFrom = from + clip.frames() + BREATH;
            });
        }
    }

    /// Whether nothing is left to be heard.
    synchronized boolean idle() {
        return placed.isEmpty();
    }

    /// Forgets what is left.
    synchronized void clear() {
        placed.clear();
        speechFrom = next;
    }

    /// A block of silence before the line's first sound, which then is as loud as it should be from its beginning.
    synchronized byte[] silence(int frames, double gain) {
        loudness = gain;
        return new byte[frames * PcmLine.FRAME];
    }

    /// The next block of sound, silence where nothing plays.
    ///
    /// @param gain 0 to 1; reached gradually within the block, for a step would click
    synchronized byte[] block(int frames, double gain) {
        int[] sum = new int[frames * 2];
        for (Iterator<Placed> each = placed.iterator(); each.hasNext();) {
            Placed one = each.next();
            for (int frame = 0; frame < frames; frame++) {
                long at = next + frame - one.from;
                if (at >= 0 && at < one.clip.frames()) {
                    sum[2 * frame] += one.clip.left((int) at);
                    sum[2 * frame + 1] += one.clip.right((int) at);
                }
            }
            if (one.end() <= next + frames) {
                each.remove();
            }
        }
        next += frames;
        return bytes(sum, gain);
    }

    private byte[] bytes(int[] samples, double gain) {
        byte[] bytes = new byte[samples.length * 2];
        double from = loudness;
        for (int i = 0; i < samples.length; i++) {
            loudness = from + (gain - from) * (i + 1) / samples.length;
            int sample = (int) Math.clamp(samples[i] * loudness, -LOUDEST, LOUDEST);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }
}
