package app.unknot;

import app.unknot.domain.session.CuePlayer;
import app.unknot.domain.session.Reading;
import app.unknot.ui.common.WakeTimer;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The machine, as far as the screens need it: everything that a test replaces.
///
/// @param clock the two clocks, read now
/// @param timers makes a timer of one's own
/// @param sound what is heard
/// @param background any thread but JavaFX's
/// @param places folders and versions
record Machine(Supplier<Reading> clock, Supplier<WakeTimer> timers, CuePlayer sound, Executor background, Places places) {
    /// Where things are, as shown in the settings.
    ///
    /// @param dataFolder the folder of the journal
    /// @param openDataFolder shows it in the file manager
    record Places(String dataFolder, Runnable openDataFolder, String version) {}
}
