package app.unknot.store.json;

import java.time.Instant;
import java.util.UUID;

/// A `session` line of a journal as it is read: see [LineJson].
public record SessionLineJson(int v, String k, UUID id, String dev, long n, Instant at, SessionJson d) {
    /// What every line begins with.
    public HeaderJson header() {
        return new HeaderJson(v, k, id, dev, n, at);
    }
}
