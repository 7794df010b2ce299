package app.unknot.domain.catalog;

import java.time.Duration;

/// The least time that must pass before the same technique again.
public record MinimumGap(Duration duration, String text) {
    public MinimumGap {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("duration: must be more than zero");
        }
    }
}
