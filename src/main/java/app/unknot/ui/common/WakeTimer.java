package app.unknot.ui.common;

import java.time.Duration;

/// Wakes someone once, later, on the JavaFX thread, whether a window shows or not.
public interface WakeTimer {
    /// Runs `wake` after this much time; replaces what was asked for before.
    void after(Duration delay, Runnable wake);

    /// Forgets what was asked for.
    void cancel();
}
