package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.await;
import static app.unknot.store.journal.Journals.ids;
import static app.unknot.store.journal.Journals.numbers;
import static app.unknot.store.journal.Journals.own;
import static app.unknot.store.journal.Journals.sessions;
import static app.unknot.store.journal.Journals.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.DeviceId;
import app.unknot.store.FaultyDisk;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is not in the journal yet outlives the app.
class UnsavedTest {
    private static final UUID ONE = Fixtures.id(1);
    private static final UUID TWO = Fixtures.id(2);
    private static final Edit NOTHING = new Edit(Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();
    private final List<JsonlJournal> crashed = new ArrayList<>();

    @AfterEach
    void endWhatCrashed() {
        disk.heal();
        crashed.forEach(JsonlJournal::close);
    }

    @Test
    void answersThatAreBeingGivenOutliveACrash() throws IOException {
        JsonlJournal journal = crashing();
        await(journal.append(Fixtures.session(ONE)));
        await(journal.answering(ONE, note("so")));
        await(journal.answering(ONE, note("softer")));
        try (JsonlJournal next = open()) {
            assertEquals("softer", sessions(next).getFirst().answers().note());
        }
        assertEquals(List.of("1", "2"), numbers(own(home)));
        assertFalse(Files.exists(file()));
    }

    @Test
    void answersAreSafeOnlyAfterTheDeviceHasConfirmed() {
        try (JsonlJournal journal = open()) {
            await(journal.append(Fixtures.session(ONE)));
            int from = disk.calls().size();
            await(journal.answering(ONE, note("softer")));
            assertEquals(List.of("createFolders", "append", "truncate", "write", "force", "move", "forceFolder"),
                    disk.calls().stream().skip(from).map(FaultyDisk.Call::act).toList());
        }
    }

    @Test
    void answersThatCanNotBeKeptAreToldAndStillBecomeAnEdit() throws IOException {
        try (JsonlJournal journal = open()) {
            await(journal.append(Fixtures.session(ONE)));
            disk.failWhere(call -> call.path().toString().contains("unsaved"));
            assertThrows(CompletionException.class, () -> await(journal.answering(ONE, note("softer"))));
            await(journal.edit(ONE, note("softer")));
            assertEquals("softer", sessions(journal).getFirst().answers().note());
            disk.heal();
        }
        assertEquals(List.of("1", "2"), numbers(own(home)));
    }

    @Test
    void onceEditedNothingIsKeptAndNewerAnswersStay() throws IOException {
        try (JsonlJournal journal = open()) {
            await(journal.append(Fixtures.session(ONE)));
            await(journal.answering(ONE, note("so")));
            await(journal.edit(ONE, note("so")));
            assertFalse(Files.exists(file()));
            await(journal.answering(ONE, note("softer")));
            await(journal.edit(ONE, note("so")));
            assertTrue(Files.readString(file()).contains("softer"));
        }
    }

    @Test
    void answersThatWereTakenBackAreForgotten() {
        JsonlJournal journal = crashing();
        await(journal.append(Fixtures.session(ONE)));
        await(journal.answering(ONE, note("softer")));
        await(journal.answering(ONE, NOTHING));
        assertFalse(Files.exists(file()));
    }

    @Test
    void whatTheDiskDidNotTakeIsThereAtTheNextStart() throws IOException {
        JsonlJournal journal = crashing();
        await(journal.append(Fixtures.session(ONE)));
        disk.failWhere(call -> call.is("write", Journals.OWN));
        refused(journal.append(Fixtures.session(TWO)));
        refused(journal.edit(TWO, note("softer")));
        try (JsonlJournal next = open()) {
            assertEquals(Set.of(ONE, TWO), ids(next), "though the disk still refuses");
            disk.heal();
        }
        assertEquals(Set.of(ONE, TWO), stored(home));
        assertEquals(List.of("1", "2", "3"), numbers(own(home)));
        assertFalse(Files.exists(file()));
        try (JsonlJournal next = open()) {
            assertTrue(sessions(next).stream().anyMatch(session -> session.answers().note().equals("softer")));
        }
    }

    @Test
    void whereTheDataIsAwayALineWaitsForItOverAnyNumberOfStarts() throws IOException {
        Path data = Fixtures.folders(home).data();
        try (JsonlJournal journal = open()) {
            await(journal.append(Fixtures.session(ONE)));
        }
        Files.move(data, home.resolve("elsewhere"));
        try (JsonlJournal journal = open()) {
            refused(journal.append(Fixtures.session(TWO)));
        }
        try (JsonlJournal journal = open()) {
            assertEquals(Set.of(TWO), ids(journal));
        }
        Files.move(home.resolve("elsewhere"), data);
        open().close();
        assertEquals(Set.of(ONE, TWO), stored(home));
        assertFalse(Files.exists(file()));
    }

    @Test
    void asSoonAsTheDiskIsBackTheLinesAreAppended() throws IOException {
        try (JsonlJournal journal = new JsonlJournal(Fixtures.folders(home), disk, Fixtures.DEVICE, Fixtures.tickingClock(),
                Duration.ofMillis(1))) {
            disk.failWhere(call -> call.is("write", Journals.OWN));
            refused(journal.append(Fixtures.session(ONE)));
            disk.heal();
            for (int i = 0; i < 3_000 && Files.exists(file()); i++) {
                await(journal.read());
            }
            assertFalse(Files.exists(file()), "nobody asked for it again");
            assertEquals(List.of("1"), numbers(own(home)));
        }
    }

    @Test
    void aDamagedFileIsSetAsideAndWhatIsGoodInItIsTakenUp() throws IOException {
        JsonlJournal journal = crashing();
        await(journal.append(Fixtures.session(ONE)));
        await(journal.answering(ONE, note("softer")));
        Files.writeString(file(), "garbage\n", StandardOpenOption.APPEND);
        String damaged = Files.readString(file());
        try (JsonlJournal next = open()) {
            assertEquals("softer", sessions(next).getFirst().answers().note());
        }
        assertEquals(damaged, Files.readString(home.resolve("state/quarantine/unsaved-20261123T180500Z.jsonl")));
        assertFalse(Files.exists(file()));
    }

    @Test
    void aFileThatCanNotBeReadStaysAsItIsAndIsTakenUpLater() throws IOException {
        JsonlJournal journal = crashing();
        await(journal.append(Fixtures.session(ONE)));
        await(journal.answering(ONE, note("softer")));
        String before = Files.readString(file());
        disk.failWhere(call -> call.is("read", "unsaved.jsonl"));
        try (JsonlJournal next = open()) {
            await(next.append(Fixtures.session(TWO)));
            assertThrows(CompletionException.class, () -> await(next.answering(TWO, note("other"))));
            assertEquals(before, Files.readString(file()));
        }
        disk.heal();
        try (JsonlJournal next = open()) {
            assertTrue(sessions(next).stream().anyMatch(session -> session.answers().note().equals("softer")));
        }
    }

    @Test
    void anotherDevicesNumberMeansNothingOnThisOne() throws IOException {
        JsonlJournal journal = crashing();
        await(journal.append(Fixtures.session(TWO)));
        disk.failWhere(call -> call.is("force", Journals.OWN));
        refused(journal.append(Fixtures.session(ONE)));
        disk.heal();
        assertTrue(Files.readString(file()).contains("\"n\":2"));
        try (JsonlJournal carried = new JsonlJournal(Fixtures.folders(home), disk, new DeviceId("p4x8d1"), Fixtures.tickingClock())) {
            await(carried.append(Fixtures.session(Fixtures.id(3))));
        }
        assertEquals(List.of("1", "2"), numbers(home.resolve("data/journal/2026-11.p4x8d1.jsonl")));
        assertEquals(Set.of(ONE, TWO, Fixtures.id(3)), stored(home));
    }

    @Test
    void checkingTheDataTellsOfThem() throws IOException {
        JsonlJournal journal = crashing();
        await(journal.append(Fixtures.session(ONE)));
        await(journal.answering(ONE, note("softer")));
        StoreCheck.Report good = new StoreCheck(Fixtures.folders(home), new FileDisk()).run();
        assertEquals(0, good.exitCode());
        assertTrue(good.lines().contains("lines kept aside: 1"));
        long before = Files.size(file());
        Files.writeString(file(), "garbage\n", StandardOpenOption.APPEND);
        StoreCheck.Report bad = new StoreCheck(Fixtures.folders(home), new FileDisk()).run();
        assertEquals("damaged: " + file() + ":2 (from byte " + before + "): not JSON: unexpected character at column 1",
                bad.lines().getLast());
    }

    /// A journal whose process dies without a word.
    private JsonlJournal crashing() {
        JsonlJournal journal = open();
        crashed.add(journal);
        return journal;
    }

    private JsonlJournal open() {
        return new JsonlJournal(Fixtures.folders(home), disk, Fixtures.DEVICE, Fixtures.tickingClock());
    }

    private Path file() {
        return home.resolve("state/unsaved.jsonl");
    }

    private static Edit note(String words) {
        return new Edit(Optional.empty(), Optional.empty(), Optional.of(words));
    }

    private static void refused(CompletionStage<?> stage) {
        assertThrows(CompletionException.class, () -> await(stage));
    }
}
