package app.unknot.store.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/// Numbers a device's lines and stamps them with the time, so that what comes later also counts as later, whatever the
/// clock does.
final class LineNumbers {
    private final String device;
    private boolean counted;
    /// The number of this device's last line, once they are counted.
    private long last;
    /// The latest time that the clock has shown.
    private Instant latest = Instant.EPOCH;
    /// Sessions with lines from the future, as another clock saw it: what is done to them now still comes after that.
    private Map<UUID, Instant> ahead = Map.of();

    LineNumbers(String device) {
        this.device = device;
    }

    /// Whether the lines that are there have been counted.
    boolean counted() {
        return counted;
    }

    /// The journals may have become others.
    void forget() {
        counted = false;
    }

    /// Counts the lines that are there.
    void count(JournalContents contents, Instant now) {
        taken(contents.highest(device));
        ahead = contents.notBefore(seen(now));
        counted = true;
    }

    /// A number that is in use.
    void taken(long n) {
        last = Math.max(last, n);
    }

    /// The line with a number; one that has one keeps it.
    WaitingLine number(WaitingLine line) {
        if (line.n() > 0) {
            return line;
        }
        last++;
        return line.numbered(last, ahead.getOrDefault(line.session(), Instant.MIN));
    }

    /// The time for a line that is written now: where the clock is set back, the latest it has shown.
    Instant seen(Instant now) {
        Instant shown = now.truncatedTo(ChronoUnit.MILLIS);
        latest = shown.isBefore(latest) ? latest : shown;
        return latest;
    }
}
