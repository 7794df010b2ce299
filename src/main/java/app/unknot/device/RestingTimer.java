package app.unknot.device;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Timer;

/// Stands in for a timer that can only start and stop: its rest is a stop, and what ends it is a start.
final class RestingTimer extends Timer {
    private static final int NOT_STARTED = 0;

    private final Runnable pulse;
    private final Timer timer;
    /// In milliseconds.
    private int period = NOT_STARTED;
    private boolean resting;

    RestingTimer(Runnable pulse) {
        super(pulse);
        this.pulse = pulse;
        this.timer = Application.GetApplication().createTimer(pulse);
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

    @Override
    protected void _pause(long which) {
        if (!resting && period != NOT_STARTED) {
            resting = true;
            timer.stop();
        }
    }

    /// Goes on, and at once: whoever clicks into a window that rests need not wait for the next beat.
    @Override
    protected void _resume(long which) {
        if (resting) {
            resting = false;
            timer.start(period);
            pulse.run();
        }
    }
}
