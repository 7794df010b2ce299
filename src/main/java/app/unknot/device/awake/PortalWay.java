package app.unknot.device.awake;

import java.io.IOException;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// Asks the desktop portal, which is there where the screen saver is out of reach: inside a Flatpak or a Snap.
record PortalWay(SessionBus bus) implements Way {
    private static final String SERVICE = "org.freedesktop.portal.Desktop";
    private static final String PATH = "/org/freedesktop/portal/desktop";
    /// The flag against going idle, of the portal's Inhibit.
    private static final UInt32 IDLE = new UInt32(8);

    @Override
    public Grip take(String reason) throws IOException, DBusException {
        DBusConnection connection = bus.connect();
        try {
            Inhibit portal = connection.getRemoteObject(SERVICE, PATH, Inhibit.class);
            DBusPath handle = portal.inhibit("", IDLE, Map.of("reason", new Variant<>(reason)));
            Request request = connection.getRemoteObject(SERVICE, handle.getPath(), Request.class);
            return SessionBus.Wish.made(connection, SERVICE, request::withdraw);
        } catch (DBusException | RuntimeException e) {
            connection.disconnect();
            throw e;
        }
    }

    /// The portal's part for this.
    @DBusInterfaceName("org.freedesktop.portal.Inhibit")
    interface Inhibit extends DBusInterface {
        @DBusMemberName("Inhibit")
        DBusPath inhibit(String window, UInt32 flags, Map<String, Variant<?>> options);
    }

    /// What was asked of the portal, which holds until it is closed.
    @DBusInterfaceName("org.freedesktop.portal.Request")
    interface Request extends DBusInterface {
        @DBusMemberName("Close")
        void withdraw();
    }
}
