package app.unknot.ui;

import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.SettingsStore;

/// Settings that are forgotten with the test.
public final class InMemorySettings implements SettingsStore {
    private Settings settings = Settings.DEFAULT;

    @Override
    public Settings current() {
        return settings;
    }

    @Override
    public void change(Settings changed) {
        settings = changed;
    }
}
