package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.SessionRecord;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the history page shows.
final class HistoryModel {
    /// What went wrong. None of it loses anything.
    enum Trouble {
        UNREAD, UNWRITTEN
    }

    /// What the journal has to say about itself.
    record Doubts(Counts counts, String readOnly) {
        static final Doubts NONE = new Doubts(new Counts(0, 0, 0), "");
    }

    private final ReadOnlyObjectWrapper<Optional<History>> history = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Doubts> doubts = new ReadOnlyObjectWrapper<>(Doubts.NONE);
    private final ReadOnlyObjectWrapper<Optional<SessionRecord>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SessionRecord>> deleted = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The sessions; empty until they were read.
    ReadOnlyObjectProperty<Optional<History>> history() {
        return history.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Doubts> doubts() {
        return doubts.getReadOnlyProperty();
    }

    /// The session that is shown in detail.
    ReadOnlyObjectProperty<Optional<SessionRecord>> open() {
        return open.getReadOnlyProperty();
    }

    /// The session that was deleted last and can be brought back.
    ReadOnlyObjectProperty<Optional<SessionRecord>> deleted() {
        return deleted.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Trouble>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    void read(History found, Doubts about) {
        doubts.set(about);
        history.set(Optional.of(found));
    }

    void trouble(Trouble now) {
        trouble.set(Optional.of(now));
    }

    /// What could not be written is written now: lines are appended in turn, so a success speaks for those before it.
    void settled() {
        trouble.set(trouble.get().filter(now -> now != Trouble.UNWRITTEN));
    }

    void open(Optional<SessionRecord> session) {
        open.set(session);
    }

    /// The same session with other answers takes its place.
    void change(SessionRecord changed) {
        UUID id = changed.head().id();
        sessions(all -> all.map(each -> each.head().id().equals(id) ? changed : each));
        open.set(open.get().map(shown -> shown.head().id().equals(id) ? changed : shown));
    }

    void delete(SessionRecord session) {
        open.set(Optional.empty());
        sessions(all -> all.filter(each -> !each.head().id().equals(session.head().id())));
        deleted.set(Optional.of(session));
    }

    void restore(SessionRecord session) {
        deleted.set(Optional.empty());
        sessions(all -> Stream.concat(all, Stream.of(session)));
    }

    /// The last deletion is not offered back any more.
    void putAway() {
        deleted.set(Optional.empty());
    }

    private void sessions(UnaryOperator<Stream<SessionRecord>> change) {
        history.set(history.get().map(now -> new History(change.apply(now.sessions().stream()).toList())));
    }
}
