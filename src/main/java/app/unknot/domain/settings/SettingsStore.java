package app.unknot.domain.settings;

/// Where settings are kept.
public interface SettingsStore {
    /// The settings as they are now. Never fails: what could not be read was set aside and replaced by the defaults.
    Settings current();

    /// Takes a change at once, and writes it soon after, off the calling thread.
    void change(Settings changed);
}
