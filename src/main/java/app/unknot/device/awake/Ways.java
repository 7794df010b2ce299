package app.unknot.device.awake;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The ways of keeping the screen on that a system knows, the best first.
public final class Ways {
    private final List<Way> inOrder;

    Ways(List<Way> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /// The ways of this system. None of them is tried yet.
    ///
    /// @param system the system's name, as `os.name` has it
    /// @param environment where the session's bus is found
    /// @param app what the desktop calls the app
    public static Ways of(String system, Map<String, String> environment, String app) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return new Ways(List.of(new WindowsExecutionState()));
        }
        if (lower.startsWith("mac")) {
            return new Ways(List.of(new MacAssertion()));
        }
        SessionBus bus = new SessionBus(environment);
        return new Ways(List.of(new ScreenSaverWay(bus, app), new PortalWay(bus), new SystemdInhibit("systemd-inhibit", app)));
    }

    List<Way> inOrder() {
        return inOrder;
    }
}
