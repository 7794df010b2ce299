package app.unknot.store.json;

/// Where the data folder was moved to.
///
/// @param v the version of this shape, 1
/// @param data an absolute path
public record DataPlaceJson(int v, String data) {
    /// The version that is written and understood.
    public static final int VERSION = 1;
}
