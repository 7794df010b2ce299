package app.unknot.store.journal;

import app.unknot.store.Fuzzing;
import app.unknot.store.journal.LineReader.Damaged;
import app.unknot.store.journal.LineReader.Line;
import app.unknot.store.journal.LineReader.Newer;
import app.unknot.store.journal.LineReader.Understood;
import java.util.Arrays;

/// Any bytes as a line of a journal.
public final class LineFuzz {
    private LineFuzz() {}

    /// Reads them as they are, and with the checksum that fits.
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] before = bytes.clone();
        LineReader reader = new LineReader();
        Line plain = reader.read(bytes);
        Fuzzing.demand(Arrays.equals(before, bytes), "the line was changed");
        if (plain instanceof Understood(JournalEntry entry)) {
            again(reader, entry);
        }
        if (bytes.length > 0 && bytes[bytes.length - 1] == '}' && !Checksum.present(bytes)) {
            Line summed = reader.read(summed(bytes));
            // Whoever computes checksums means what he writes: the line is never damaged. But for that, nothing is different.
            boolean alike = switch (plain) {
                case Understood(JournalEntry entry) -> summed instanceof Understood(JournalEntry other) && entry.act().equals(other.act())
                        && entry.stamp().equals(other.stamp());
                case Newer _ -> summed instanceof Newer;
                case Damaged _ -> !(summed instanceof Understood);
            };
            Fuzzing.demand(alike, plain + " is with a checksum " + summed);
        } else if (plain instanceof Damaged) {
            Fuzzing.demand(reader.objection(bytes).lines().count() == 1, "the reason takes one line");
        }
    }

    /// What was understood is written so that it is understood alike.
    private static void again(LineReader reader, JournalEntry entry) {
        byte[] written = LineFormat.write(entry.session(), entry.stamp(), entry.act());
        Line line = reader.read(Arrays.copyOf(written, written.length - 1));
        boolean alike = line instanceof Understood(JournalEntry other) && other.act().equals(entry.act())
                && other.stamp().equals(entry.stamp()) && other.proof().verified();
        Fuzzing.demand(alike, entry + " was written and read as " + line);
    }

    private static byte[] summed(byte[] line) {
        int body = line.length - 1;
        byte[] close = Checksum.close(Checksum.of(line, 0, body));
        byte[] whole = Arrays.copyOf(line, body + close.length);
        System.arraycopy(close, 0, whole, body, close.length);
        return whole;
    }
}
