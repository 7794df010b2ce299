package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A journal that remembers what it was asked, and fails on request.
final class RecordingJournal implements Journal {
    record Edited(UUID session, SessionRecord.Edit edit) {}

    final List<Edited> edits = new ArrayList<>();
    final List<String> acts = new ArrayList<>();
    boolean failing;
    private final Findings findings;

    RecordingJournal(List<SessionRecord> sessions) {
        this(new Findings(new History(sessions), new Counts(0, 0, 0), ""));
    }

    RecordingJournal(Findings findings) {
        this.findings = findings;
    }

    @Override
    public CompletionStage<Findings> read() {
        return failing ? CompletableFuture.failedFuture(new JournalException("unreadable"))
                : CompletableFuture.completedStage(findings);
    }

    @Override
    public CompletionStage<Void> append(SessionRecord session) {
        throw new UnsupportedOperationException("the history appends nothing");
    }

    @Override
    public CompletionStage<Void> edit(UUID session, SessionRecord.Edit edit) {
        edits.add(new Edited(session, edit));
        return written();
    }

    @Override
    public CompletionStage<Void> delete(UUID session) {
        acts.add("delete " + session);
        return written();
    }

    @Override
    public CompletionStage<Void> restore(UUID session) {
        acts.add("restore " + session);
        return written();
    }

    private CompletionStage<Void> written() {
        CompletableFuture<Void> written = new CompletableFuture<>();
        if (failing) {
            written.completeExceptionally(new JournalException("disk full"));
        } else {
            written.complete(null);
        }
        return written;
    }
}
