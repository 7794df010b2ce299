package app.unknot.store.json;

/// A file within an export.
///
/// @param path its place in the data folder
/// @param text all of it
public record FileJson(String path, String text) {}
