package app.unknot.ui.safety;

import app.unknot.domain.catalog.Condition;
import app.unknot.ui.safety.SafetyController.Entry;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the safety page shows.
final class SafetyModel {
    /// The two halves of the page.
    enum Part {
        RED_FLAGS, ABOUT_YOU
    }

    private final boolean firstStart;
    private final ReadOnlyObjectWrapper<Part> part;
    private final ReadOnlyObjectWrapper<Set<Condition>> ticked;

    SafetyModel(Entry entry, Set<Condition> ticked) {
        this.firstStart = entry == Entry.FIRST_START;
        this.part = new ReadOnlyObjectWrapper<>(entry == Entry.ABOUT_YOU ? Part.ABOUT_YOU : Part.RED_FLAGS);
        this.ticked = new ReadOnlyObjectWrapper<>(Set.copyOf(ticked));
    }

    /// Whether this is the very first start, where one thing follows the other.
    boolean firstStart() {
        return firstStart;
    }

    ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<Condition>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    void show(Part shown) {
        part.set(shown);
    }

    void tick(Set<Condition> conditions) {
        ticked.set(Set.copyOf(conditions));
    }
}
