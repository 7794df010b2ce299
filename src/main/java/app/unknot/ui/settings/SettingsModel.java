package app.unknot.ui.settings;

import app.unknot.domain.settings.Preferences;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the settings page shows.
final class SettingsModel {
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private final ReadOnlyObjectWrapper<Optional<String>> silent;

    SettingsModel(Preferences preferences, Optional<String> silent) {
        this.preferences = new ReadOnlyObjectWrapper<>(preferences);
        this.silent = new ReadOnlyObjectWrapper<>(silent);
    }

    /// As chosen now.
    ReadOnlyObjectProperty<Preferences> preferences() {
        return preferences.getReadOnlyProperty();
    }

    /// Why nothing can be heard, where nothing can.
    ReadOnlyObjectProperty<Optional<String>> silent() {
        return silent.getReadOnlyProperty();
    }

    void change(Preferences changed) {
        preferences.set(changed);
    }

    void silent(Optional<String> because) {
        silent.set(because);
    }
}
