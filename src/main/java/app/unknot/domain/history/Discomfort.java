package app.unknot.domain.history;

import app.unknot.domain.catalog.BodyRegion;
import java.util.Optional;

/// How much it bothers, 0 (not at all) to 10, and where, if that was said.
public record Discomfort(int level, Optional<BodyRegion> region) {
    /// The top of the scale.
    public static final int MOST = 10;

    public Discomfort {
        if (level < 0 || level > MOST) {
            throw new IllegalArgumentException("discomfort: must lie within 0 and 10");
        }
    }
}
