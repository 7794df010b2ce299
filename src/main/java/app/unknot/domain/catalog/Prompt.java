package app.unknot.domain.catalog;

import java.time.Duration;

/// A reminder during a long hold.
///
/// @param at how far into the hold; more than zero
public record Prompt(Duration at, String text) {
    public Prompt {
        if (at.isNegative() || at.isZero()) {
            throw new IllegalArgumentException("at: must be more than 0 s");
        }
    }
}
