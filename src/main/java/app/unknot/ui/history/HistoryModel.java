package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.HistoryQuery;
import app.unknot.domain.history.HistorySearch;
import app.unknot.domain.history.Journal.Findings;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the history shows.
final class HistoryModel {
    /// How far the history is known.
    enum Content {
        READING, UNREADABLE, AWAY, EMPTY, SESSIONS
    }

    private final Supplier<LocalDate> today;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    /// The same list every time: it holds on to its listeners only as long as it is held itself.
    private final ObservableList<Row> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.READING);
    private final ReadOnlyObjectWrapper<Optional<SessionSummary>> selected = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SessionSummary>> deleted = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>(new Opened.Nothing());
    private final ReadOnlyObjectWrapper<Doubts> doubts = new ReadOnlyObjectWrapper<>(Doubts.NONE);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<HistoryQuery> query;
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);
    private History history = History.EMPTY;
    private HistorySearch search = new HistorySearch();

    /// @param today the day it is now
    /// @param wanted which sessions are shown at first
    HistoryModel(Supplier<LocalDate> today, HistoryQuery wanted) {
        this.query = new ReadOnlyObjectWrapper<>(wanted);
        this.today = today;
    }

    /// Takes over what was read. What is selected stays so, where it is still there.
    void show(Findings findings) {
        doubts.set(Doubts.of(findings));
        history = findings.history();
        search = new HistorySearch();
        choices.set(Choices.of(history.sessions()));
        arrange();
        select(selected.get().map(SessionSummary::id).flatMap(history::session).or(this::newest));
    }

    /// Searches from now on by what is laid out already.
    void searchBy(HistorySearch ready) {
        search = ready;
    }

    /// Narrows the list. The session that is read stays open, whether it is in the list or not.
    void look(HistoryQuery wanted) {
        query.set(wanted);
        arrange();
    }

    void unreadable() {
        content.set(Content.UNREADABLE);
    }

    void select(UUID id) {
        select(history.session(id));
    }

    /// Whether the detail stands in front, where there is room for one column only.
    void open(boolean now) {
        open.set(now && selected.get().isPresent());
    }

    /// Puts a session in the place of the one with its id.
    void replace(SessionSummary session) {
        boolean moved = history.session(session.id()).filter(old -> old.began().equals(session.began())).isEmpty();
        history = history.with(session);
        if (moved) {
            arrange();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(session.id())) {
                rows.set(i, new Row(session, rows.get(i).heading()));
            }
        }
        if (isSelected(session.id())) {
            selected.set(Optional.of(session));
        }
    }

    /// Takes a session out and offers to bring it back; the one below is selected, or the last.
    void delete(SessionSummary session) {
        int place = Math.max(0, rows.stream().map(Row::id).toList().indexOf(session.id()));
        history = history.without(session.id());
        arrange();
        select(rows.isEmpty() ? newest() : Optional.of(rows.get(Math.min(place, rows.size() - 1)).session()));
        open(false);
        deleted.set(Optional.of(session));
    }

    /// Brings back what was deleted last.
    void restore() {
        deleted.get().ifPresent(session -> {
            history = history.with(session);
            arrange();
            select(Optional.of(session));
        });
        forgetDeleted();
    }

    /// The selected session is being read, and takes its time.
    void slow() {
        if (opened.get() instanceof Opened.Asked(UUID id)) {
            opened.set(new Opened.Slow(id));
        }
    }

    /// What came of reading a session: empty where it can't be read. Of one that is not selected any more, nothing.
    void opened(UUID id, Optional<SessionRecord> session) {
        if (isSelected(id)) {
            opened.set(session.<Opened>map(Opened.Whole::new).orElseGet(() -> new Opened.Unreadable(id)));
        }
    }

    void forgetDeleted() {
        deleted.set(Optional.empty());
    }

    /// The last day on which a session can have begun.
    LocalDate today() {
        return today.get();
    }

    ObservableList<Row> rows() {
        return shownRows;
    }

    /// Which sessions are in the list.
    ReadOnlyObjectProperty<HistoryQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// What there is to narrow the list to.
    ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SessionSummary>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SessionSummary>> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /// How far the selected session has been read.
    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Doubts> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void select(Optional<SessionSummary> session) {
        Optional<UUID> before = selected.get().map(SessionSummary::id);
        selected.set(session);
        if (!session.map(SessionSummary::id).equals(before)) {
            opened.set(session.<Opened>map(chosen -> new Opened.Asked(chosen.id())).orElseGet(Opened.Nothing::new));
        }
    }

    private boolean isSelected(UUID id) {
        return selected.get().filter(session -> session.id().equals(id)).isPresent();
    }

    private Optional<SessionSummary> newest() {
        return rows.isEmpty() ? history.sessions().stream().findFirst() : Optional.of(rows.getFirst().session());
    }

    private void arrange() {
        rows.setAll(Row.of(search.find(history.sessions(), query.get())));
        Content none = doubts.get().readOnly().isEmpty() ? Content.EMPTY : Content.AWAY;
        content.set(history.sessions().isEmpty() ? none : Content.SESSIONS);
    }
}
