package app.unknot.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// What the frame shows: one screen, and the section it belongs to.
final class ShellModel {
    /// What stands beside the screen.
    enum Beside {
        SECTIONS, SAFETY, NOTHING
    }

    private final ReadOnlyObjectWrapper<Parent> content = new ReadOnlyObjectWrapper<>(new Pane());
    private final ReadOnlyObjectWrapper<Optional<Section>> section = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(Beside.NOTHING);
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> shownNotices = FXCollections.unmodifiableObservableList(notices);

    private final ReadOnlyObjectWrapper<Optional<Worry>> worry = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The screen.
    ReadOnlyObjectProperty<Parent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The section it belongs to; empty while a screen has the window to itself.
    ReadOnlyObjectProperty<Optional<Section>> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Beside> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /// The notices, oldest first.
    ObservableList<Notice> notices() {
        return shownNotices;
    }

    /// What the person should know of at once.
    ReadOnlyObjectProperty<Optional<Worry>> worryProperty() {
        return worry.getReadOnlyProperty();
    }

    void worry(Optional<Worry> now) {
        worry.set(now);
    }

    void show(Beside what, Optional<Section> where, Parent node) {
        beside.set(what);
        section.set(where);
        content.set(node);
    }

    void add(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    void remove(Notice notice) {
        notices.remove(notice);
    }
}
