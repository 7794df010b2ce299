package app.unknot.ui.progress;

import app.unknot.domain.history.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What goes onto the page for the doctor, and what became of it.
final class ReportModel {
    /// What became of the page.
    sealed interface Outcome {
        /// Nothing was asked yet.
        record None() implements Outcome {}

        /// It is being made.
        record Making() implements Outcome {}

        /// It lies in a file.
        record Saved(Path file) implements Outcome {}

        /// It could not be saved.
        record Failed(String why) implements Outcome {}
    }

    /// What would be on it.
    ///
    /// @param noted how many notes there are, whether they are told or not
    record Gist(int sessions, int hurting, int noted) {}

    private final ReadOnlyObjectWrapper<Period> days;
    private final ReadOnlyBooleanWrapper notes = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Gist>> gist = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.None());

    ReportModel(LocalDate today) {
        days = new ReadOnlyObjectWrapper<>(new Period(today, today));
    }

    /// Another choice of days: what was saved before is not about them.
    void choose(Period now) {
        days.set(now);
        forget();
    }

    void tellNotes(boolean told) {
        notes.set(told);
        forget();
    }

    /// A page that is being made is awaited all the same.
    private void forget() {
        if (!(outcome.get() instanceof Outcome.Making)) {
            outcome.set(new Outcome.None());
        }
    }

    void sum(Gist now) {
        gist.set(Optional.of(now));
    }

    void making() {
        outcome.set(new Outcome.Making());
    }

    /// @param now what became of the page that was being made
    void made(Outcome now) {
        outcome.set(now);
    }

    ReadOnlyObjectProperty<Period> daysProperty() {
        return days.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// Empty until the sessions were counted.
    ReadOnlyObjectProperty<Optional<Gist>> gistProperty() {
        return gist.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
