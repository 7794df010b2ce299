package app.unknot.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// An instance of Syncthing of our own, that knows one other one on this machine and nobody else: everything that would
/// speak to the outside is off.
final class Syncthing implements AutoCloseable {
    private final Path home;
    private final int port = free();
    private final String id;
    private Optional<Process> running = Optional.empty();

    /// Makes its keys.
    Syncthing(Path home) throws IOException, InterruptedException {
        this.home = Files.createDirectories(home);
        run("generate", "--home=" + home, "--no-default-folder");
        this.id = run("--home=" + home, "--device-id").strip();
    }

    /// Whether it is installed.
    static boolean installed() {
        try {
            return new ProcessBuilder("syncthing", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Keeps a folder the same as the other one's.
    void share(Path folder, Syncthing other) throws IOException {
        Files.writeString(home.resolve("config.xml"),
                """
            <configuration version="36">
                <folder id="unknot" path="%s" type="sendreceive" rescanIntervalS="10" fsWatcherEnabled="true" fsWatcherDelayS="1">
                    <filesystemType>basic</filesystemType>
                    <device id="%s"/>
                    <device id="%s"/>
                </folder>
                <device id="%s"><address>tcp4://127.0.0.1:%d</address></device>
                <device id="%s"><address>tcp4://127.0.0.1:%d</address></device>
                <gui enabled="true" tls="false"><address>127.0.0.1:%d</address><apikey>unknot</apikey></gui>
                <options>
                    <listenAddress>tcp4://127.0.0.1:%d</listenAddress>
                    <globalAnnounceEnabled>false</globalAnnounceEnabled>
                    <localAnnounceEnabled>false</localAnnounceEnabled>
                    <relaysEnabled>false</relaysEnabled>
                    <natEnabled>false</natEnabled>
                    <reconnectionIntervalS>2</reconnectionIntervalS>
                    <startBrowser>false</startBrowser>
                    <urAccepted>-1</urAccepted>
                    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
                    <crashReportingEnabled>false</crashReportingEnabled>
                    <stunKeepaliveStartS>0</stunKeepaliveStartS>
                </options>
            </configuration>
            """.formatted(folder, id, other.id, id, port, other.id, other.port, free(), port));
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("syncthing", "serve", "--home=" + home, "--no-browser", "--no-restart", "--no-upgrade")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
        builder.environment().put("STNOUPGRADE", "1");
        builder.environment().put("HOME", home.toString());
        running = Optional.of(builder.start());
    }

    /// What it had to say so far.
    String log() throws IOException {
        return Files.readString(home.resolve("log"));
    }

    /// Cuts it off.
    @Override
    public void close() {
        running.ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        });
        running = Optional.empty();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("syncthing"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(command + " failed: " + said);
        }
        return said;
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
