package app.unknot.ui.progress;

import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.history.SessionSummary;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A journal that is only read: these sessions and no others.
final class StillJournal implements Journal {
    private final List<SessionRecord> sessions;
    private boolean broken;
    private boolean away;
    private boolean incomplete;
    private boolean odd;

    StillJournal(List<SessionRecord> sessions) {
        this.sessions = List.copyOf(sessions);
    }

    /// Whether nothing can be read from now on.
    void broken(boolean now) {
        broken = now;
    }

    /// Whether the folder of the sessions is not there from now on.
    void away(boolean now) {
        away = now;
    }

    /// From now on no session is there as a whole.
    void lose() {
        incomplete = true;
    }

    /// Whether its sessions can't be added up from now on.
    void odd(boolean now) {
        odd = now;
    }

    @SuppressWarnings("NullAway")
    private static SessionSummary odd(SessionSummary session) {
        return new SessionSummary(session.id(), session.began(), session.people(), null, session.answers());
    }

    @Override
    public CompletionStage<Findings> read() {
        List<SessionSummary> there = (away ? List.<SessionRecord>of() : sessions).stream().map(SessionSummary::of)
                .map(session -> odd ? odd(session) : session).toList();
        return broken ? CompletableFuture.failedStage(new JournalException("The disk is gone."))
                : CompletableFuture.completedStage(
                        new Findings(new History(there), new Counts(0, 0, 0), away ? "The folder is away." : ""));
    }

    @Override
    public CompletionStage<Optional<SessionRecord>> session(UUID id) {
        return broken ? CompletableFuture.failedStage(new JournalException("The disk is gone."))
                : CompletableFuture.completedStage(
                        sessions.stream().filter(session -> !incomplete && session.head().id().equals(id)).findFirst());
    }

    @Override
    public CompletionStage<Void> append(SessionRecord session) {
        throw unasked();
    }

    @Override
    public CompletionStage<Void> answering(UUID session, Edit edit) {
        throw unasked();
    }

    @Override
    public CompletionStage<Void> edit(UUID session, Edit edit) {
        throw unasked();
    }

    @Override
    public CompletionStage<Void> delete(UUID session) {
        throw unasked();
    }

    @Override
    public CompletionStage<Void> restore(UUID session) {
        throw unasked();
    }

    private static AssertionError unasked() {
        return new AssertionError("looking back changes nothing");
    }
}
