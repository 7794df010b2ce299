package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord;
import java.util.Comparator;
import java.util.UUID;

/// A line of a journal that was understood.
///
/// @param session the session that it is about
/// @param proof how far its bytes can be trusted
record JournalEntry(UUID session, Stamp stamp, Proof proof, Act act) {
    /// Lines in the order in which they take effect. What comes after the stamp only settles a draw between lines that
    /// were altered, so that every machine settles it alike.
    static final Comparator<JournalEntry> ORDER = Comparator.comparing(JournalEntry::stamp)
            .thenComparing(entry -> entry.proof().verified()).thenComparingInt(entry -> entry.proof().sum());

    /// What a line's checksum says.
    ///
    /// @param verified whether it fits the line
    /// @param sum the checksum that would fit
    record Proof(boolean verified, int sum) {}

    /// What a line does.
    sealed interface Act {}

    /// Adds a session.
    record Added(SessionRecord session) implements Act {}

    /// Changes answers.
    record Edited(SessionRecord.Edit edit) implements Act {}

    /// Hides the session.
    record Deleted() implements Act {}

    /// Brings it back.
    record Restored() implements Act {}
}
