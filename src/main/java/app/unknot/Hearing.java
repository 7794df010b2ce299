package app.unknot;

import app.unknot.ui.common.WakeTimer;
import app.unknot.ui.shell.Notice;
import app.unknot.ui.shell.ShellController;
import java.time.Duration;
import java.util.Optional;

/// Says once that nothing of a session will be heard; the session goes on.
final class Hearing {
    /// By then a sound device has opened, or shown that it can't.
    private static final Duration TIME_TO_OPEN = Duration.ofSeconds(1);

    private final Screens screens;
    private final ShellController shell;
    private final WakeTimer timer;
    private boolean said;

    Hearing(Screens screens, ShellController shell, WakeTimer timer) {
        this.screens = screens;
        this.shell = shell;
        this.timer = timer;
    }

    /// A session begins.
    void begin() {
        timer.after(TIME_TO_OPEN, this::sayIfSilent);
    }

    void close() {
        timer.cancel();
    }

    private void sayIfSilent() {
        screens.unheardBecause().filter(_ -> !said).ifPresent(why -> {
            said = true;
            shell.notice(new Notice(why, Optional.empty()));
        });
    }
}
