package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionSummary;
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

    /// The same line with another act, which says as much of it as is wanted.
    JournalEntry with(Act other) {
        return new JournalEntry(session, stamp, proof, other);
    }

    /// What a line's checksum says.
    ///
    /// @param verified whether it fits the line
    /// @param sum the checksum that would fit
    record Proof(boolean verified, int sum) {}

    /// What a line does.
    sealed interface Act {}

    /// Adds a session: there is as much of it as was asked for.
    sealed interface Adds extends Act {
        /// The answers that it came with.
        Answers answers();
    }

    /// Adds a session, all of which is here.
    record Added(SessionRecord session) implements Adds {
        @Override
        public Answers answers() {
            return session.answers();
        }
    }

    /// Adds a session, of which only the summary is here.
    record Summed(SessionSummary session) implements Adds {
        @Override
        public Answers answers() {
            return session.answers();
        }
    }

    /// Changes answers.
    record Edited(SessionRecord.Edit edit) implements Act {}

    /// Hides the session.
    record Deleted() implements Act {}

    /// Brings it back.
    record Restored() implements Act {}
}
