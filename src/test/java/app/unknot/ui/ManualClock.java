package app.unknot.ui;

import app.unknot.domain.session.Reading;
import app.unknot.ui.common.WakeTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Two clocks and any number of timers that only move when a test says so.
public final class ManualClock implements Supplier<Reading> {
    /// Those that someone waits for.
    private final List<ManualTimer> timers = new ArrayList<>();
    private Duration monotonic = Duration.ofHours(1);
    private Instant wall;

    public ManualClock(Instant wall) {
        this.wall = wall;
    }

    @Override
    public Reading get() {
        return new Reading(monotonic, wall);
    }

    public Instant wall() {
        return wall;
    }

    public WakeTimer timer() {
        return new ManualTimer();
    }

    /// Time passes; every timer that falls due on the way runs at its own moment.
    public void pass(Duration time) {
        Duration until = monotonic.plus(time);
        while (true) {
            Optional<ManualTimer> next = timers.stream().min(Comparator.comparing((ManualTimer timer) -> timer.due))
                    .filter(timer -> timer.due.compareTo(until) <= 0);
            if (next.isEmpty()) {
                break;
            }
            moveTo(next.get().due);
            next.get().run();
        }
        moveTo(until);
    }

    /// Something keeps the machine busy for this time: what falls due meanwhile runs at the end of it, late.
    public void busy(Duration time) {
        moveTo(monotonic.plus(time));
        pass(Duration.ZERO);
    }

    /// The machine sleeps: the wall clock goes on, the monotonic one stands still.
    public void sleep(Duration time) {
        wall = wall.plus(time);
    }

    private void moveTo(Duration moment) {
        if (moment.compareTo(monotonic) > 0) {
            wall = wall.plus(moment.minus(monotonic));
            monotonic = moment;
        }
    }

    private final class ManualTimer implements WakeTimer {
        private Duration due = Duration.ZERO;
        private Runnable wake = () -> {
        };

        @Override
        public void after(Duration delay, Runnable then) {
            timers.remove(this);
            due = monotonic.plus(delay);
            wake = then;
            timers.add(this);
        }

        @Override
        public void cancel() {
            timers.remove(this);
        }

        private void run() {
            timers.remove(this);
            wake.run();
        }
    }
}
