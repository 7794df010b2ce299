package app.unknot.device;

/// What an ear makes of a clip.
public final class Ear {
    /// About -46 dB: what is fainter is silence.
    private static final int FAINT = 160;

    private Ear() {}

    /// The first frame that can be heard; the clip's length where none can.
    public static int onset(Clip clip) {
        return onset(clip, 0);
    }

    /// The first frame from here on that can be heard.
    public static int onset(Clip clip, int from) {
        int frame = from;
        while (frame < clip.frames() && Math.abs(clip.left(frame)) < FAINT && Math.abs(clip.right(frame)) < FAINT) {
            frame++;
        }
        return frame;
    }

    public static int peak(Clip clip) {
        return peak(clip, 0, clip.frames());
    }

    /// The loudest sample of a stretch.
    public static int peak(Clip clip, int from, int to) {
        int peak = 0;
        for (int frame = from; frame < to; frame++) {
            peak = Math.max(peak, Math.max(Math.abs(clip.left(frame)), Math.abs(clip.right(frame))));
        }
        return peak;
    }

    /// The largest step from one sample to the next, from here on.
    public static int steepest(Clip clip, int from) {
        int steepest = 0;
        for (int frame = from + 1; frame < clip.frames(); frame++) {
            steepest = Math.max(steepest, Math.abs(clip.left(frame) - clip.left(frame - 1)));
        }
        return steepest;
    }
}
