package app.unknot.domain.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/// Where sessions are kept. Nothing is ever overwritten: an edit or a deletion is a line of its own.
///
/// Every stage completes only after the storage device has confirmed, and completes exceptionally with a
/// [JournalException] where it did not; the line is then kept aside, where it outlives the app, and appended as soon as
/// that works.
public interface Journal {
    /// The first day that a session can have, wherever on earth it was: what began before 1970 in UTC makes no sense.
    LocalDate FIRST_DAY = LocalDate.of(1970, 1, 2);

    /// Reads everything there is, each session as its summary. Never fails for the sake of a damaged line: see [Findings].
    CompletionStage<Findings> read();

    /// Reads one session as a whole, with the answers that it has by now; empty where there is none or it is deleted.
    CompletionStage<Optional<SessionRecord>> session(UUID id);

    /// Appends a session.
    CompletionStage<Void> append(SessionRecord session);

    /// Keeps answers that are still being given, so that they outlive a crash: unless the same edit or another answer
    /// follows, the edit is made at the next start. An edit of nothing takes back what was kept.
    ///
    /// @param edit all that was answered since the session's last edit
    CompletionStage<Void> answering(UUID session, SessionRecord.Edit edit);

    /// Changes only the answers that the edit names.
    CompletionStage<Void> edit(UUID session, SessionRecord.Edit edit);

    /// Hides a session.
    CompletionStage<Void> delete(UUID session);

    /// Brings a hidden session back.
    CompletionStage<Void> restore(UUID session);

    /// What was found.
    ///
    /// @param history the sessions
    /// @param counts how many lines were of each doubtful kind
    /// @param readOnly why nothing can be written; empty where it can
    record Findings(History history, Counts counts, String readOnly) {}

    /// Lines that are not simply good. None of them is ever removed.
    ///
    /// @param damaged could not be read, and are copied to quarantine
    /// @param unverified could be read but carry a wrong checksum, as after an edit by hand; they are used
    /// @param newer written by a newer version; they are kept untouched
    record Counts(int damaged, int unverified, int newer) {}
}
