package app.unknot.device.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// A desktop's services on a bus, which note what they are asked, and who leaves without a word.
final class RecordingDesktop implements AutoCloseable {
    private static final String HANDLE = "/org/freedesktop/portal/desktop/request/1";
    private static final int FIRST_COOKIE = 4711;
    private final DBusConnection connection;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Map<String, Integer> holders = new ConcurrentHashMap<>();

    private RecordingDesktop(DBusConnection connection) {
        this.connection = connection;
    }

    /// A desktop with a screen saver.
    static RecordingDesktop withScreenSaver(PrivateBus bus) throws IOException, DBusException {
        RecordingDesktop desktop = new RecordingDesktop(bus.connect());
        desktop.offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", desktop.new Saver());
        desktop.connection.addSigHandler(DBus.NameOwnerChanged.class, desktop::ownerChanged);
        return desktop;
    }

    /// A desktop whose screen saver only answers with an error.
    static RecordingDesktop withBrokenScreenSaver(PrivateBus bus) throws IOException, DBusException {
        RecordingDesktop desktop = new RecordingDesktop(bus.connect());
        desktop.offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", desktop.new Broken());
        return desktop;
    }

    /// A portal besides.
    RecordingDesktop andPortal() throws DBusException {
        connection.exportObject(HANDLE, new Asked());
        offer("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", new Portal());
        return this;
    }

    private void offer(String name, String path, DBusInterface service) throws DBusException {
        connection.exportObject(path, service);
        connection.requestBusName(name);
    }

    private void ownerChanged(DBus.NameOwnerChanged change) {
        Integer cookie = change.newOwner.isEmpty() ? holders.remove(change.name) : null;
        if (cookie != null) {
            heard.add("the owner of " + cookie + " is gone");
        }
    }

    /// The next thing that was heard is this.
    void hears(String what) throws InterruptedException {
        assertEquals(what, heard.poll(10, TimeUnit.SECONDS));
    }

    /// Nothing more was heard.
    void heardAll() {
        assertEquals("[]", heard.toString());
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    /// The screen saver as freedesktop.org specifies it, in words of the test's own.
    @DBusInterfaceName("org.freedesktop.ScreenSaver")
    public interface ScreenSaver extends DBusInterface {
        @DBusMemberName("Inhibit")
        UInt32 inhibit(String app, String reason);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }

    /// The portal's part for this.
    @DBusInterfaceName("org.freedesktop.portal.Inhibit")
    public interface Inhibit extends DBusInterface {
        @DBusMemberName("Inhibit")
        DBusPath inhibit(String window, UInt32 flags, Map<String, Variant<?>> options);
    }

    /// What was asked of the portal.
    @DBusInterfaceName("org.freedesktop.portal.Request")
    public interface Request extends DBusInterface {
        @DBusMemberName("Close")
        void withdraw();
    }

    /// The screen saver.
    public final class Saver implements ScreenSaver {
        private int next = FIRST_COOKIE;

        @Override
        public UInt32 inhibit(String app, String reason) {
            heard.add("Inhibit: " + app + ", " + reason + ", " + next);
            holders.put(DBusConnection.getCallInfo().getSource(), next);
            return new UInt32(next++);
        }

        @Override
        public void unInhibit(UInt32 cookie) {
            heard.add("UnInhibit: " + cookie);
            holders.remove(DBusConnection.getCallInfo().getSource());
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/ScreenSaver";
        }
    }

    /// A screen saver in trouble.
    public final class Broken implements ScreenSaver {
        @Override
        public UInt32 inhibit(String app, String reason) {
            heard.add("refused");
            throw new DBusExecutionException("not today");
        }

        @Override
        public void unInhibit(UInt32 cookie) {
            heard.add("UnInhibit: " + cookie);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/ScreenSaver";
        }
    }

    /// The portal.
    public final class Portal implements Inhibit {
        @Override
        public DBusPath inhibit(String window, UInt32 flags, Map<String, Variant<?>> options) {
            heard.add("portal: '" + window + "', " + flags + ", " + options.values().stream().map(Variant::getValue).toList());
            return new DBusPath(HANDLE);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/portal/desktop";
        }
    }

    /// What the portal was asked for.
    public final class Asked implements Request {
        @Override
        public void withdraw() {
            heard.add("portal: closed");
        }

        @Override
        public String getObjectPath() {
            return HANDLE;
        }
    }
}
