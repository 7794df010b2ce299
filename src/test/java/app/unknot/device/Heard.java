package app.unknot.device;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// When the sounds of a session really came: each is looked for in the recording around its moment.
///
/// @param sounds the recording of each sound by itself
record Heard(PacedLine line, Map<Sound, Clip> sounds) {
    private static final int AROUND = PcmLine.RATE * 3 / 10;
    /// Long enough for a sound of two strokes.
    private static final int COMPARED = PcmLine.RATE * 4 / 10;
    /// Less of a sound than this is not the sound.
    private static final double LEAST = 0.7;

    /// A sound and how much later than planned it reached the line, in milliseconds.
    record Came(Planned planned, double late) {}

    /// @param began when the session began, by `System.nanoTime`
    List<Came> find(List<Planned> planned, Duration began) {
        List<Came> found = new ArrayList<>();
        for (Planned each : planned) {
            Duration due = began.plus(each.at());
            long came = onset(Objects.requireNonNull(sounds.get(each.sound())), line.frame(due.plus(PacedLine.buffer()).toNanos()));
            double late = (line.heard(came) - PacedLine.buffer().toNanos() - due.toNanos()) / 1e6;
            found.add(new Came(each, late));
        }
        return found;
    }

    /// Where the sound fits best, whatever is said over it.
    private long onset(Clip sound, long around) {
        long from = Math.max(0, around - AROUND);
        int compared = Math.min(COMPARED, sound.frames());
        int places = (int) Math.min(2L * AROUND, line.written() - from - compared);
        Clip recorded = line.recorded(from, places + compared);
        double energy = 0;
        for (int i = 0; i < compared; i++) {
            energy += sound.left(i) * (double) sound.left(i);
        }
        double best = 0;
        int at = 0;
        for (int place = 0; place < places; place++) {
            double sum = 0;
            for (int i = 0; i < compared; i++) {
                sum += sound.left(i) * (double) recorded.left(place + i);
            }
            if (sum > best) {
                best = sum;
                at = place;
            }
        }
        if (best < LEAST * energy) {
            throw new AssertionError("a sound is missing around frame " + around + ": " + best / energy);
        }
        return from + at;
    }

    /// The latest of them, in milliseconds.
    static double worst(List<Came> came) {
        return came.stream().mapToDouble(each -> Math.abs(each.late())).max().orElseThrow();
    }

    /// How much later the last third comes than the first, in milliseconds.
    static double drift(List<Came> came) {
        int third = Math.max(1, came.size() / 3);
        return Math.abs(median(came.subList(came.size() - third, came.size())) - median(came.subList(0, third)));
    }

    private static double median(List<Came> came) {
        double[] late = came.stream().mapToDouble(Came::late).sorted().toArray();
        return late[late.length / 2];
    }

    /// One line for each sound, and what they come to.
    static String table(List<Came> came) {
        StringBuilder table = new StringBuilder("  planned s   actual s  late ms  sound\n");
        for (Came each : came) {
            double planned = each.planned().at().toNanos() / 1e9;
            table.append(String.format(Locale.ROOT, "%11.3f %10.3f %8.1f  %s%n", planned, planned + each.late() / 1000, each.late(),
                    each.planned().sound().code()));
        }
        return table + summary(came);
    }

    static String summary(List<Came> came) {
        return String.format(Locale.ROOT, "%d sounds, median %.1f ms late, worst %.1f ms, drift %.1f ms", came.size(), median(came),
                worst(came),
                drift(came));
    }
}
