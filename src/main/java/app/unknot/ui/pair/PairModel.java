package app.unknot.ui.pair;

import app.unknot.domain.catalog.Condition;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the page for two shows.
final class PairModel {
    /// The two halves of the page; the second one only where someone else receives.
    enum Part {
        AGREE, CONDITIONS
    }

    private final String routine;
    private final ReadOnlyObjectWrapper<Pair> pair;
    private final ReadOnlyObjectWrapper<Set<Condition>> ticked;
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.AGREE);
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();

    PairModel(String routine, Pair first) {
        this.routine = routine;
        this.pair = new ReadOnlyObjectWrapper<>(first);
        this.ticked = new ReadOnlyObjectWrapper<>(first.theirs());
    }

    void say(Pair now) {
        pair.set(now);
        ticked.set(now.theirs());
        missing.set(missing.get() && now.whose().isEmpty());
    }

    void show(Part shown) {
        part.set(shown);
    }

    void miss() {
        missing.set(true);
    }

    String routine() {
        return routine;
    }

    ReadOnlyObjectProperty<Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<Condition>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    /// Whether someone wanted to go on without having said whose back it is.
    ReadOnlyBooleanProperty missing() {
        return missing.getReadOnlyProperty();
    }
}
