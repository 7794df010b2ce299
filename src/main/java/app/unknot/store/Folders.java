package app.unknot.store;

import java.nio.file.Path;

/// The three places where things are kept.
///
/// @param data what is the user's own, and may be synced: journal, routines, techniques
/// @param state what belongs to this machine: its identity, the session under way, quarantine; never synced
/// @param config the settings
public record Folders(Path data, Path state, Path config) {
    /// These, with the data elsewhere.
    public Folders withData(Path place) {
        return new Folders(place, state, config);
    }

    /// Where the journals lie.
    public Path journal() {
        return data.resolve("journal");
    }

    /// Where the user's own routines lie.
    public Path routines() {
        return data.resolve("routines");
    }

    /// Where the user's own techniques lie.
    public Path techniques() {
        return data.resolve("techniques");
    }

    /// Where the log is written.
    public Path logs() {
        return state.resolve("logs");
    }

    /// Where copies of what could not be read are kept.
    public Path quarantine() {
        return state.resolve("quarantine");
    }

    /// Where spoken sentences are kept; what is there can be made again.
    public Path speech() {
        return state.resolve("cache").resolve("speech");
    }

    /// What the journals said when they were last read; it can be made again.
    public Path index() {
        return state.resolve("cache").resolve("journal.index");
    }

    /// The lines that the journal could not take yet; where there is no such file, it has all.
    public Path unsaved() {
        return state.resolve("unsaved.jsonl");
    }

    /// Where the backups of the data are.
    public Path backups() {
        return state.resolve("backups");
    }
}
