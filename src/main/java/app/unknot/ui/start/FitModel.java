package app.unknot.ui.start;

import app.unknot.domain.routine.Fit.Fitted;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How much time the person has, and what is done in it.
final class FitModel {
    private final Fitted whole;
    private final List<Integer> choices;
    private final ReadOnlyObjectWrapper<Optional<Integer>> minutes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Fitted> fitted;

    /// @param whole all of the routine
    /// @param choices the minutes that it can be fitted to
    FitModel(Fitted whole, List<Integer> choices) {
        this.whole = whole;
        this.choices = List.copyOf(choices);
        this.fitted = new ReadOnlyObjectWrapper<>(whole);
    }

    void show(Optional<Integer> available, Fitted plan) {
        minutes.set(available);
        fitted.set(plan);
    }

    Fitted whole() {
        return whole;
    }

    List<Integer> choices() {
        return choices;
    }

    /// The minutes that the person has; empty where there is time for all of it.
    ReadOnlyObjectProperty<Optional<Integer>> minutes() {
        return minutes.getReadOnlyProperty();
    }

    /// What will be done.
    ReadOnlyObjectProperty<Fitted> fitted() {
        return fitted.getReadOnlyProperty();
    }
}
