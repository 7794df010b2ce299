package app.unknot.store.json;

import java.time.Instant;
import java.util.UUID;

/// A line of a journal to be written, without its checksum. Fields are written in this order.
///
/// @param v the version of the line's shape
/// @param k what kind of line it is: see [#SESSION] and the others
/// @param id the session that it is about
/// @param dev the device that wrote it
/// @param n the number of the line among that device's, from 1
/// @param at when it was written
/// @param d what it says
public record LineJson(int v, String k, UUID id, String dev, long n, Instant at, Object d) {
    /// The version that is written and understood.
    public static final int VERSION = 1;
    /// A session; `d` is a [SessionJson].
    public static final String SESSION = "session";
    /// Changed answers; `d` is an [EditJson].
    public static final String EDIT = "edit";
    /// The session is hidden.
    public static final String DELETE = "delete";
    /// The session is brought back.
    public static final String RESTORE = "restore";
}
