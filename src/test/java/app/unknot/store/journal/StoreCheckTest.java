package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.FaultyDisk;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `--check-data` looks at.
class StoreCheckTest {
    @TempDir
    private Path home;

    @Test
    void nothingStoredIsNothingWrong() throws IOException {
        StoreCheck.Report report = new StoreCheck(Fixtures.folders(home), new FileDisk()).run();
        assertEquals(new StoreCheck.Report(0, false, 0, List.of()), report);
        assertEquals(0, report.exitCode());
        assertFalse(Files.exists(home.resolve("data")));
    }

    @Test
    void damageIsNamedByFileLineByteAndReasonAndNothingIsWritten() throws IOException {
        Folders folders = Fixtures.folders(home);
        Path file = fill(folders);
        String first = Files.readString(file).lines().findFirst().orElseThrow().replace("Line one", "Line 1");
        long size = Files.size(file);
        Files.writeString(file, "garbage\n" + first + "\n{\"v\":2}\n{\"torn\":", StandardOpenOption.APPEND);
        FaultyDisk disk = new FaultyDisk();
        StoreCheck.Report report = new StoreCheck(folders, disk).run();
        assertEquals(1, report.exitCode());
        long unverified = size + "garbage\n".length();
        long newer = unverified + Files.readAllBytes(file).length - size - "garbage\n".length() - "\n{\"v\":2}\n{\"torn\":".length() + 1;
        assertEquals(List.of("sessions: 1", "interrupted session: no", "lines kept aside: 0", "damaged lines: 2", "damaged files: 0",
                "unverified lines: 1", "newer-version lines: 1",
                "damaged: " + file + ":3 (from byte " + size + "): not JSON: unexpected character at column 1",
                "unverified: " + file + ":4 (from byte " + unverified + "): the checksum does not fit; it is used all the same",
                "newer: " + file + ":5 (from byte " + newer + "): from a newer version of Unknot; it is kept as it is",
                "damaged: " + file + ":6 (from byte " + (newer + 8) + "): cut off after 8 bytes"), report.lines());
        assertTrue(disk.calls().stream().allMatch(call -> Set.of("list", "read").contains(call.act())));
        assertFalse(Files.exists(folders.quarantine()));
    }

    @Test
    void aNoteOfWhereTheDataIsThatMakesNoSenseIsNamed() throws IOException {
        Path note = Fixtures.folders(home).state().resolve("data-place.json");
        Files.createDirectories(home.resolve("state"));
        Files.writeString(note, "{\"v\":1,\"data\":\"not/absolute\"}");
        StoreCheck.Report report = new StoreCheck(Fixtures.folders(home), new FileDisk()).run();
        assertEquals("damaged: " + note + ": makes no sense: not absolute: not/absolute", report.lines().getLast());
        assertEquals(1, report.exitCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            00000000                                    | 8 zero bytes
            {"v":1,0000}                                | 4 zero bytes in it, the first at column 8
            {"v":1,"k":                                 | cut off after 11 bytes
            {"v":1,"k":"se                              | cut off after 14 bytes
            {"v":1,"k":edit}                            | not JSON: unexpected character at column 12
            {"v":1,"k":"session"}                       | makes no sense at id
            {"v":1,"k":"delete","id":"x"}               | makes no sense at id
            {"v":"1"}                                   | makes no sense at v
            [1,2]                                       | makes no sense
            {"v":0,"k":"delete","id":"00000000-4000-8000-0000-000000000001","dev":"k7q2m9","n":1,"at":"2026-11-23T18:05:00Z","d":{}} | makes no sense: v: 0 is not known
            {"v":1,"k":"delete","id":"00000000-4000-8000-0000-000000000001","dev":"k7q2m9","n":-1,"at":"2026-11-23T18:05:00Z","d":{}} | makes no sense: n: -1 makes no sense
            """)
    void whatIsWrongIsSaidInPlainWords(String line, String why) throws IOException {
        Folders folders = Fixtures.folders(home);
        Path file = fill(folders);
        long size = Files.size(file);
        Files.writeString(file, (line.contains("0000-0") ? line : line.replace('0', '\0').replace("\0,\"k", "0,\"k")) + "\n",
                StandardOpenOption.APPEND);
        List<StoreCheck.Spot> spots = new StoreCheck(folders, new FileDisk()).run().spots();
        assertEquals(List.of("damaged: " + file + ":3 (from byte " + size + "): " + why), spots.stream().map(Object::toString).toList());
    }

    @Test
    void otherFilesThatCanNotBeUsedAreNamedToo() throws IOException {
        Folders folders = Fixtures.folders(home);
        fill(folders);
        Files.createDirectories(folders.config());
        Files.writeString(folders.config().resolve("settings.json"), "[]");
        Files.writeString(folders.state().resolve("active-session.json"), "{\"v\":1,\n\"id\"");
        Files.writeString(folders.state().resolve("device.json"), "");
        Files.writeString(folders.routines().resolve("mine.json"), "{\"id\":\"mine\"}");
        StoreCheck.Report report = new StoreCheck(folders, new FileDisk()).run();
        assertEquals(1, report.exitCode());
        assertTrue(report.lines().containsAll(List.of("interrupted session: yes", "damaged lines: 0", "damaged files: 4")));
        assertEquals(List.of("damaged: " + folders.config().resolve("settings.json") + ": makes no sense: settings belong between braces",
                "damaged: " + folders.state().resolve("active-session.json") + ": cut off after 12 bytes",
                "damaged: " + folders.state().resolve("device.json") + ": empty",
                "damaged: " + folders.routines().resolve("mine.json") + ": name: is missing"),
                report.spots().stream().map(Object::toString).toList());
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithoutALine() throws IOException {
        Folders folders = Fixtures.folders(home);
        Path file = fill(folders);
        FaultyDisk disk = new FaultyDisk();
        disk.failWhere(call -> call.is("read", Journals.OWN));
        assertEquals(List.of("damaged: " + file + ": the whole file can not be read: the disk refuses to read"),
                new StoreCheck(folders, disk).run().spots().stream().map(Object::toString).toList());
    }

    /// Two lines.
    private static Path fill(Folders folders) {
        try (JsonlJournal journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, Fixtures.clock())) {
            journal.append(Fixtures.session(Fixtures.id(1)));
            journal.restore(Fixtures.id(1));
        }
        return folders.journal().resolve(Journals.OWN);
    }
}
