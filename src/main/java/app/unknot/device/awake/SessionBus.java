package app.unknot.device.awake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodReturn;

/// The D-Bus of the person's desktop session.
///
/// @param environment says where it is
record SessionBus(Map<String, String> environment) {
    private static final String BUS = "org.freedesktop.DBus";
    private static final String BUS_PATH = "/org/freedesktop/DBus";
    /// A bus that is there answers at once; the library would knock at one that is gone for ten seconds.
    private static final int CONNECT_MILLIS = 1000;
    /// For one that goes while it is asked, the library would wait twenty seconds.
    private static final int ANSWER_MILLIS = 2000;

    /// A connection of one's own. Whatever is asked for through it is held by the desktop until it closes.
    ///
    /// @throws IOException where there is no bus
    /// @throws DBusException where the bus does not answer
    DBusConnection connect() throws IOException, DBusException {
        String address = address().orElseThrow(() -> new FileNotFoundException("no session bus"));
        return DBusConnectionBuilder.forAddress(address).withShared(false).transportConfig().withTimeout(CONNECT_MILLIS).back()
                .receivingThreadConfig().withSignalThreadCount(1).withErrorHandlerThreadCount(1).withMethodCallThreadCount(1)
                .withMethodReturnThreadCount(1).connectionConfig().build();
    }

    private Optional<String> address() {
        Optional<String> named = Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS")).filter(address -> !address.isBlank());
        return named.or(() -> Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).map(folder -> Path.of(folder, "bus"))
                .filter(Files::exists).map(socket -> "unix:path=" + socket));
    }

    /// A wish that a service on the bus has taken: it holds while that very service is there.
    ///
    /// @param service the service's name
    /// @param owner who owned the name; empty where it was gone at once
    /// @param withdraw takes the wish back
    record Wish(DBusConnection connection, String service, Optional<String> owner, Runnable withdraw) implements Way.Grip {
        static Wish made(DBusConnection connection, String service, Runnable withdraw) {
            return new Wish(connection, service, owner(connection, service), withdraw);
        }

        @Override
        public boolean holds() {
            return owner.isPresent() && owner.equals(owner(connection, service));
        }

        /// What is lost needs no withdrawal, and whoever has the name now knows nothing of it.
        @Override
        public void close() {
            try {
                if (holds()) {
                    withdraw.run();
                }
            } finally {
                connection.disconnect();
            }
        }

        private static Optional<String> owner(DBusConnection connection, String service) {
            try {
                DBus bus = connection.getRemoteObject(BUS, BUS_PATH, DBus.class);
                Message answer = connection.callMethodAsync(bus, "GetNameOwner", service).getCall().getReply(ANSWER_MILLIS);
                return answer instanceof MethodReturn owner ? Optional.of(String.valueOf(owner.getParameters()[0])) : Optional.empty();
            } catch (DBusException | RuntimeException _) {
                return Optional.empty(); // the service is gone, or the bus itself; the library has many words for it
            }
        }
    }
}
