package app.unknot.ui;

import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A journal for pages that only look back: these sessions, or none that can be read.
public final class KnownHistory implements Journal {
    private final List<SessionSummary> sessions;
    private final List<SessionRecord> whole;
    private boolean readable = true;
    private boolean away;
    private boolean incomplete;
    private boolean odd;

    private KnownHistory(List<SessionSummary> sessions, List<SessionRecord> whole) {
        this.sessions = List.copyOf(sessions);
        this.whole = List.copyOf(whole);
    }

    /// Sessions that are known at a glance only.
    public static KnownHistory atAGlance(List<SessionSummary> sessions) {
        return new KnownHistory(sessions, List.of());
    }

    /// Sessions that are known as a whole.
    public static KnownHistory of(List<SessionRecord> sessions) {
        return new KnownHistory(sessions.stream().map(SessionSummary::of).toList(), sessions);
    }

    /// Whether the history can be read from now on.
    public void readable(boolean now) {
        readable = now;
    }

    /// Whether the folder of the sessions is not there from now on.
    public void away(boolean now) {
        away = now;
    }

    /// From now on no session is there as a whole.
    public void lose() {
        incomplete = true;
    }

    /// Whether its sessions can't be added up from now on.
    public void odd(boolean now) {
        odd = now;
    }

    @Override
    public CompletionStage<Findings> read() {
        List<SessionSummary> there = odd ? sessions.stream().map(KnownHistory::odd).toList() : sessions;
        Findings found = away ? new Findings(History.EMPTY, new Counts(0, 0, 0), "the folder is away")
                : new Findings(new History(there), new Counts(0, 0, 0), "");
        return answer(found);
    }

    @Override
    public CompletionStage<Optional<SessionRecord>> session(UUID id) {
        return answer(whole.stream().filter(session -> !incomplete && session.head().id().equals(id)).findFirst());
    }

    @Override
    public CompletionStage<Void> append(SessionRecord session) {
        return nothingElse();
    }

    @Override
    public CompletionStage<Void> answering(UUID session, SessionRecord.Edit edit) {
        return nothingElse();
    }

    @Override
    public CompletionStage<Void> edit(UUID session, SessionRecord.Edit edit) {
        return nothingElse();
    }

    @Override
    public CompletionStage<Void> delete(UUID session) {
        return nothingElse();
    }

    @Override
    public CompletionStage<Void> restore(UUID session) {
        return nothingElse();
    }

    @SuppressWarnings("NullAway")
    private static SessionSummary odd(SessionSummary session) {
        return new SessionSummary(session.id(), session.began(), session.people(), null, session.answers());
    }

    private <T> CompletionStage<T> answer(T found) {
        return readable ? CompletableFuture.completedStage(found)
                : CompletableFuture.failedStage(new JournalException("the disk is gone"));
    }

    private static <T> CompletionStage<T> nothingElse() {
        throw new UnsupportedOperationException("these pages only look");
    }
}
