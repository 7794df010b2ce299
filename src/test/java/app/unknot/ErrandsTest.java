package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.store.journal.JsonlJournal;
import app.unknot.ui.common.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Exports and imports from the command line, without a window.
final class ErrandsTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Properties before = new Properties();

    @BeforeEach
    void settleTheLog() {
        LoggerFactory.getLogger(ErrandsTest.class).debug("");
        before.putAll(System.getProperties());
    }

    @AfterEach
    void putBack() {
        System.setProperties(before);
    }

    @Test
    void whatIsExportedHereIsImportedThere() throws IOException {
        fill("here");
        assertEquals(0, run("here", "--export", file("all.json").toString()));
        assertEquals("1 session written to " + file("all.json") + ".", said(out));
        assertEquals(0, run("there", "--import", file("all.json").toString()));
        assertEquals("Added: 1 session, 1 change, no routines or techniques.", said(out));
        assertEquals(0, run("there", "--import", file("all.json").toString()));
        assertEquals("Nothing to add: all of it is here already.", said(out));
        assertEquals(0, run("there", "--export", file("again.json").toString()));
        assertEquals(Files.readString(file("all.json")), Files.readString(file("again.json")));
        assertEquals(0, run("there", "--check-data"));
        assertTrue(said(out).startsWith("sessions: 1\n"), said(out));
    }

    @Test
    void tablesAreWrittenSideBySide() throws IOException {
        fill("here");
        assertEquals(0, run("here", "--export", file("all.csv").toString()));
        assertEquals(List.of("1 session written to " + file("all.csv") + ".", "1 session written to " + file("all-steps.csv") + "."),
                said(out).lines().toList());
        assertEquals(2, run("there", "--import", file("all.csv").toString()));
        assertEquals("Nothing was added. Tables do not hold everything, so they can not be added. Choose a file that was saved with"
                + " everything, not this: " + file("all.csv"), said(err));
        assertFalse(Files.exists(folder.resolve("there")));
    }

    @Test
    void tablesAreReplacedTogetherAndNeverWhatNobodyAskedAbout() throws IOException {
        fill("here");
        assertEquals(0, run("here", "--export", file("all.csv").toString()));
        assertEquals(0, run("here", "--export", file("all.csv").toString()));
        Files.writeString(file("plan-steps.csv"), "Monday,swim");
        assertEquals(2, run("here", "--export", file("plan.csv").toString()));
        assertEquals("The file " + file("plan.csv") + " could not be written: the steps would go to " + file("plan-steps.csv")
                + ", and something else has that name already. Choose another name", said(err));
        assertEquals("Monday,swim", Files.readString(file("plan-steps.csv")));
        assertFalse(Files.exists(file("plan.csv")));
    }

    @Test
    void whileTheAppRunsNothingIsImportedAndAnExportGoesOn() throws IOException {
        fill("here");
        try (InstanceLock _ = InstanceLock.acquire(folders("here"), new FileDisk()).orElseThrow()) {
            assertEquals(0, run("here", "--export", file("all.json").toString()));
            List<Path> all = files("here");
            assertEquals(2, run("here", "--import", file("all.json").toString()));
            assertEquals("Unknot is running with this data. Close it and try again.", said(err));
            assertEquals(all, files("here"));
        }
    }

    @Test
    void whatCanNotBeDoneIsSaidInOneLine() throws IOException {
        assertEquals(2, run("here", "--export", file("all.json").toString()));
        assertEquals("There is no data to export in " + folders("here").data() + ".", said(err));
        assertFalse(Files.exists(file("all.json")));
        assertEquals(2, run("here", "--import", file("none.json").toString()));
        assertEquals("The file " + file("none.json") + " can not be added: there is no such file", said(err));
        Files.writeString(file("odd.json"), "{\"unknot\":\"export\",\"v\":1,\n\"journal\":[oops]}");
        assertEquals(2, run("here", "--import", file("odd.json").toString()));
        assertTrue(said(err).startsWith("Nothing was added. This file is damaged (it can not be understood from 2:"), said(err));
        assertTrue(said(err).endsWith(" on, line and column): " + file("odd.json")), said(err));
        fill("here");
        assertEquals(2, run("here", "--export", file("no/where.json").toString()));
        assertEquals("The file " + file("no/where.json") + " could not be written: " + file("no") + " is missing and can not be made",
                said(err));
        assertEquals(2, run("here", "--export"));
    }

    @Test
    void whatIsKeptAsideIsExportedAlsoWhereTheDataIsAway() throws IOException {
        fill("here");
        Files.move(folders("here").data(), folder.resolve("elsewhere"));
        try (JsonlJournal journal = new JsonlJournal(folders("here"), new FileDisk(), Fixtures.DEVICE, Fixtures.tickingClock())) {
            journal.append(Fixtures.session(Fixtures.id(2)));
        }
        assertEquals(0, run("here", "--export", file("all.json").toString()));
        assertEquals("1 session written to " + file("all.json") + ".", said(out));
        assertEquals(2, run("here", "--import", file("all.json").toString()));
        assertEquals("Nothing was added. This file or folder is not there, or can not be reached: " + folders("here").journal(), said(err));
        assertEquals(2, run("here", "--export", folder.toString()));
        assertEquals("The file " + folder + " could not be written: " + folder + " is not a file", said(err));
    }

    @Test
    void linesThatMakeNoSenseAreToldAndLeftOut() throws IOException {
        fill("here");
        Files.writeString(folders("here").journal().resolve("2026-10.aaaaaa.jsonl"), "garbage\nmore\n");
        assertEquals(0, run("here", "--export", file("all.json").toString()));
        assertTrue(said(out).endsWith("Left out, because they make no sense: 2 lines. See --check-data."), said(out));
    }

    private int run(String home, String... args) {
        out.reset();
        err.reset();
        String[] all = Stream.concat(Stream.of("--data-dir", folder.resolve(home).toString()), Stream.of(args)).toArray(String[]::new);
        return new Launcher(new Messages(Locale.ENGLISH), Map.of(), print(out), print(err)).run(all).orElseThrow();
    }

    private void fill(String home) {
        try (JsonlJournal journal = new JsonlJournal(folders(home), new FileDisk(), Fixtures.DEVICE, Fixtures.tickingClock())) {
            journal.append(Fixtures.session(Fixtures.id(1)));
            journal.restore(Fixtures.id(1));
        }
    }

    private List<Path> files(String home) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(home))) {
            return all.sorted().toList();
        }
    }

    private Folders folders(String home) {
        return Fixtures.folders(folder.resolve(home));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
