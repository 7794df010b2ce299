package app.unknot.store.journal;

import java.time.Instant;
import java.util.Comparator;

/// When a line was written, by which device, and as which of its lines. Lines are ordered by this.
record Stamp(Instant at, String dev, long n) implements Comparable<Stamp> {
    private static final Comparator<Stamp> ORDER = Comparator.comparing(Stamp::at).thenComparing(Stamp::dev)
            .thenComparingLong(Stamp::n);

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }
}
