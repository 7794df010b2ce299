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
    private boolean readable = true;
    private boolean away;

    public KnownHistory(List<SessionSummary> sessions) {
        this.sessions = sessions;
    }

    /// Whether the history can be read from now on.
    public void readable(boolean now) {
        readable = now;
    }

    /// Whether the folder of the sessions is not there from now on.
    public void away(boolean now) {
        away = now;
    }

    @Override
    public CompletionStage<Findings> read() {
        Findings found = away ? new Findings(History.EMPTY, new Counts(0, 0, 0), "the folder is away")
                : new Findings(new History(sessions), new Counts(0, 0, 0), "");
        return readable ? CompletableFuture.completedStage(found)
                : CompletableFuture.failedStage(new JournalException("the disk is away"));
    }

    @Override
    public CompletionStage<Optional<SessionRecord>> session(UUID id) {
        return nothingElse();
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

    private static <T> CompletionStage<T> nothingElse() {
        throw new UnsupportedOperationException("these pages only look");
    }
}
