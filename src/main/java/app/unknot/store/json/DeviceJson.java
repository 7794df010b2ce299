package app.unknot.store.json;

import java.util.Map;

/// Which id this installation has on which machine.
///
/// @param v the version of this shape, 1
/// @param ids the device id by the machine's digest
public record DeviceJson(int v, Map<String, String> ids) {
    /// The version that is written and understood.
    public static final int VERSION = 1;
}
