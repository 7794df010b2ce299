package app.unknot;

import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import app.unknot.domain.session.Wakefulness;
import app.unknot.domain.settings.Preferences.Leading;
import app.unknot.ui.common.WakeTimer;
import java.time.Duration;

/// Keeps the screen on while one session runs, and for a short pause: whoever pauses to shift a pillow finds it lit, and a
/// session that was walked away from lets the screen go dark.
final class SessionVigil {
    /// A pause longer than this lets go.
    private static final Duration SHORT_PAUSE = Duration.ofMinutes(2);

    private final Wakefulness screen;
    private final WakeTimer timer;
    private final boolean wanted;
    private final String reason;
    private Watch watch = Watch.OFF;

    private enum Watch {
        OFF, RUNNING, PAUSED
    }

    /// @param reason why the screen stays on, in words
    SessionVigil(Wakefulness screen, WakeTimer timer, Leading leading, String reason) {
        this.screen = screen;
        this.timer = timer;
        this.wanted = leading.keepAwake();
        this.reason = reason;
    }

    /// The session is in this state now. The same one may come any number of times.
    void sees(SessionState state) {
        if (!wanted) {
            return;
        }
        switch (state) {
            case Running _ -> hold();
            case Paused _ -> pause();
            case Ended _ -> letGo();
        }
    }

    private void hold() {
        timer.cancel();
        watch = Watch.RUNNING;
        screen.hold(reason);
    }

    /// Only a session that ran holds anything. Moving about in a pause doesn't make it a new one.
    private void pause() {
        if (watch == Watch.RUNNING) {
            watch = Watch.PAUSED;
            timer.after(SHORT_PAUSE, this::letGo);
        }
    }

    private void letGo() {
        timer.cancel();
        if (watch != Watch.OFF) {
            watch = Watch.OFF;
            screen.letGo();
        }
    }
}
