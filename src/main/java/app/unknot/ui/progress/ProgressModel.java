package app.unknot.ui.progress;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Span;
import app.unknot.domain.history.Trends;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the page of progress shows.
final class ProgressModel {
    /// How far the history is known.
    enum Content {
        READING, UNREADABLE, AWAY, EMPTY, TRENDS
    }

    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.READING);
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.THREE_MONTHS);
    private final ReadOnlyObjectWrapper<Optional<Trends>> trends = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BodyRegion>> region = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> receivers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<NavigableSet<String>> leftOut =
            new ReadOnlyObjectWrapper<>(new TreeSet<>(String.CASE_INSENSITIVE_ORDER));
    private final ReadOnlyBooleanWrapper reporting = new ReadOnlyBooleanWrapper();

    void reading() {
        content.set(Content.READING);
    }

    void unreadable() {
        content.set(Content.UNREADABLE);
    }

    /// There is no session.
    ///
    /// @param away whether there may be some that can't be reached now: then nothing is called empty
    void empty(boolean away) {
        content.set(away ? Content.AWAY : Content.EMPTY);
    }

    /// Takes over what was added up. A place that is not among it is chosen no longer.
    void show(Trends now) {
        region.set(region.get().filter(now.felt().byRegion()::containsKey));
        trends.set(Optional.of(now));
        content.set(Content.TRENDS);
    }

    void look(Span back) {
        span.set(back);
    }

    /// @param where the place whose discomfort is shown; empty for all together
    void choose(Optional<BodyRegion> where) {
        region.set(where);
    }

    /// Takes over whose bodies sessions were on, as far as they were named.
    void name(Collection<String> all) {
        receivers.set(List.copyOf(all));
    }

    /// @param counted whether the sessions on this receiver's body are added up
    void count(String receiver, boolean counted) {
        NavigableSet<String> now = new TreeSet<>(leftOut.get());
        if (counted) {
            now.remove(receiver);
        } else {
            now.add(receiver);
        }
        leftOut.set(now);
    }

    /// Whose sessions are not added up, however their names are written.
    ReadOnlyObjectProperty<NavigableSet<String>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<String>> receiversProperty() {
        return receivers.getReadOnlyProperty();
    }

    /// Whether the page for the doctor stands in place of the charts.
    void report(boolean now) {
        reporting.set(now);
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// Empty until the sessions were added up.
    ReadOnlyObjectProperty<Optional<Trends>> trendsProperty() {
        return trends.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<BodyRegion>> regionProperty() {
        return region.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty reportingProperty() {
        return reporting.getReadOnlyProperty();
    }
}
