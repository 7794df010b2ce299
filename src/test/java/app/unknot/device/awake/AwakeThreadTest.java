package app.unknot.device.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Which way is taken, and what happens where none is to be had.
final class AwakeThreadTest {
    private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
    private boolean lost;
    @TempDir
    private Path folder;

    private AwakeThread over(Way... ways) {
        return new AwakeThread(new Ways(List.of(ways)), why -> happened.add("said: " + why));
    }

    private Way.Grip works(String reason) {
        happened.add("taken: " + reason);
        return new Way.Grip() {
            @Override
            public boolean holds() {
                return !lost;
            }

            @Override
            public void close() throws IOException {
                happened.add("closed");
                throw new IOException("closed badly");
            }
        };
    }

    private Way.Grip fails(String reason) throws IOException {
        happened.add("tried");
        throw new IOException("no " + reason);
    }

    private Way.Grip isMissing(String reason) {
        throw new UnsatisfiedLinkError(reason);
    }

    /// What happened by the time the thread has done all of it.
    private List<String> after(AwakeThread screen) {
        screen.close();
        return new ArrayList<>(happened);
    }

    @Test
    void theFirstWayThatWorksIsTakenOnceAndClosedOnce() {
        AwakeThread screen = over(this::isMissing, this::fails, this::works, this::fails);
        screen.hold("a");
        screen.hold("b");
        screen.letGo();
        screen.letGo();
        assertEquals(List.of("tried", "taken: a", "closed"), after(screen));
    }

    @Test
    void whatWasLostIsTakenAnew() {
        lost = true;
        AwakeThread screen = over(this::works);
        screen.hold("a");
        screen.hold("b");
        assertEquals(List.of("taken: a", "closed", "taken: b", "closed"), after(screen));
    }

    @Test
    void whatCanNotBeHadIsTriedOnceASessionAndSaidOnceInAll() {
        AwakeThread screen = over(this::fails);
        screen.hold("a");
        screen.hold("a");
        screen.letGo();
        screen.hold("a");
        List<String> all = after(screen);
        assertEquals(2, all.stream().filter("tried"::equals).count(), all.toString());
        assertEquals(1, all.stream().filter(each -> each.startsWith("said")).count(), all.toString());
        assertTrue(all.toString().contains("no a"), all.toString());
    }

    @Test
    void afterTheEndNothingIsTaken() {
        AwakeThread screen = over(this::works);
        screen.close();
        screen.hold("a");
        assertEquals(List.of(), after(screen));
    }

    @Test
    void withoutABusNobodyIsAsked() throws InterruptedException {
        SessionBus nowhere = new SessionBus(Map.of("XDG_RUNTIME_DIR", folder.toString()));
        over(new ScreenSaverWay(nowhere, "Unknot"), new PortalWay(nowhere)).hold("a");
        assertTrue(String.valueOf(happened.poll(10, TimeUnit.SECONDS)).contains("no session bus"));
    }

    @Test
    @DisabledOnOs(value = {OS.MAC, OS.WINDOWS}, disabledReason = "there the calls are not missing")
    void anotherSystemsCallsAreMissingAndNoTrouble() throws InterruptedException {
        for (String system : List.of("Mac OS X", "Windows 11")) {
            AwakeThread screen = new AwakeThread(Ways.of(system, Map.of(), "Unknot"), happened::add);
            screen.hold("a");
            String said = String.valueOf(happened.poll(10, TimeUnit.SECONDS));
            assertTrue(said.contains(system.startsWith("Mac") ? "MacAssertion" : "WindowsExecutionState"), said);
            screen.close();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
    void systemdsProgramIsTheLastResortAndEndsWithTheHold() throws Exception {
        Path told = folder.resolve("told");
        Path program = folder.resolve("systemd-inhibit");
        Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\" > " + told + ".part\nmv " + told + ".part " + told
                + "\nwhile [ $# -gt 1 ]; do shift; done\n\"$1\"\necho over >> " + told + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Way.Grip grip = new SystemdInhibit(program.toString(), "Unknot").take("it's 5; $(date)");
        assertTrue(grip.holds());
        assertEquals(List.of("--what=idle", "--who=Unknot", "--why=it's 5; $(date)", "--mode=block", "cat"), Files.readAllLines(told));
        grip.close();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !grip.holds());
        assertEquals("over", Files.readAllLines(told).getLast());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
    void aProgramThatEndsAtOnceHasRefused() {
        AwakeThread screen = over(new SystemdInhibit("false", "Unknot"), new SystemdInhibit("/no/such/program", "Unknot"));
        screen.hold("a");
        screen.letGo();
        String said = String.join("", after(screen));
        assertTrue(said.contains("false ended with 1") && said.contains("/no/such/program"), said);
    }
}
