package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user's data folder is made once.
class DataFolderTest {
    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void theFirstStartMakesItAndSaysWhatIsInIt() throws IOException {
        assertEquals("", trouble());
        for (String folder : new String[]{"journal", "routines", "techniques"}) {
            assertTrue(Files.isDirectory(data().resolve(folder)), folder);
        }
        assertTrue(Files.readString(data().resolve("README.txt")).contains("One line of text for each session"));
    }

    @Test
    void whatTheUserWritesThereStays() throws IOException {
        trouble();
        Files.writeString(data().resolve("README.txt"), "mine");
        assertEquals("", trouble());
        assertEquals("mine", Files.readString(data().resolve("README.txt")));
    }

    @Test
    void aFolderThatWasMadeElsewhereIsTakenAsItIs() throws IOException {
        Files.createDirectories(data().resolve("journal"));
        assertEquals("", trouble());
        assertFalse(Files.exists(data().resolve("README.txt")));
        Files.delete(data().resolve("journal"));
        assertTrue(trouble().contains("is missing"));
    }

    @Test
    void makingItIsTakenUpAgainWhereItWasCutOff() {
        for (int failing = 0; failing < 12; failing++) {
            disk.failOnlyAt(failing);
            trouble();
        }
        disk.heal();
        assertEquals("", trouble());
        assertTrue(Files.exists(data().resolve("README.txt")));
    }

    @Test
    void aFolderThatIsThereCountsAsMadeOnlyOnceItsEntriesAreOnTheDevice() throws IOException {
        Files.createDirectories(data().resolve("journal"));
        assertEquals("", trouble());
        List<String> calls = disk.calls().stream().map(call -> call.act() + " " + home.relativize(call.path())).toList();
        int noted = calls.indexOf("move state/known-folders.json");
        assertTrue(noted > 0, calls::toString);
        assertTrue(calls.subList(0, noted).containsAll(List.of("forceFolder data", "forceFolder ")), calls::toString);
    }

    @Test
    void aFileInItsPlaceIsToldAndLeftAlone() throws IOException {
        Files.writeString(data(), "a file");
        assertTrue(trouble().contains("cannot be made"));
        assertEquals("a file", Files.readString(data()));
    }

    @Test
    void whereItIsNotKnownWhetherItWasThereItIsNotMade() throws IOException {
        Files.createDirectories(home.resolve("state"));
        Files.writeString(home.resolve("state/known-folders.json"), "garbage");
        assertTrue(trouble().contains("is missing"));
        assertFalse(Files.exists(data()));
    }

    @Test
    void aNoteThatCouldNotBeWrittenIsWrittenAsSoonAsThatWorks() {
        DataFolder folder = new DataFolder(Fixtures.folders(home), disk);
        disk.failWhere(call -> call.is("write", ".known-folders.json.new"));
        assertEquals(Optional.empty(), folder.obstacle());
        disk.heal();
        assertEquals(Optional.empty(), folder.obstacle());
        assertTrue(Files.exists(home.resolve("state/known-folders.json")));
    }

    @Test
    void aFolderThatGoesMissingIsNotMadeAnewThoughItsNoteWentToo() throws IOException {
        DataFolder folder = new DataFolder(Fixtures.folders(home), disk);
        assertEquals(Optional.empty(), folder.obstacle());
        Files.delete(home.resolve("state/known-folders.json"));
        Files.move(data(), home.resolve("elsewhere"));
        assertTrue(folder.obstacle().map(DataFolder::words).orElse("").contains("is missing"));
        assertFalse(Files.exists(data()));
    }

    @Test
    void anotherDataFolderOfTheSameInstallationIsMadeToo() {
        trouble();
        Folders other = new Folders(home.resolve("other"), home.resolve("state"), home.resolve("config"));
        assertEquals(Optional.empty(), new DataFolder(other, disk).obstacle());
        assertTrue(Files.isDirectory(other.journal()));
    }

    private String trouble() {
        return new DataFolder(Fixtures.folders(home), disk).obstacle().map(DataFolder::words).orElse("");
    }

    private Path data() {
        return Fixtures.folders(home).data();
    }
}
