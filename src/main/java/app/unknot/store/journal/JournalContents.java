package app.unknot.store.journal;

import app.unknot.domain.history.Journal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What the files of a journal folder hold.
///
/// @param entries all lines that were understood
/// @param doubts lines that are not simply good, each once however many files have it
record JournalContents(List<JournalEntry> entries, List<Doubt> doubts) {
    /// What is wrong with a line.
    enum Kind {
        DAMAGED, UNVERIFIED, NEWER
    }

    /// A line that is not simply good.
    ///
    /// @param line its number, from 1; 0 where the whole file could not be read
    /// @param bytes the line itself
    record Doubt(Kind kind, Path file, int line, ByteBuffer bytes) {}

    JournalContents {
        entries = List.copyOf(entries);
        doubts = List.copyOf(doubts);
    }

    /// This and other contents.
    JournalContents and(JournalContents other) {
        return new JournalContents(Stream.concat(entries.stream(), other.entries.stream()).toList(),
                Stream.concat(doubts.stream(), other.doubts.stream()).toList());
    }

    Journal.Counts counts() {
        return new Journal.Counts(count(Kind.DAMAGED), count(Kind.UNVERIFIED), count(Kind.NEWER));
    }

    List<Doubt> damaged() {
        return doubts.stream().filter(doubt -> doubt.kind() == Kind.DAMAGED).toList();
    }

    /// The highest number among a device's lines; 0 where it has none.
    long highest(String device) {
        return entries.stream().map(JournalEntry::stamp).filter(stamp -> stamp.dev().equals(device))
                .mapToLong(Stamp::n).max().orElse(0);
    }

    /// For each session with a line that is not older than `now`: the first moment after all of its lines.
    Map<UUID, Instant> notBefore(Instant now) {
        Map<UUID, Instant> first = new HashMap<>();
        for (JournalEntry entry : entries) {
            Instant after = entry.stamp().at().plusMillis(1);
            if (after.isAfter(now)) {
                first.merge(entry.session(), after, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return first;
    }

    private int count(Kind kind) {
        return (int) doubts.stream().filter(doubt -> doubt.kind() == kind).count();
    }
}
