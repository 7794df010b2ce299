package app.unknot.ui;

import app.unknot.domain.session.Reading;
import app.unknot.ui.common.WakeTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Two clocks and any number of timers that only move when a test says so.
public final class ManualClock implements Supplier<Reading> {
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
        ManualTimer timer = new ManualTimer();
        timers.add(timer);
        return timer;
    }

    /// Time passes; every timer that falls due on the way runs at its own moment.
    public void pass(Duration time) {
        Duration until = monotonic.plus(time);
        while (true) {
            Optional<ManualTimer> next = timers.stream().filter(timer -> timer.due.isPresent())
                    .min((a, b) -> a.due.orElseThrow().compareTo(b.due.orElseThrow()))
                    .filter(timer -> timer.due.orElseThrow().compareTo(until) <= 0);
            if (next.isEmpty()) {
                break;
            }
            moveTo(next.get().due.orElseThrow());
            next.get().run();
        }
        moveTo(until);
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
        private Optional<Duration> due = Optional.empty();
        private Runnable wake = () -> {
        };

        @Override
        public void after(Duration delay, Runnable then) {
            due = Optional.of(monotonic.plus(delay));
            wake = then;
        }

        @Override
        public void cancel() {
            due = Optional.empty();
        }

        private void run() {
            due = Optional.empty();
            wake.run();
        }
    }
}
