package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.InstanceSocket;
import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.session.Opening;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SavedSession;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.store.JsonActiveSession;
import app.unknot.store.JsonSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// The app in a process of its own, as the system starts and ends it.
@EnabledOnOs({OS.LINUX, OS.MAC})
final class ProcessTest {
    private static final int SECONDS_TO_SEE = 60;
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

    @TempDir
    private Path home;
    private final List<Process> started = new ArrayList<>();

    /// However a test ends, no process outlives it.
    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "777"})
    void whatIsMadeIsTheUsersAloneUnderAnyUmask(String umask) throws Exception {
        leave(Instant.now().minus(Duration.ofDays(1)));
        Process app = start(umask, HEADLESS, "--data-dir", root().toString());
        await(() -> journals() > 0, "the session of yesterday is kept");
        await(this::answers, "other starts are answered");
        assertTrue(Files.exists(folders().state().resolve("instance.socket")));
        assertEquals(List.of(), open());
        end(app);
        assertEquals(List.of(), open());
        assertTrue(Files.exists(folders().logs().resolve("unknot.0.log")));
    }

    @Test
    void aProcessThatIsAskedToEndKeepsTheSessionUnderWay() throws Exception {
        leave(Instant.now());
        Path file = folders().state().resolve("active-session.json");
        String left = Files.readString(file);
        Process app = start("077", HEADLESS, "--data-dir", root().toString());
        await(() -> !Files.readString(file).equals(left), "the session is taken up");
        await(this::answers, "other starts are answered");
        end(app);
        try (JsonActiveSession active = new JsonActiveSession(folders(), new FileDisk(), InstantSource.system())) {
            assertEquals("test-routine", active.load().orElseThrow().journey().plan().routine());
        }
        assertFalse(Files.exists(folders().state().resolve("instance.socket")));
        InstanceLock.acquire(folders(), new FileDisk()).orElseThrow().close();
    }

    @Test
    void itStartsOnDataThatIsDamagedEverywhere() throws Exception {
        String garbage = "{\"v\":1,\"k\":\"sess";
        List<Path> files = List.of(folders().journal().resolve("2026-11.k7q2m9.jsonl"), folders().routines().resolve("mine.json"),
                folders().techniques().resolve("own.json"), folders().state().resolve("active-session.json"),
                folders().state().resolve("unsaved.jsonl"), folders().state().resolve("device.json"),
                folders().state().resolve("known-folders.json"), folders().config().resolve("settings.json"));
        for (Path file : files) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, garbage);
        }
        Process app = start("077", HEADLESS, "--data-dir", root().toString());
        await(this::answers, "it starts");
        end(app);
        for (Path file : files.subList(0, 3)) {
            assertEquals(garbage, Files.readString(file), "what is the user's is left alone");
        }
        Path aside = folders().quarantine();
        assertTrue(new FileDisk().list(aside).stream().anyMatch(file -> String.valueOf(file.getFileName()).startsWith("active-session-")));
    }

    @Test
    void aStartThatIsKilledLeavesItsMarkAndOneThatEndsAsAskedDoesNot() throws Exception {
        Path mark = folders().state().resolve("starting");
        Process killed = start("077", HEADLESS, "--data-dir", root().toString());
        await(() -> Files.exists(mark), "the start is marked");
        killed.destroyForcibly().waitFor();
        assertTrue(Files.exists(mark));
        Process next = start("077", HEADLESS, "--data-dir", root().toString());
        await(this::answers, "it starts again");
        end(next);
        assertFalse(Files.exists(mark));
    }

    @Test
    void checkingTheDataMakesNothingAndComplainsOfNothing() throws Exception {
        Process app = start("077", List.of(), "--data-dir", root().toString(), "--check-data");
        assertEquals("", new String(app.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, app.waitFor());
        assertFalse(Files.exists(root()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatIsNotThereIsNamedInOneLine() throws Exception {
        Process app = start("077", List.of("-Djava.awt.headless=true", "-Dprism.order=sw"), "--data-dir", root().toString());
        String said = new String(app.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, app.waitFor());
        assertEquals(1, said.lines().filter(line -> line.contains("Unknot") || line.contains("display")).count(), said);
        assertFalse(said.contains("\tat "), said);
        assertFalse(said.contains("Exception"), said);
    }

    /// Leaves a session behind that was under way at some moment.
    private void leave(Instant seen) {
        SessionState state = new SessionEngine(Duration.ofSeconds(3)).start(Plans.of(Plans.step("a",
                Doses.held(30))), new Reading(Duration.ofHours(1), seen)).state();
        try (JsonActiveSession active = new JsonActiveSession(folders(), new FileDisk(), InstantSource.system());
                JsonSettings settings = new JsonSettings(folders(), new FileDisk(), InstantSource.system())) {
            active.save(SavedSession.of(Opening.of(Records.head("2026-11-23T13:00:00+01:00"), Answers.NONE), state));
            settings.change(settings.current().withSafetyAccepted());
        }
    }

    private Process start(String umask, List<String> options, String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", "umask " + umask + "; exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=javafx.graphics"));
        line.addAll(options);
        line.addAll(List.of("--module-path", System.getProperty("jdk.module.path", ""), "--module", "app.unknot/app.unknot.Launcher"));
        line.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("DISPLAY", ":4095");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static void await(Callable<Boolean> condition, String what) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS_TO_SEE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(what, e);
        }
    }

    private boolean answers() {
        return InstanceSocket.ask(folders().state(), new InstanceSocket.Request(Optional.empty()), Duration.ofSeconds(2));
    }

    private long journals() throws IOException {
        return new FileDisk().list(folders().journal()).size();
    }

    private static void end(Process app) throws InterruptedException {
        app.destroy();
        assertTrue(app.waitFor(30, TimeUnit.SECONDS), "it ends when asked to");
    }

    /// Everything that is open to others, or closed to the user.
    private List<String> open() throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root())) {
            for (Path each : all.toList()) {
                String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(each, LinkOption.NOFOLLOW_LINKS));
                if (!permissions.equals(Files.isDirectory(each) ? "rwx------" : "rw-------")) {
                    open.add(permissions + " " + each);
                }
            }
        }
        return open;
    }

    private Path root() {
        return home.resolve("unknot");
    }

    private Folders folders() {
        return Fixtures.folders(root());
    }
}
