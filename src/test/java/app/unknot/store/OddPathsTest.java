package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Data in places that people and systems make up.
class OddPathsTest {
    private static final SessionRecord SESSION = Fixtures.session(Fixtures.id(1));

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"Übung 你好 🙂", "with space", "-dash", "a'quote", "per%cent+plus", "#hash", ".hidden", "{brace}"})
    void anyNameIsAsGoodAsAnother(String name) throws IOException {
        works(Fixtures.folders(home.resolve(name)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs POSIX paths and links")
    void aVeryLongPathWorksAsFarAsTheSystemKnowsIt() throws IOException {
        Path deep = home;
        while (deep.toString().length() < 3_700) {
            deep = deep.resolve("n".repeat(200));
        }
        works(Fixtures.folders(deep));
    }

    @Test
    void aNameThatIsTooLongIsToldAndLosesNothing() {
        Folders good = Fixtures.folders(home);
        Folders folders = new Folders(home.resolve("n".repeat(300)), good.state(), good.config());
        try (JsonlJournal journal = journal(folders)) {
            assertTrue(JournalException.isKeptAside(refused(journal)), "kept in the state folder");
            assertTrue(journal.read().toCompletableFuture().join().readOnly().contains("cannot be made"));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs POSIX paths and links")
    void linksAreFollowedAndStayLinks() throws IOException {
        Path real = Files.createDirectory(home.resolve("real"));
        Path link = Files.createSymbolicLink(home.resolve("link"), real);
        Folders folders = Fixtures.folders(link);
        works(folders);
        Path file = folders.journal().resolve("2026-11.k7q2m9.jsonl");
        Path elsewhere = Files.move(file, home.resolve("elsewhere.jsonl"));
        Files.createSymbolicLink(file, elsewhere);
        try (JsonlJournal journal = journal(folders)) {
            journal.delete(SESSION.head().id()).toCompletableFuture().join();
        }
        assertTrue(Files.isSymbolicLink(file));
        assertEquals(2, Files.readAllLines(elsewhere).size());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs POSIX paths and links")
    void aLinkToNowhereIsToldAndKeptAside() throws IOException {
        Folders folders = Fixtures.folders(home);
        Path data = Files.createSymbolicLink(folders.data(), home.resolve("an unplugged disk"));
        try (JsonlJournal journal = journal(folders)) {
            assertTrue(JournalException.isKeptAside(refused(journal)));
        }
        assertTrue(Files.isSymbolicLink(data));
        assertFalse(Files.exists(home.resolve("an unplugged disk")));
        Files.createDirectory(home.resolve("an unplugged disk"));
        try (JsonlJournal journal = journal(folders)) {
            assertEquals(List.of(SessionSummary.of(SESSION)), journal.read().toCompletableFuture().join().history().sessions());
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs POSIX paths and links")
    void aFolderThatMayOnlyBeReadIsReadAndItsNewLinesAreKeptAside() throws IOException {
        Folders folders = Fixtures.folders(home);
        works(folders);
        Files.setPosixFilePermissions(folders.journal(), PosixFilePermissions.fromString("r-x------"));
        assumeFalse(Files.isWritable(folders.journal()), "this user may write everywhere");
        try (JsonlJournal journal = journal(folders)) {
            assertTrue(JournalException.isKeptAside(refused(journal)));
            assertEquals(List.of(SessionSummary.of(SESSION)), journal.read().toCompletableFuture().join().history().sessions());
        } finally {
            Files.setPosixFilePermissions(folders.journal(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void works(Folders folders) throws IOException {
        try (InstanceLock _ = InstanceLock.acquire(folders, new FileDisk()).orElseThrow(); JsonlJournal journal = journal(folders)) {
            journal.append(SESSION).toCompletableFuture().join();
        }
        try (JsonlJournal journal = journal(folders)) {
            Journal.Findings found = journal.read().toCompletableFuture().join();
            assertEquals(List.of(SessionSummary.of(SESSION)), found.history().sessions());
            assertEquals("", found.readOnly());
        }
    }

    /// What a session that could not be appended comes to.
    private static CompletionException refused(JsonlJournal journal) {
        return assertThrows(CompletionException.class, () -> journal.append(SESSION).toCompletableFuture().join());
    }

    private static JsonlJournal journal(Folders folders) {
        return new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, Fixtures.tickingClock());
    }
}
