package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window says and offers where the data can't be written, and what becomes of it.
class NeverLostTest {
    @TempDir
    private Path folder;
    private Rig rig = Rig.none();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aSessionThatCanNotBeWrittenIsWorriedAboutEverywhereUntilItIsWritten() throws IOException {
        open();
        Files.move(data(), folder.resolve("unplugged"));
        session();
        rig.sees("It is kept aside");
        rig.sees("This file or folder is not there, or can not be reached: " + data().resolve("journal"));
        rig.sees("One session or change is not in your history yet.");
        rig.click("#after-done");
        rig.sees("One session or change is not in your history yet.");
        go("#rail-history");
        rig.sees("Two-minute desk reset");
        rig.sees("This file or folder is not there");
        assertEquals(1, rig.count("#worry .banner"));
        go("#worry-act-0");
        rig.sees("and it is still so.");
        Files.move(folder.resolve("unplugged"), data());
        go("#worry-act-0");
        rig.sees("It works again: everything is in your history now.");
        assertEquals(0, rig.count("#worry .banner"));
        rig.pass(Duration.ofSeconds(12));
        rig.seesNot(".banner");
        assertFalse(Files.exists(folder.resolve("state/unsaved.jsonl")));
    }

    @Test
    void thePageAfterASessionSaysSavedOnceItIs() throws IOException {
        open();
        Files.move(data(), folder.resolve("unplugged"));
        session();
        rig.sees("It is kept aside");
        Files.move(folder.resolve("unplugged"), data());
        go("#worry-act-0");
        rig.sees("Saved in your history");
    }

    @Test
    void aCopyElsewhereHoldsWhatIsKeptAside() throws IOException {
        open();
        Files.move(data(), folder.resolve("unplugged"));
        session();
        Path copy = folder.resolve("copy.json");
        rig.machine().files().choose(copy.toString());
        go("#worry-act-1");
        rig.sees("1 session, written to\n" + copy);
        assertTrue(Files.readString(copy).contains("desk-reset-2"));
        rig.clickSpoken("Put this notice away");
        rig.seesNot("#worry .banner");
    }

    @Test
    void dataThatIsAwayAtTheStartIsSaidAndNotCalledEmpty() throws IOException {
        open();
        session();
        rig.sees("Saved in your history");
        rig.kill();
        Files.move(data(), folder.resolve("unplugged"));
        rig = Rig.open(folder);
        rig.sees("You can go on: new sessions are kept aside on this computer");
        go("#rail-history");
        rig.sees("Your sessions are not here now");
        assertFalse(Files.exists(data()));
        Files.move(folder.resolve("unplugged"), data());
        go("#worry-act-0");
        rig.sees("It works again: your history is complete.");
        rig.sees("Two-minute desk reset");
    }

    @Test
    void theDataIsMovedAndTheNextSessionGoesToTheNewFolderAtOnceAndAfterARestart() throws IOException {
        open();
        session();
        rig.click("#after-done");
        go("#rail-settings");
        rig.sees("How it looks");
        go("#setting-data");
        Path synced = Files.createDirectory(folder.resolve("Sync"));
        rig.machine().files().choose(synced.toString());
        rig.click("#data-move");
        rig.sees("To: " + synced.resolve("Unknot"));
        rig.clickText("Move");
        rig.sees("Your data is moved");
        go("#rail-catalog");
        session();
        rig.sees("Saved in your history");
        assertEquals(2, rig.sessions().size());
        rig.kill();
        rig = Rig.open(folder);
        rig.sees("Two-minute desk reset");
        assertEquals(2, rig.sessions().size());
        assertEquals(1, lines(data().resolve("journal")));
        assertEquals(2, lines(synced.resolve("Unknot/journal")));
    }

    private static long lines(Path journal) throws IOException {
        try (var files = Files.list(journal)) {
            return files.flatMap(file -> {
                try {
                    return Files.readAllLines(file).stream();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }).count();
        }
    }

    private void go(String button) {
        rig.busy(() -> rig.fire(button));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void open() {
        rig = Rig.open(folder);
        rig.acceptSafety();
    }

    private void session() {
        rig.start("desk-reset-2");
        rig.pass(Duration.ofMinutes(3));
        rig.sees("How does it feel now?");
    }
}
