package app.unknot.device.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Keeping the screen on by way of a real message bus.
@EnabledOnOs(OS.LINUX)
final class AwakeOnBusTest {
    private static final String APP = "Unknot";
    private static final String WHY = "A session is running";
    private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    @TempDir
    private Path folder;
    private PrivateBus bus;
    private AwakeThread screen;

    @BeforeEach
    void startBus() throws IOException {
        bus = PrivateBus.start(folder);
        SessionBus session = new SessionBus(bus.environment());
        screen = new AwakeThread(new Ways(List.of(noting(new ScreenSaverWay(session, APP)), new PortalWay(session))), failures::add);
    }

    /// The same way; says when the desktop's answer has arrived.
    private Way noting(Way way) {
        return reason -> {
            Way.Grip grip = way.take(reason);
            taken.add(reason);
            return grip;
        };
    }

    /// Holds the screen, and waits until it is held.
    private void hold() throws InterruptedException {
        screen.hold(WHY);
        assertEquals(WHY, taken.poll(10, TimeUnit.SECONDS));
    }

    @AfterEach
    void endBus() throws InterruptedException {
        screen.close();
        bus.close();
    }

    /// The desktop goes with its bus: it has nobody left to say goodbye to.
    private void holdAndLoseTheBus() throws IOException, DBusException, InterruptedException {
        RecordingDesktop desktop = RecordingDesktop.withScreenSaver(bus);
        hold();
        desktop.hears("Inhibit: Unknot, A session is running, 4711");
        bus.close();
    }

    @Test
    void theDesktopHearsWhoKeepsItOnAndWhyAndTheCookieComesBack() throws Exception {
        try (RecordingDesktop desktop = RecordingDesktop.withScreenSaver(bus)) {
            screen.hold(WHY);
            screen.hold(WHY);
            desktop.hears("Inhibit: Unknot, A session is running, 4711");
            screen.letGo();
            desktop.hears("UnInhibit: 4711");
            screen.hold(WHY);
            desktop.hears("Inhibit: Unknot, A session is running, 4712");
            screen.close();
            desktop.hears("UnInhibit: 4712");
            desktop.heardAll();
        }
    }

    @Test
    void whereTheBusWasLostTheHoldIsTakenAnewOnTheNextOne() throws Exception {
        holdAndLoseTheBus();
        Files.delete(folder.resolve("bus"));
        bus = PrivateBus.start(folder);
        try (RecordingDesktop desktop = RecordingDesktop.withScreenSaver(bus)) {
            hold();
            desktop.hears("Inhibit: Unknot, A session is running, 4711");
            screen.letGo();
            desktop.hears("UnInhibit: 4711");
        }
    }

    @Test
    void aScreenSaverThatWasStartedAnewIsAskedAnew() throws Exception {
        try (RecordingDesktop desktop = RecordingDesktop.withScreenSaver(bus)) {
            hold();
            desktop.hears("Inhibit: Unknot, A session is running, 4711");
        }
        try (RecordingDesktop desktop = RecordingDesktop.withScreenSaver(bus)) {
            hold();
            desktop.hears("Inhibit: Unknot, A session is running, 4711");
        }
    }

    @Test
    void whereTheBusIsLostForGoodLettingGoIsNoTrouble() throws Exception {
        holdAndLoseTheBus();
        String why = toldWhenHeldAgain();
        assertTrue(why.contains("PortalWay"), why);
        screen.letGo();
        screen.hold(WHY);
        screen.close();
        assertEquals(List.of(), List.copyOf(failures), "it is said once");
    }

    /// That a bus is gone is noticed a little after it went.
    private String toldWhenHeldAgain() throws InterruptedException {
        Optional<String> why = Optional.empty();
        for (int tries = 0; why.isEmpty() && tries < 50; tries++) {
            screen.hold(WHY);
            why = Optional.ofNullable(failures.poll(200, TimeUnit.MILLISECONDS)).map(String::valueOf);
        }
        return why.orElse("nothing was told");
    }

    @Test
    void whereTheScreenSaverAnswersWithAnErrorThePortalIsAsked() throws Exception {
        try (RecordingDesktop desktop = RecordingDesktop.withBrokenScreenSaver(bus).andPortal()) {
            screen.hold(WHY);
            desktop.hears("refused");
            desktop.hears("portal: '', 8, [A session is running]");
            screen.letGo();
            desktop.hears("portal: closed");
            desktop.heardAll();
        }
    }

    @Test
    void whereNobodyOffersAnythingThatIsSaid() throws Exception {
        screen.hold(WHY);
        assertTrue(String.valueOf(failures.poll(10, TimeUnit.SECONDS)).contains("ServiceUnknown"));
    }

    @Test
    void aProcessThatIsKilledHoldsNothingAnyMore() throws Exception {
        try (RecordingDesktop desktop = RecordingDesktop.withScreenSaver(bus)) {
            Process other = holder();
            desktop.hears("Inhibit: Unknot, A session is running, 4711");
            other.destroyForcibly();
            desktop.hears("the owner of 4711 is gone");
            desktop.heardAll();
        }
    }

    /// Another JVM that holds the screen until it ends.
    private Process holder() throws IOException, DBusException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "")
                + ":target/classes:target/test-classes";
        ProcessBuilder builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Dtinylog.level=off", "-cp", path,
                HoldUntilKilled.class.getName(), WHY).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(bus.environment());
        return builder.start();
    }
}
