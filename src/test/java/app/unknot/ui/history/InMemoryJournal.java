package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.history.SessionSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A journal that is forgotten with the test, and remembers what was asked of it.
final class InMemoryJournal implements Journal {
    private final List<SessionRecord> sessions = new ArrayList<>();
    private final Set<UUID> hidden = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Edit> answering = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Counts counts = new Counts(0, 0, 0);
    private String readOnly = "";
    private CompletableFuture<String> reading = CompletableFuture.completedFuture("");
    private CompletableFuture<String> looking = CompletableFuture.completedFuture("");
    private boolean broken;

    InMemoryJournal(List<SessionRecord> sessions) {
        this.sessions.addAll(sessions);
    }

    /// What was asked, in order, apart from reading: "edit", "delete", "restore".
    List<String> asked() {
        return List.copyOf(asked);
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    /// What was kept while it was still being answered.
    List<Edit> answering() {
        return List.copyOf(answering);
    }

    void add(SessionRecord session) {
        sessions.add(session);
    }

    void doubt(Counts found, String because) {
        counts = found;
        readOnly = because;
    }

    /// From now on nothing can be read or written.
    void breakDown() {
        broken = true;
    }

    /// From now on sessions are read when [#hurry] is called.
    void dawdle() {
        reading = new CompletableFuture<>();
    }

    void hurry() {
        reading.complete("");
    }

    /// From now on what was found is told when [#tell] is called.
    void holdBack() {
        looking = new CompletableFuture<>();
    }

    void tell() {
        looking.complete("");
    }

    void mend() {
        broken = false;
    }

    @Override
    public CompletionStage<Findings> read() {
        List<SessionRecord> shown = sessions.stream().filter(session -> !hidden.contains(session.head().id())).toList();
        return broken ? CompletableFuture.failedStage(new JournalException("The disk is full.").whileKeptAside())
                : looking.thenApply(
                        _ -> new Findings(new History(shown.stream().map(SessionSummary::of).toList()), counts, readOnly));
    }

    @Override
    public CompletionStage<Optional<SessionRecord>> session(UUID id) {
        return broken ? CompletableFuture.failedStage(new JournalException("The disk is full."))
                : reading.thenApply(
                        _ -> sessions.stream().filter(session -> session.head().id().equals(id) && !hidden.contains(id)).findFirst());
    }

    @Override
    public CompletionStage<Void> append(SessionRecord session) {
        sessions.add(session);
        return answer("append");
    }

    @Override
    public CompletionStage<Void> answering(UUID id, Edit edit) {
        answering.add(edit);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Void> edit(UUID id, Edit edit) {
        edits.add(edit);
        sessions.replaceAll(
                session -> session.head().id().equals(id) ? session.with(edit) : session);
        return answer("edit");
    }

    @Override
    public CompletionStage<Void> delete(UUID session) {
        hidden.add(session);
        return answer("delete");
    }

    @Override
    public CompletionStage<Void> restore(UUID session) {
        hidden.remove(session);
        return answer("restore");
    }

    private CompletionStage<Void> answer(String what) {
        asked.add(what);
        return broken ? CompletableFuture.failedStage(new JournalException("The disk is full.").whileKeptAside())
                : CompletableFuture.completedStage(null);
    }
}
