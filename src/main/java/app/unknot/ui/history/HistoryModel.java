package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.History.WeekTotal;
import app.unknot.domain.history.Journal.Findings;
import app.unknot.domain.history.SessionRecord;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private final DayOfWeek firstDay;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    /// The same list every time: it holds on to its listeners only as long as it is held itself.
    private final ObservableList<Row> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.READING);
    private final ReadOnlyObjectWrapper<WeekTotal> week = new ReadOnlyObjectWrapper<>(
            new WeekTotal(0, 0, Duration.ZERO));
    private final ReadOnlyObjectWrapper<Optional<SessionRecord>> selected = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SessionRecord>> deleted = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Doubts> doubts = new ReadOnlyObjectWrapper<>(Doubts.NONE);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private History history = History.EMPTY;

    /// @param today the day it is now
    /// @param firstDay the day on which a week begins
    HistoryModel(Supplier<LocalDate> today, DayOfWeek firstDay) {
        this.today = today;
        this.firstDay = firstDay;
    }

    /// Takes over what was read. What is selected stays so, where it is still there.
    void show(Findings findings) {
        doubts.set(Doubts.of(findings));
        history = findings.history();
        arrange();
        select(selected.get().map(session -> session.head().id()).flatMap(history::session).or(this::newest));
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
    void replace(SessionRecord session) {
        history = new History(
                history.sessions().stream().map(old -> sameId(session).test(old) ? session : old).toList());
        for (int i = 0; i < rows.size(); i++) {
            if (sameId(session).test(rows.get(i).session())) {
                rows.set(i, new Row(session, rows.get(i).heading()));
            }
        }
        if (selected.get().filter(sameId(session)).isPresent()) {
            selected.set(Optional.of(session));
        }
    }

    /// Takes a session out and offers to bring it back; the one below is selected, or the last.
    void delete(SessionRecord session) {
        int place = history.sessions().indexOf(session);
        history = new History(history.sessions().stream().filter(Predicate.not(sameId(session))).toList());
        arrange();
        List<SessionRecord> left = history.sessions();
        select(left.isEmpty() ? Optional.empty() : Optional.of(left.get(Math.min(place, left.size() - 1))));
        open(false);
        deleted.set(Optional.of(session));
    }

    /// Brings back what was deleted last.
    void restore() {
        deleted.get().ifPresent(session -> {
            history = new History(Stream.concat(history.sessions().stream(), Stream.of(session)).toList());
            arrange();
            select(Optional.of(session));
        });
        forgetDeleted();
    }

    void forgetDeleted() {
        deleted.set(Optional.empty());
    }

    Optional<SessionRecord> session(UUID id) {
        return history.session(id);
    }

    ObservableList<Row> rows() {
        return shownRows;
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WeekTotal> weekProperty() {
        return week.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SessionRecord>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SessionRecord>> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Doubts> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void select(Optional<SessionRecord> session) {
        selected.set(session);
    }

    private Optional<SessionRecord> newest() {
        return history.sessions().stream().findFirst();
    }

    private void arrange() {
        rows.setAll(Row.of(history));
        week.set(history.week(today.get(), firstDay));
        Content none = doubts.get().readOnly().isEmpty() ? Content.EMPTY : Content.AWAY;
        content.set(history.sessions().isEmpty() ? none : Content.SESSIONS);
    }

    private static Predicate<SessionRecord> sameId(SessionRecord session) {
        return other -> other.head().id().equals(session.head().id());
    }
}
