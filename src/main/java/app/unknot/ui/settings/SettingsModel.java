package app.unknot.ui.settings;

import app.unknot.domain.settings.Preferences;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the settings page shows.
final class SettingsModel {
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private final ReadOnlyObjectWrapper<Optional<String>> silent;

    private final ReadOnlyObjectWrapper<List<String>> voices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> speechless = new ReadOnlyObjectWrapper<>(Optional.empty());

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

    /// The voices there are, as far as they are known by now.
    ReadOnlyObjectProperty<List<String>> voices() {
        return voices.getReadOnlyProperty();
    }

    /// Why there is no voice, where there is none.
    ReadOnlyObjectProperty<Optional<String>> speechless() {
        return speechless.getReadOnlyProperty();
    }

    void speech(List<String> names, Optional<String> because) {
        voices.set(names);
        speechless.set(because);
    }

    void change(Preferences changed) {
        preferences.set(changed);
    }

    void silent(Optional<String> because) {
        silent.set(because);
    }
}
