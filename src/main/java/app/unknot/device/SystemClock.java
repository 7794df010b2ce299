package app.unknot.device;

import app.unknot.domain.session.Reading;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/// The machine's two clocks.
public final class SystemClock implements Supplier<Reading> {
    private final InstantSource wall;

    /// @param wall the time of day
    public SystemClock(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public Reading get() {
        return new Reading(Duration.ofNanos(System.nanoTime()), wall.instant());
    }
}
