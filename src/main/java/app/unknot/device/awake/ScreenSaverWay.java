package app.unknot.device.awake;

import java.io.IOException;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/// Asks the desktop's screen saver, which GNOME, KDE, Xfce and others answer for alike.
///
/// @param app what the desktop calls the app
record ScreenSaverWay(SessionBus bus, String app) implements Way {
    private static final String SERVICE = "org.freedesktop.ScreenSaver";
    private static final String PATH = "/org/freedesktop/ScreenSaver";

    @Override
    public Grip take(String reason) throws IOException, DBusException {
        DBusConnection connection = bus.connect();
        try {
            ScreenSaver saver = connection.getRemoteObject(SERVICE, PATH, ScreenSaver.class);
            UInt32 cookie = saver.inhibit(app, reason);
            return SessionBus.Wish.made(connection, SERVICE, () -> saver.unInhibit(cookie));
        } catch (DBusException | RuntimeException e) {
            connection.disconnect();
            throw e;
        }
    }

    /// The service, as the freedesktop.org specification names it.
    @DBusInterfaceName(SERVICE)
    interface ScreenSaver extends DBusInterface {
        @DBusMemberName("Inhibit")
        UInt32 inhibit(String app, String reason);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }
}
