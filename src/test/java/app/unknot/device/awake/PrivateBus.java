package app.unknot.device.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;

/// A real message bus of the test's own, on which nobody is but the test.
final class PrivateBus {
    private final String address;
    private final Process daemon;

    private PrivateBus(String address, Process daemon) {
        this.address = address;
        this.daemon = daemon;
    }

    /// Starts one whose socket lies in a folder.
    static PrivateBus start(Path folder) throws IOException {
        String address = "unix:path=" + folder.resolve("bus");
        Path config = Files.writeString(folder.resolve("bus.conf"), config(address));
        Process daemon;
        try {
            daemon = new ProcessBuilder("dbus-daemon", "--config-file=" + config, "--nofork", "--nopidfile", "--print-address")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            assumeTrue(false, "dbus-daemon is not installed: " + e.getMessage());
            throw e;
        }
        BufferedReader said = daemon.inputReader();
        assertEquals(address, String.valueOf(said.readLine()).replaceAll(",guid=.*", ""), "the bus is there");
        return new PrivateBus(address, daemon);
    }

    private static String config(String address) {
        return """
                <busconfig>
                  <type>session</type>
                  <listen>%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
                </busconfig>
                """.formatted(address);
    }

    /// What a process sees whose desktop has this bus.
    Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", address);
    }

    DBusConnection connect() throws IOException, DBusException {
        return new SessionBus(environment()).connect();
    }

    /// Ends it, as a crash would.
    void close() throws InterruptedException {
        daemon.destroyForcibly();
        assertEquals(true, daemon.waitFor(10, TimeUnit.SECONDS), "the bus ends");
    }
}
