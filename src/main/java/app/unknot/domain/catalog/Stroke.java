package app.unknot.domain.catalog;

import java.time.Duration;

/// One travel of a hand, a ball or a roller.
///
/// @param path the points it passes, as `low-back>shoulders`, or an act in place, as `circle@low-back`
/// @param time how long one travel, circle, squeeze or tap takes; more than zero
/// @param pressure how firmly
public record Stroke(String path, Duration time, Pressure pressure) {
    public Stroke {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("seconds: must be more than 0");
        }
    }
}
