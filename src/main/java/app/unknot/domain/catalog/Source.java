package app.unknot.domain.catalog;

/// Where a fact was read.
public record Source(String id, String organisation, String title, String where) {}
