package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Journal;
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

/// What `--check-data` looks at.
class StoreCheckTest {
    @TempDir
    private Path home;

    @Test
    void nothingStoredIsNothingWrong() throws IOException {
        StoreCheck.Report report = new StoreCheck(Fixtures.folders(home), new FileDisk()).run();
        assertEquals(new StoreCheck.Report(0, false, 0, List.of(), new Journal.Counts(0, 0, 0)), report);
        assertEquals(0, report.exitCode());
        assertFalse(Files.exists(home.resolve("data")));
    }

    @Test
    void damageIsNamedByFileAndLineAndNothingIsWritten() throws IOException {
        Folders folders = Fixtures.folders(home);
        fill(folders);
        Path file = folders.journal().resolve("2026-11.k7q2m9.jsonl");
        Files.writeString(file, "garbage\n" + Files.readString(file).lines().findFirst().orElseThrow().replace("Line one", "Line 1")
                + "\n{\"v\":2}\n{\"torn\":", StandardOpenOption.APPEND);
        Files.writeString(folders.state().resolve("active-session.json"), "anything");
        FaultyDisk disk = new FaultyDisk();
        StoreCheck.Report report = new StoreCheck(folders, disk).run();
        assertEquals(1, report.exitCode());
        assertEquals(List.of("sessions: 1", "interrupted session: yes", "lines kept aside: 0", "damaged lines: 2", "unverified lines: 1",
                "newer-version lines: 1", "damaged: " + file + ":3", "damaged: " + file + ":6"), report.lines());
        assertTrue(disk.calls().stream().allMatch(call -> Set.of("list", "read").contains(call.act())));
        assertFalse(Files.exists(folders.quarantine()));
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithoutALine() throws IOException {
        Folders folders = Fixtures.folders(home);
        fill(folders);
        FaultyDisk disk = new FaultyDisk();
        disk.failWhere(call -> call.act().equals("read"));
        StoreCheck.Report report = new StoreCheck(folders, disk).run();
        assertEquals("[" + folders.journal().resolve("2026-11.k7q2m9.jsonl") + "]", report.damaged().toString());
    }

    private static void fill(Folders folders) {
        try (JsonlJournal journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, Fixtures.clock())) {
            journal.append(Fixtures.session(Fixtures.id(1)));
            journal.restore(Fixtures.id(1));
        }
    }
}
