package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.OWN;
import static app.unknot.store.journal.Journals.await;
import static app.unknot.store.journal.Journals.ids;
import static app.unknot.store.journal.Journals.numbers;
import static app.unknot.store.journal.Journals.own;
import static app.unknot.store.journal.Journals.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal on a disk that fails or fills up.
class JournalFaultTest {
    private static final UUID ONE = Fixtures.id(1);
    private static final UUID TWO = Fixtures.id(2);
    private static final String SEGMENT = "2026-11.k7q2m9.1.jsonl";

    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void aFailedWriteIsToldAndLeavesTheFileAsItWas() throws IOException {
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            String before = Files.readString(own(home));
            disk.writeBeforeFailing(20);
            disk.failWhere(call -> call.is("write", OWN));
            assertTrue(refused(journal.append(Fixtures.session(TWO))).contains("the disk refuses to write"));
            assertEquals(before, Files.readString(own(home)));
            disk.heal();
        }
    }

    @Test
    void whatCouldNotBeAppendedStaysInTheHistoryAndIsMadeUpForByTheNextAppend() throws IOException {
        try (JsonlJournal journal = open(home)) {
            disk.failWhere(call -> call.is("write", OWN));
            refused(journal.append(Fixtures.session(ONE)));
            refused(journal.append(Fixtures.session(TWO)));
            assertEquals(Set.of(ONE, TWO), ids(journal));
            disk.heal();
            await(journal.delete(TWO));
            assertEquals(Set.of(ONE), ids(journal));
            assertEquals(List.of("1", "2", "3"), numbers(own(home)));
        }
        assertEquals(Set.of(ONE), stored(home));
    }

    @Test
    void whetherItIsKeptAsideIsTold() {
        try (JsonlJournal journal = open(home)) {
            disk.failWhere(call -> call.is("write", OWN));
            assertTrue(JournalException.isKeptAside(failure(journal.append(Fixtures.session(ONE)))));
            disk.failWhere(call -> call.is("write", OWN) || call.path().toString().contains("unsaved"));
            assertFalse(JournalException.isKeptAside(failure(journal.append(Fixtures.session(TWO)))));
            disk.heal();
        }
    }

    @Test
    void whatCouldNotBeKeptAsideEitherIsKeptAsideAsSoonAsThatWorks() {
        try (JsonlJournal journal = open(home)) {
            disk.failWhere(call -> call.is("write", OWN) || call.is("force", ".unsaved.jsonl.new"));
            refused(journal.append(Fixtures.session(ONE)));
            disk.failWhere(call -> call.is("write", OWN));
            await(journal.answering(TWO, new SessionRecord.Edit(Optional.empty(), Optional.empty(), Optional.empty())));
            assertTrue(Files.exists(Fixtures.folders(home).unsaved()));
            disk.heal();
        }
    }

    @Test
    void closingTriesOnceMore() throws IOException {
        try (JsonlJournal journal = open(home)) {
            disk.failWhere(call -> call.is("write", OWN));
            refused(journal.append(Fixtures.session(ONE)));
            disk.heal();
        }
        assertEquals(Set.of(ONE), stored(home));
    }

    @Test
    void aClosedJournalSaysSo() {
        JsonlJournal journal = open(home);
        journal.close();
        journal.close();
        assertEquals("The journal is closed.", refused(journal.append(Fixtures.session(ONE))));
    }

    @Test
    void whatCannotBeCutBackIsSealedByTheNextAppend() throws IOException {
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            disk.writeBeforeFailing(20);
            disk.failWhere(call -> call.is("write", OWN) || call.is("truncate", OWN));
            refused(journal.append(Fixtures.session(TWO)));
            disk.heal();
            await(journal.restore(ONE));
            assertEquals(Set.of(ONE, TWO), ids(journal));
            assertEquals(new Journal.Counts(1, 0, 0), await(journal.read()).counts());
        }
    }

    @Test
    void whatTheDeviceDidNotConfirmIsToldAndGoesIntoANewSegmentThatStaysInUse() throws IOException {
        try (JsonlJournal journal = open(home)) {
            await(journal.append(Fixtures.session(ONE)));
            disk.failWhere(call -> call.is("force", OWN));
            assertTrue(refused(journal.append(Fixtures.session(TWO))).contains("refuses to force"));
            disk.heal();
            await(journal.restore(TWO));
            assertEquals(List.of("2", "3"), numbers(home.resolve("data/journal/" + SEGMENT)));
            assertEquals(Set.of(ONE, TWO), ids(journal));
        }
        try (JsonlJournal journal = open(home)) {
            await(journal.delete(TWO));
            assertEquals(List.of("2", "3", "4"), numbers(home.resolve("data/journal/" + SEGMENT)));
        }
        assertEquals(Set.of(ONE), stored(home));
    }

    @Test
    void savedIsOnlySaidAfterTheLineAndTheFilesEntryAreOnTheDevice() {
        try (JsonlJournal journal = open(home)) {
            await(journal.read());
            int from = disk.calls().size();
            await(journal.append(Fixtures.session(ONE)));
            assertEquals(List.of("write", "force", "forceFolder"), writing(from));
            int next = disk.calls().size();
            await(journal.delete(ONE));
            assertEquals(List.of("write", "force"), writing(next));
        }
    }

    @Test
    void aFilesEntryThatWasNotConfirmedIsForcedAgain() throws IOException {
        try (JsonlJournal journal = open(home)) {
            await(journal.read());
            disk.failWhere(call -> call.is("forceFolder", "journal"));
            refused(journal.append(Fixtures.session(ONE)));
            refused(journal.append(Fixtures.session(TWO)));
            disk.heal();
            int from = disk.calls().size();
            await(journal.delete(TWO));
            assertEquals("forceFolder", writing(from).get(2));
        }
        assertEquals(Set.of(ONE), stored(home));
    }

    @Test
    void anErrorAtAnyCallLosesNothingAndDoublesNothing() throws IOException {
        int calls = script(home.resolve("good"), -1);
        assertTrue(calls > 40, "the script makes " + calls + " calls");
        for (int failing = 0; failing < calls; failing++) {
            Path place = home.resolve("run" + failing);
            script(place, failing);
            assertEquals(Set.of(ONE, TWO, Fixtures.id(3)), stored(place), "call " + failing + " failed");
        }
    }

    /// Appends, deletes and restores, twenty lines in all; the last ones on a disk that works again.
    private int script(Path place, int failing) throws IOException {
        FaultyDisk faulty = new FaultyDisk();
        faulty.writeBeforeFailing(11);
        Folders folders = Fixtures.folders(place);
        faulty.failOnlyAt(failing);
        try (JsonlJournal journal = new JsonlJournal(folders, faulty, Fixtures.DEVICE, Fixtures.tickingClock())) {
            journal.append(Fixtures.session(ONE));
            journal.append(Fixtures.session(TWO));
            for (int i = 0; i < 8; i++) {
                journal.delete(TWO);
                journal.restore(TWO);
            }
            journal.append(Fixtures.session(Fixtures.id(3)));
            settled(journal.read());
            faulty.heal();
            await(journal.restore(ONE));
        }
        return faulty.calls().size();
    }

    @Test
    void aDiskThatIsFullAtAnyByteLosesNothing() throws IOException {
        int length;
        try (JsonlJournal journal = open(home.resolve("good"))) {
            await(journal.append(Fixtures.session(ONE)));
            await(journal.delete(ONE));
            length = Files.readAllLines(own(home.resolve("good"))).get(1).length();
        }
        for (int bytes = 0; bytes <= length; bytes++) {
            Path place = home.resolve("full" + bytes);
            try (JsonlJournal journal = open(place)) {
                await(journal.append(Fixtures.session(ONE)));
                disk.writeBeforeFailing(bytes);
                disk.failWhere(call -> call.is("write", OWN) || call.is("truncate", OWN));
                refused(journal.delete(ONE));
                disk.heal();
            }
            assertEquals(Set.of(), stored(place), "full after " + bytes + " bytes");
        }
    }

    private JsonlJournal open(Path place) {
        return new JsonlJournal(Fixtures.folders(place), disk, Fixtures.DEVICE, Fixtures.tickingClock());
    }

    private List<String> writing(int from) {
        return disk.calls().stream().skip(from).map(FaultyDisk.Call::act)
                .filter(Set.of("write", "force", "truncate", "forceFolder", "move", "delete")::contains).toList();
    }

    private static String refused(CompletionStage<?> stage) {
        return String.valueOf(failure(stage).getMessage());
    }

    private static JournalException failure(CompletionStage<?> stage) {
        CompletionException thrown = assertThrows(CompletionException.class, () -> await(stage));
        return assertInstanceOf(JournalException.class, thrown.getCause());
    }

    private static void settled(CompletionStage<?> stage) {
        stage.toCompletableFuture().handle((_, _) -> "").join();
    }
}
