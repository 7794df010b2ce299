package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.device.InstanceSocket;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.ui.common.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// The command line, up to the window.
final class LauncherTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String display = ":9";
    private final Properties before = new Properties();

    @BeforeEach
    void settleTheLog() {
        // Before the launcher says where to log, so that the tests' own log stays as it is.
        LoggerFactory.getLogger(LauncherTest.class).debug("");
        before.putAll(System.getProperties());
    }

    @AfterEach
    void putBack() {
        System.setProperties(before);
    }

    @Test
    void helpIsPrintedWithEveryOption() {
        assertEquals(0, run("--help"));
        for (String option : List.of("--help", "--version", "--data-dir=DIR", "--start=ROUTINE-ID", "--safe-graphics", "--check-data",
                "--export=FILE", "--import=FILE")) {
            assertTrue(said(out).contains(option), option);
        }
        assertEquals("", said(err));
    }

    @Test
    void theVersionIsPrinted() {
        assertEquals(0, run("--version"));
        assertTrue(said(out).matches("unknot \\S+\\R"), said(out));
    }

    @Test
    void anUnknownOptionIsRefusedInOneLine() {
        assertEquals(2, run("--colour"));
        assertEquals("Unknown option: '--colour'. Try unknot --help.", line());
        assertEquals("", said(out));
    }

    @Test
    void anOptionWithoutItsValueIsRefusedInOneLine() {
        assertEquals(2, run("--start"));
        assertTrue(line().contains("--start"), line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--import a --export b", "--check-data --import a", "--start desk-reset-2 --export b",
            "--start desk-reset-2 --check-data --export b --import a"})
    void whereMoreThanOneThingIsAskedForNothingIsDone(String words) throws IOException {
        List<String> args = new ArrayList<>(List.of("--data-dir", folder.toString()));
        args.addAll(List.of(words.split(" ")));
        assertEquals(2, run(args.toArray(String[]::new)));
        assertTrue(line().startsWith("Only one of these can be done at a time: --"), line());
        args.stream().filter(word -> word.startsWith("--") && !word.equals("--data-dir"))
                .forEach(word -> assertTrue(said(err).contains(word), said(err)));
        try (var made = Files.list(folder)) {
            assertEquals(0, made.count());
        }
    }

    @Test
    void anUnknownRoutineIsRefusedAndTheDataIsLeftFree() throws IOException {
        assertEquals(2, run("--data-dir", folder.toString(), "--start", "no-such-routine"));
        assertEquals("There is no routine called no-such-routine.", line());
        InstanceLock.acquire(folders(), new FileDisk()).orElseThrow().close();
    }

    @Test
    void aFolderThatIsAFileIsRefusedInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(2, run("--data-dir", file.toString()));
        assertEquals("The folder " + file.resolve("state") + " can not be used: " + file + " is a file", line());
    }

    @Test
    void checkingDataThatIsWholeAnswersZeroAndMakesNothing() throws IOException {
        assertEquals(0, run("--data-dir", folder.toString(), "--check-data"));
        assertTrue(said(out).startsWith("sessions: 0"), said(out));
        try (var made = Files.list(folder)) {
            assertEquals(0, made.count());
        }
    }

    @Test
    void checkingAFolderThatIsAFileIsRefusedInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(2, run("--data-dir", file.toString(), "--check-data"));
        assertEquals("The folder " + file.resolve("data") + " can not be used: " + file + " is a file", line());
        assertEquals("", said(out));
    }

    @Test
    void checkingDataWithADamagedLineAnswersOneAndNamesIt() throws IOException {
        Path journal = Files.createDirectories(folders().journal()).resolve("2026-11.k7q2m9.jsonl");
        Files.writeString(journal, "garbage\n");
        assertEquals(1, run("--data-dir", folder.toString(), "--check-data"));
        assertTrue(said(out).contains("damaged: " + journal + ":1"), said(out));
        assertEquals("", said(err));
    }

    @Test
    void withoutADisplayThePersonIsToldSo() {
        display = "";
        String headless = System.getProperty("glass.platform", "");
        System.clearProperty("glass.platform");
        String system = System.getProperty("os.name", "");
        System.setProperty("os.name", "Linux");
        try {
            assertEquals(2, run("--data-dir", folder.toString()));
            assertTrue(line().contains("there is no display"), line());
        } finally {
            System.setProperty("os.name", system);
            System.setProperty("glass.platform", headless);
        }
    }

    @Test
    void aWrongDisplayIsToldFromALibraryThatIsNotThere() {
        Launcher launcher = launcher();
        assertEquals("The display :9 can not be opened. Start Unknot on a desktop, or correct DISPLAY.",
                launcher.noWindow(new UnsupportedOperationException("Unable to open DISPLAY")));
        assertTrue(launcher.noWindow(new UnsupportedOperationException("Unable to load glass GTK library."))
                .contains("library. On Linux, install GTK 3"));
        assertTrue(
                launcher.noWindow(new IllegalStateException(new UnsatisfiedLinkError("no prism_es2"))).contains("no prism_es2. On Linux"));
    }

    @Test
    void aSecondStartAsksTheFirst() throws IOException {
        List<InstanceSocket.Request> asked = new ArrayList<>();
        try (InstanceLock _ = InstanceLock.acquire(folders(), new FileDisk()).orElseThrow();
                InstanceSocket _ = InstanceSocket.listen(folders().state(), asked::add)) {
            assertEquals(0, run("--data-dir", folder.toString(), "--start", "desk-reset-2"));
            assertEquals(List.of(new InstanceSocket.Request(Optional.of("desk-reset-2"))), asked);
            assertEquals("", said(err));
        }
    }

    @Test
    void aFirstStartThatHangsIsGivenUpOn() throws IOException {
        try (InstanceLock _ = InstanceLock.acquire(folders(), new FileDisk()).orElseThrow();
                ServerSocketChannel hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hung.bind(UnixDomainSocketAddress.of(folders().state().resolve("instance.socket")));
            assertEquals(2, run("--data-dir", folder.toString()));
            assertTrue(line().contains("does not answer"), line());
        }
    }

    private int run(String... args) {
        return launcher().run(args).orElseThrow();
    }

    private Launcher launcher() {
        return new Launcher(new Messages(Locale.ENGLISH), Map.of("DISPLAY", display), print(out), print(err));
    }

    private Folders folders() {
        return new Folders(folder.resolve("data"), folder.resolve("state"), folder.resolve("config"));
    }

    private String line() {
        List<String> lines = said(err).lines().toList();
        assertEquals(1, lines.size(), said(err));
        assertFalse(lines.getFirst().isBlank());
        return lines.getFirst();
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
