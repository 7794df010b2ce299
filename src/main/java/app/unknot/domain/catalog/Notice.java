package app.unknot.domain.catalog;

import app.unknot.domain.Coded;
import java.time.Duration;

/// A wait that surrounds a technique and is told before the start: tape's patch test, wear and removal.
public record Notice(Kind kind, Duration duration, String text) {
    /// What the wait is for.
    public enum Kind implements Coded {
        PATCH_TEST, FIRST_WEAR, WEAR, REMOVAL
    }
}
