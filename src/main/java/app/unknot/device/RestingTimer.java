package app.unknot.device;

import com.sun.glass.ui.Timer;
import java.util.function.Function;

/// Stands in for a timer that can only start and stop, and rests as soon as it can: its rest is a stop, and what ends it is a
/// start.
///
/// JavaFX resumes its timer whenever it wants a pulse. So a beat that nobody asked for is the last: what was asked for before
/// it is either served by it, or by a pulse that is on its way. JavaFX itself would pause only after a quarter of a second.
final class RestingTimer extends Timer {
    private final Runnable pulse;
    private final Timer timer;
    /// In milliseconds.
    private int period;
    private boolean resting;
    /// Whether there is something for the next beat.
    private boolean asked;

    /// @param timers makes the timer that it stands for, of what each beat runs
    RestingTimer(Runnable pulse, Function<Runnable, Timer> timers) {
        super(pulse);
        this.pulse = pulse;
        this.timer = timers.apply(this::beat);
    }

    private void beat() {
        boolean idle = !asked();
        pulse.run(); // takes the toolkit's lock, which whoever resumes has before it takes this one's
        rest(idle);
    }

    private synchronized boolean asked() {
        boolean was = asked;
        asked = false;
        return was;
    }

    private synchronized void rest(boolean idle) {
        if (idle && !asked && !resting) {
            resting = true;
            timer.stop();
        }
    }

    @Override
    protected long _start(Runnable again) {
        timer.start();
        return 1;
    }

    @Override
    protected long _start(Runnable again, int millis) {
        period = millis;
        resting = false;
        timer.start(millis);
        return 1;
    }

    @Override
    protected void _stop(long which) {
        timer.stop();
    }

    /// JavaFX asks for it in a beat, which knows itself whether it is the last.
    @Override
    protected void _pause(long which) {}

    /// Goes on, and at once: whoever clicks into a window that rests need not wait for the next beat.
    @Override
    protected void _resume(long which) {
        if (resting) {
            resting = false;
            timer.start(period);
            pulse.run();
        } else {
            asked = true;
        }
    }
}
