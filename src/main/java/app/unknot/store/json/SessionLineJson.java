package app.unknot.store.json;

/// What a journal's `session` line says: a [LineJson] without its header.
public record SessionLineJson(SessionJson d) {}
