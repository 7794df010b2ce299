package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.OWN;
import static app.unknot.store.journal.Journals.await;
import static app.unknot.store.journal.Journals.own;
import static app.unknot.store.journal.Journals.sessions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.FaultyDisk;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an earlier run left beside the journal is taken up before anything else is done.
class TakenUpTest {
    private static final UUID ONE = Fixtures.id(1);
    private static final UUID TWO = Fixtures.id(2);

    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();
    private Optional<JsonlJournal> crashed = Optional.empty();

    /// A session is in the journal, and answers to it are not.
    @BeforeEach
    void leaveAnswers() {
        JsonlJournal journal = new JsonlJournal(Fixtures.folders(home), new FileDisk(), Fixtures.DEVICE, Fixtures.tickingClock());
        crashed = Optional.of(journal);
        await(journal.append(Fixtures.session(ONE)));
        await(journal.answering(ONE, note("softer")));
    }

    @AfterEach
    void endWhatCrashed() {
        crashed.ifPresent(JsonlJournal::close);
    }

    @Test
    void atTheStartItIsAppendedWithoutBeingAsked() throws IOException {
        try (JsonlJournal next = open()) {
            await(next.read());
            assertEquals(2, Files.readAllLines(own(home)).size());
            assertFalse(Files.exists(file()));
        }
    }

    @Test
    void whatCouldNotBeReadAtTheStartComesBeforeTheNextWrite() throws IOException {
        try (JsonlJournal next = openUnread()) {
            await(next.append(Fixtures.session(TWO)));
            List<String> lines = Files.readAllLines(own(home));
            assertEquals(3, lines.size());
            assertTrue(lines.get(1).contains("softer"), "it comes first");
        }
    }

    @Test
    void whatCouldNotBeReadAtTheStartComesBeforeWhatWaitsMeanwhile() throws IOException {
        disk.failWhere(call -> call.is("read", "unsaved.jsonl") || call.is("write", OWN));
        try (JsonlJournal next = open()) {
            assertThrows(CompletionException.class, () -> await(next.append(Fixtures.session(TWO))));
            disk.heal();
            assertEquals(Optional.empty(), await(next.retry()));
            List<String> lines = Files.readAllLines(own(home));
            assertEquals(3, lines.size());
            assertTrue(lines.get(1).contains("softer"), "it comes first");
        }
    }

    @Test
    void whatCouldNotBeReadAtTheStartStaysBesideTheNextAnswers() throws IOException {
        try (JsonlJournal next = openUnread()) {
            await(next.answering(TWO, note("another")));
            String kept = Files.readString(file());
            assertTrue(kept.contains("softer") && kept.contains("another"), kept);
        }
    }

    @Test
    void whatCouldNotBeReadAtTheStartIsInWhatIsReadNext() {
        try (JsonlJournal next = openUnread()) {
            assertEquals("softer", sessions(next).getFirst().answers().note());
        }
    }

    @Test
    void whatCouldNotBeReadAtTheStartIsAppendedByItselfOnceItWasRead() throws IOException {
        try (JsonlJournal next = openUnread(Duration.ofMillis(1))) {
            for (int i = 0; i < 3_000 && Files.readAllLines(own(home)).size() < 2; i++) {
                await(next.read());
            }
            assertEquals(2, Files.readAllLines(own(home)).size(), "nobody asked for it again");
        }
    }

    @Test
    void whatTheDeviceDidNotConfirmCountsAsLeftAndIsTakenBack() {
        try (JsonlJournal next = open()) {
            await(next.read());
            disk.failWhere(call -> call.is("forceFolder", "state"));
            assertThrows(CompletionException.class, () -> await(next.answering(TWO, note("other"))));
            assertTrue(Files.exists(file()));
            disk.heal();
            await(next.answering(TWO, new Edit(Optional.empty(), Optional.empty(), Optional.empty())));
            assertFalse(Files.exists(file()));
        }
    }

    /// Opens a journal that could not read what was left, on a disk that works by now.
    private JsonlJournal openUnread() {
        return openUnread(Duration.ofHours(1));
    }

    private JsonlJournal openUnread(Duration again) {
        disk.failWhere(call -> call.is("read", "unsaved.jsonl"));
        JsonlJournal journal = new JsonlJournal(Fixtures.folders(home), disk, Fixtures.DEVICE, Fixtures.tickingClock(), again);
        assertThrows(CompletionException.class, () -> await(journal.answering(TWO, note("other"))));
        disk.heal();
        return journal;
    }

    private JsonlJournal open() {
        return new JsonlJournal(Fixtures.folders(home), disk, Fixtures.DEVICE, Fixtures.tickingClock());
    }

    private Path file() {
        return Fixtures.folders(home).unsaved();
    }

    private static Edit note(String words) {
        return new Edit(Optional.empty(), Optional.empty(), Optional.of(words));
    }
}
