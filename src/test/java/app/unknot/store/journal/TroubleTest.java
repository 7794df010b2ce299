package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.await;
import static app.unknot.store.journal.Journals.ids;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.JournalException;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.domain.keeping.Trouble;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.MemoryDisk;
import app.unknot.ui.NobodyCaught;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the journal tells of what is in its way, and when.
class TroubleTest {
    private static final UUID ONE = Fixtures.id(1);
    private static final UUID TWO = Fixtures.id(2);
    private static final Path HOME = Path.of("/home");

    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();
    private final BlockingQueue<Optional<Trouble>> told = new LinkedBlockingQueue<>();

    @Test
    void aFullDiskIsToldOnceAndAgainWhenAllIsWritten() {
        MemoryDisk memory = new MemoryDisk();
        FaultyDisk full = new FaultyDisk(memory);
        try (JsonlJournal journal = new JsonlJournal(Fixtures.folders(HOME), full, Fixtures.DEVICE, Fixtures.tickingClock())) {
            journal.follow(told::add);
            await(journal.append(Fixtures.session(ONE)));
            long used = memory.contents().values().stream().mapToLong(bytes -> bytes.remaining()).sum();
            memory.limit(used + 10);
            refused(journal.append(Fixtures.session(TWO)));
            refused(journal.delete(ONE));
            await(journal.read());
            memory.limit(Long.MAX_VALUE);
            assertEquals(Optional.empty(), await(journal.retry()));
            assertEquals(Set.of(TWO), ids(journal));
        }
        assertEquals(List.of(Optional.empty(), Optional.of(full(1)), Optional.of(full(2)), Optional.empty()), List.copyOf(told));
    }

    private static Trouble full(int waiting) {
        String journal = Fixtures.folders(HOME).journal().toString();
        return new Trouble(new Obstacle(Kind.FULL, journal, "No space left on device"), waiting, false);
    }

    @Test
    void aFolderThatIsGoneIsToldThoughNothingWaitsAndItsReturnIsSeenByItself() throws IOException {
        Folders folders = Fixtures.folders(home);
        try (JsonlJournal journal = new JsonlJournal(folders, disk, Fixtures.DEVICE, Fixtures.tickingClock(), Duration.ofMillis(20))) {
            await(journal.append(Fixtures.session(ONE)));
            Files.move(folders.data(), home.resolve("elsewhere"));
            await(journal.read());
            journal.follow(told::add);
            await(journal.retry());
            Obstacle gone = Obstacle.of(Kind.MISSING, folders.journal().toString());
            assertEquals(Optional.of(new Trouble(gone, 0, true)), next());
            Files.move(home.resolve("elsewhere"), folders.data());
            assertEquals(Optional.empty(), next());
        }
    }

    @Test
    void whatIsKeptAsideIsAppendedByItselfAndTold() throws IOException {
        Folders folders = Fixtures.folders(home);
        try (JsonlJournal journal = new JsonlJournal(folders, disk, Fixtures.DEVICE, Fixtures.tickingClock(), Duration.ofMillis(20))) {
            journal.follow(told::add);
            disk.failWhere(call -> call.is("write", ".jsonl"));
            refused(journal.append(Fixtures.session(ONE)));
            Obstacle failing = new Obstacle(Kind.FAILING, folders.journal().toString(), "the disk refuses to write");
            assertEquals(Optional.empty(), next());
            assertEquals(Optional.of(new Trouble(failing, 1, true)), next());
            disk.heal();
            assertEquals(Optional.empty(), next());
            assertEquals(Set.of(ONE), ids(journal));
            assertTrue(Files.notExists(folders.unsaved()));
        }
    }

    @Test
    void afterWorkOnTheFolderItsLinesAreCountedAnew() throws IOException {
        try (JsonlJournal journal = new JsonlJournal(Fixtures.folders(home), disk, Fixtures.DEVICE, Fixtures.tickingClock())) {
            await(journal.append(Fixtures.session(ONE)));
            Path more = home.resolve("data/journal/added-1.jsonl");
            byte[] line = LineFormat.write(TWO, new Stamp(Fixtures.EVENING, Fixtures.DEVICE.id(), 40), new JournalEntry.Deleted());
            await(journal.meanwhile(folders -> {
                assertDoesNotThrow(() -> Files.write(more, line));
                return folders;
            }));
            await(journal.delete(ONE));
            assertEquals(List.of("1", "41"), Journals.numbers(Journals.own(home)));
        }
    }

    @Test
    void aFailureThatNobodyAnnouncedIsHandedOnToTheLogAndNoOther() {
        try (NobodyCaught failed = new NobodyCaught();
                JsonlJournal journal = new JsonlJournal(Fixtures.folders(home), disk, Fixtures.DEVICE, Fixtures.tickingClock())) {
            for (Throwable failure : List.of(new JournalException("away"), new IllegalStateException("a bug"), new OutOfMemoryError("big"),
                    new KeepingException(Obstacle.of(Kind.MISSING, "there"), new IOException()))) {
                CompletionStage<Integer> work = journal.still((_, _) -> {
                    throw failure instanceof Error error ? throwing(error) : (RuntimeException) failure;
                });
                assertThrows(CompletionException.class, () -> await(work));
            }
            assertEquals(List.of(IllegalStateException.class, OutOfMemoryError.class), failed.kinds());
        }
    }

    private static RuntimeException throwing(Error error) {
        throw error;
    }

    @Test
    void workThatFailsLeavesTheJournalWhereItIs() {
        try (NobodyCaught _ = new NobodyCaught();
                JsonlJournal journal = new JsonlJournal(Fixtures.folders(home), disk, Fixtures.DEVICE, Fixtures.tickingClock())) {
            CompletionStage<Folders> work = journal.meanwhile(_ -> {
                throw new UncheckedIOException(new IOException("not now"));
            });
            assertThrows(CompletionException.class, () -> await(work));
            await(journal.append(Fixtures.session(ONE)));
            assertTrue(Files.exists(Journals.own(home)));
        }
    }

    /// Waits for what is told next.
    private Optional<Trouble> next() {
        try {
            return Objects.requireNonNull(told.poll(10, TimeUnit.SECONDS), "nothing more is told");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void refused(CompletionStage<?> stage) {
        assertThrows(CompletionException.class, () -> await(stage));
    }
}
