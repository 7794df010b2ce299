package app.unknot.store.json;

import java.time.Instant;
import java.util.UUID;

/// What every line of a journal begins with: a [LineJson] without what it says.
public record HeaderJson(int v, String k, UUID id, String dev, long n, Instant at) {}
