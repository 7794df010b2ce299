package app.unknot.ui.data;

import app.unknot.domain.keeping.Custody.Backup;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the page of the data shows.
final class DataModel {
    private final ReadOnlyStringWrapper place;
    private final ReadOnlyObjectWrapper<Optional<List<Backup>>> backups = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Doing> doing = new ReadOnlyObjectWrapper<>(new Doing.Nothing());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);

    DataModel(String place) {
        this.place = new ReadOnlyStringWrapper(place);
    }

    /// The folder of the data.
    ReadOnlyStringProperty place() {
        return place.getReadOnlyProperty();
    }

    /// The backups, newest first; empty while they are not known.
    ReadOnlyObjectProperty<Optional<List<Backup>>> backups() {
        return backups.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Doing> doing() {
        return doing.getReadOnlyProperty();
    }

    /// How much of it is done, from 0 to 1; below 0 where nobody knows.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    boolean busy() {
        return doing.get() instanceof Doing.Busy;
    }

    void place(String now) {
        place.set(now);
    }

    void backups(List<Backup> known) {
        backups.set(Optional.of(known));
    }

    void doing(Doing now) {
        progress.set(-1);
        doing.set(now);
    }

    void progress(double now) {
        progress.set(now);
    }
}
