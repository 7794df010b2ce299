package app.unknot.store.journal;

import java.time.Instant;
import java.util.UUID;

/// A line on its way into the journal.
///
/// @param n its number; 0 while there is none, because the journals could not be read
record WaitingLine(UUID session, Instant at, long n, JournalEntry.Act act) {
    /// A line that an earlier run left. Another device's number means nothing here.
    static WaitingLine of(JournalEntry entry, String device) {
        Stamp stamp = entry.stamp();
        return new WaitingLine(entry.session(), stamp.at(), stamp.dev().equals(device) ? stamp.n() : 0, entry.act());
    }

    WaitingLine numbered(long number, Instant notBefore) {
        return new WaitingLine(session, at.isBefore(notBefore) ? notBefore : at, number, act);
    }

    /// The line as it will be read.
    JournalEntry entry(String device) {
        return new JournalEntry(session, new Stamp(at, device, n), new JournalEntry.Proof(true, 0), act);
    }

    /// The line as it is written, LF included.
    byte[] bytes(String device) {
        return LineFormat.write(session, new Stamp(at, device, n), act);
    }
}
