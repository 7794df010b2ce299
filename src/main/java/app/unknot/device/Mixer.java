package app.unknot.device;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Adds up clips, each from its own frame on. Frames are counted from the line's first one.
final class Mixer {
    private static final int LOUDEST = Short.MAX_VALUE;

    private final List<Placed> placed = new ArrayList<>();
    private long next;

    /// A clip and the frame at which it begins.
    private record Placed(Clip clip, long from, double gain) {
        long end() {
            return from + clip.frames();
        }
    }

    /// Lets a clip begin with the next block.
    ///
    /// @param gain 0 to 1
    synchronized void add(Clip clip, double gain) {
        placed.add(new Placed(clip, next, gain));
    }

    /// Whether nothing is left to be heard.
    synchronized boolean idle() {
        return placed.isEmpty();
    }

    /// Forgets what is left.
    synchronized void clear() {
        placed.clear();
    }

    /// The next block of sound, silence where nothing plays.
    synchronized byte[] block(int frames) {
        int[] sum = new int[frames * 2];
        for (Iterator<Placed> each = placed.iterator(); each.hasNext();) {
            Placed one = each.next();
            for (int frame = 0; frame < frames; frame++) {
                long at = next + frame - one.from;
                if (at >= 0 && at < one.clip.frames()) {
                    sum[2 * frame] += (int) (one.gain * one.clip.left((int) at));
                    sum[2 * frame + 1] += (int) (one.gain * one.clip.right((int) at));
                }
            }
            if (one.end() <= next + frames) {
                each.remove();
            }
        }
        next += frames;
        return bytes(sum);
    }

    private static byte[] bytes(int[] samples) {
        byte[] bytes = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            int sample = Math.clamp(samples[i], -LOUDEST, LOUDEST);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }
}
