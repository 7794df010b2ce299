package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.await;
import static app.unknot.store.journal.Journals.ids;
import static app.unknot.store.journal.Journals.names;
import static app.unknot.store.journal.Journals.numbers;
import static app.unknot.store.journal.Journals.own;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal where its folder is gone, or cannot be read or written.
class MissingDataTest {
    private static final UUID ONE = Fixtures.id(1);
    private static final UUID TWO = Fixtures.id(2);

    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void aFolderThatHasGoneMissingIsNotMadeAnewAndIsWaitedFor() throws IOException {
        Folders folders = Fixtures.folders(home);
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            Files.move(folders.data(), home.resolve("elsewhere"));
            assertTrue(await(journal.read()).readOnly().contains("is missing"));
            assertTrue(refused(journal.append(Fixtures.session(TWO))).contains("is missing"));
            assertFalse(Files.exists(folders.data()));
            assertEquals(Set.of(TWO), ids(journal));
            Files.move(home.resolve("elsewhere"), folders.data());
            await(journal.restore(TWO));
            assertEquals(Set.of(ONE, TWO), ids(journal));
            assertEquals(List.of("1", "2", "3"), numbers(own(home)));
        }
    }

    @Test
    void aFolderThatComesBackWithMoreLinesOfThisDeviceIsCountedAnew() throws IOException {
        Folders folders = Fixtures.folders(home);
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            Path elsewhere = Files.move(folders.data(), home.resolve("elsewhere"));
            refused(journal.append(Fixtures.session(TWO)));
            byte[] ninth = LineFormat.write(ONE, new Stamp(Fixtures.EVENING, "k7q2m9", 9), new JournalEntry.Restored());
            Files.write(elsewhere.resolve("journal/2026-11.k7q2m9.jsonl"), ninth, StandardOpenOption.APPEND);
            Files.move(elsewhere, folders.data());
            await(journal.restore(TWO));
            assertEquals(List.of("1", "9", "10", "11"), numbers(own(home)));
        }
    }

    @Test
    void anEmptyFolderInItsPlaceIsTakenForTheMountPointThatItIs() throws IOException {
        Folders folders = Fixtures.folders(home);
        open(home).close();
        try (JsonlJournal journal = open(home)) {
            await(journal.read());
        }
        Files.move(folders.data(), home.resolve("elsewhere"));
        Files.createDirectory(folders.data());
        try (JsonlJournal journal = open(home)) {
            assertTrue(await(journal.read()).readOnly().contains("is missing"));
        }
        assertEquals(List.of(), names(folders.data()));
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadAllTheSame() throws IOException {
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            disk.failWhere(call -> call.is("writable", "journal"));
            assertTrue(await(journal.read()).readOnly().contains("cannot be written"));
            assertEquals(Set.of(ONE), ids(journal));
            refused(journal.delete(ONE));
            disk.heal();
        }
    }

    @Test
    void aFileThatCannotBeReadIsCountedAndTheOthersAreRead() throws IOException {
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            Files.writeString(home.resolve("data/journal/2026-11.p4x8d1.jsonl"), "anything");
            disk.failWhere(call -> call.is("read", "p4x8d1.jsonl"));
            assertEquals(Set.of(ONE), ids(journal));
            assertEquals(new Journal.Counts(1, 0, 0), await(journal.read()).counts());
            assertFalse(Files.exists(Fixtures.folders(home).quarantine()));
        }
    }

    @Test
    void aFileTooLargeToReadIsCountedAndTheOthersAreRead() throws IOException {
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            Files.writeString(home.resolve("data/journal/2026-11.p4x8d1.jsonl"), "anything");
            disk.failWhere(call -> {
                if (call.is("read", "p4x8d1.jsonl")) {
                    throw new OutOfMemoryError("Required array size too large");
                }
                return false;
            });
            assertEquals(Set.of(ONE), ids(journal));
        }
    }

    @Test
    void aQuarantineThatCannotBeWrittenDoesNotKeepTheHistoryFromBeingRead() throws IOException {
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            Files.writeString(own(home), Files.readString(own(home)) + "garbage\n");
            disk.failWhere(call -> call.path().toString().contains("quarantine"));
            assertEquals(Set.of(ONE), ids(journal));
        }
    }

    private JsonlJournal open(Path place) {
        return new JsonlJournal(Fixtures.folders(place), disk, Fixtures.DEVICE, Fixtures.tickingClock());
    }

    private static String refused(CompletionStage<?> stage) {
        CompletionException thrown = assertThrows(CompletionException.class, () -> await(stage));
        return String.valueOf(assertInstanceOf(JournalException.class, thrown.getCause()).getMessage());
    }
}
