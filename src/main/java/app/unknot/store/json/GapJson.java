package app.unknot.store.json;

import app.unknot.domain.history.Gap;
import java.time.Duration;
import java.time.Instant;

/// Time in which nothing was done.
///
/// @param seconds how long it lasted
public record GapJson(Gap.Kind kind, Instant at, Duration seconds) {
    static GapJson of(Gap gap) {
        return new GapJson(gap.kind(), gap.at(), gap.length());
    }

    Gap domain() {
        return new Gap(kind, at, seconds);
    }
}
