package app.unknot.store.json;

import java.util.List;

/// The data folders that were in use before.
///
/// @param v the version of this shape, 1
/// @param folders absolute paths
public record KnownFoldersJson(int v, List<String> folders) {
    /// The version that is written and understood.
    public static final int VERSION = 1;
}
