package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.History;
import app.unknot.domain.keeping.Custody;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.DataPlace;
import app.unknot.store.Disk;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.MemoryDisk;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The data folder is moved, whatever happens on the way.
class RelocationTest {
    private static final Path SYNCED = Path.of("/home/zoë/Sync");
    private static final Path TARGET = SYNCED.resolve("Unknot");

    @Test
    void theDataGoesOnInTheNewFolderAndTheOldOneStaysAsItIs() {
        MemoryDisk disk = with(Store.full());
        History before = Store.history(disk);
        Map<Path, ByteBuffer> old = below(disk, Store.FOLDERS.data());
        try (JsonlJournal journal = Store.journal(disk)) {
            Custody custody = custody(journal, disk);
            assertEquals(TARGET.toString(), move(custody, SYNCED));
            assertEquals(TARGET.toString(), custody.place());
            done(journal.append(Fixtures.plainSession(Fixtures.id(9), OffsetDateTime.parse("2026-11-20T07:30:00Z"))));
        }
        assertEquals(old, below(disk, Store.FOLDERS.data()));
        Folders settled = new DataPlace(Store.FOLDERS, disk).settled();
        assertEquals(TARGET, settled.data());
        History after = read(disk, settled);
        assertEquals(before.sessions().size() + 1, after.sessions().size());
        assertTrue(after.sessions().containsAll(before.sessions()));
        assertTrue(disk.exists(TARGET.resolve("routines/mine.json")));
        assertTrue(disk.exists(TARGET.resolve("README.txt")));
    }

    @Test
    void anotherLaptopsJournalThatIsThereIsJoined() throws IOException {
        MemoryDisk disk = with(Store.full());
        MemoryDisk other = new MemoryDisk();
        try (JsonlJournal journal = Store.journal(other)) {
            journal.append(Fixtures.plainSession(Fixtures.id(7), OffsetDateTime.parse("2026-11-20T07:30:00Z")));
        }
        Path theirs = TARGET.resolve("journal/2026-11.p4x8d1.jsonl");
        disk.put(theirs, other.read(Store.FOLDERS.journal().resolve("2026-11.k7q2m9.jsonl")));
        byte[] before = disk.read(theirs);
        int here = Store.history(disk).sessions().size();
        try (JsonlJournal journal = Store.journal(disk)) {
            Custody custody = custody(journal, disk);
            Custody.Move plan = done(custody.plan(TARGET.toString()));
            assertEquals(1, plan.joins());
            done(plan.go().now(_ -> {}));
            assertEquals(here + 1, done(journal.read()).history().sessions().size());
        }
        assertEquals(ByteBuffer.wrap(before), ByteBuffer.wrap(disk.read(theirs)));
    }

    @Test
    void aJournalOfTheSameNameThatSaysSomethingElseStaysAndLosesNothing() throws IOException {
        MemoryDisk disk = with(Store.full());
        Path own = Store.FOLDERS.journal().resolve("2026-11.k7q2m9.jsonl");
        String whole = new String(disk.read(own), java.nio.charset.StandardCharsets.UTF_8);
        Path theirs = TARGET.resolve("journal/2026-11.k7q2m9.jsonl");
        disk.put(theirs, Store.bytes(whole.substring(0, whole.indexOf('\n') + 1)));
        ByteBuffer before = ByteBuffer.wrap(disk.read(theirs));
        History history = Store.history(disk);
        try (JsonlJournal journal = Store.journal(disk)) {
            move(custody(journal, disk), TARGET);
        }
        assertEquals(before, ByteBuffer.wrap(disk.read(theirs)));
        assertEquals(history, read(disk, new DataPlace(Store.FOLDERS, disk).settled()));
    }

    @Test
    void thereAndBackAgainIsStillTheSame() {
        MemoryDisk disk = with(Store.full());
        History history = Store.history(disk);
        try (JsonlJournal journal = Store.journal(disk)) {
            Custody custody = custody(journal, disk);
            move(custody, SYNCED);
            done(journal.delete(Fixtures.id(3)));
            assertEquals(Store.FOLDERS.data().toString(), move(custody, Store.FOLDERS.data()));
        }
        assertEquals(Store.FOLDERS, new DataPlace(Store.FOLDERS, disk).settled());
        assertEquals(history.sessions().size() - 1, Store.history(disk).sessions().size());
    }

    @Test
    void whereverItFailsTheOldFolderStaysInForceAndTheNextTryGoesThrough() {
        FaultyDisk good = new FaultyDisk(with(Store.full()));
        int before;
        try (JsonlJournal journal = Store.journal(good)) {
            done(journal.read());
            before = good.calls().size();
            move(custody(journal, good), SYNCED);
        }
        int calls = good.calls().size() - before;
        assertTrue(calls > 30, calls + " calls");
        IntStream.range(0, calls).forEach(RelocationTest::failAt);
    }

    private static void failAt(int call) {
        MemoryDisk disk = with(Store.full());
        History history = Store.history(disk);
        FaultyDisk faulty = new FaultyDisk(disk);
        try (JsonlJournal journal = Store.journal(faulty)) {
            done(journal.read());
            Custody custody = custody(journal, faulty);
            faulty.failOnlyAt(call);
            try {
                move(custody, SYNCED);
            } catch (CompletionException e) {
                assertEquals(Store.FOLDERS.data().toString(), custody.place(), "call " + call);
            }
            // As another process would find it, if this one died now.
            assertEquals(history, read(disk, new DataPlace(Store.FOLDERS, disk).settled()), "call " + call);
            faulty.heal();
            if (!custody.place().equals(TARGET.toString())) {
                assertEquals(TARGET.toString(), move(custody, SYNCED), "call " + call);
            }
        }
        assertEquals(history, read(disk, new DataPlace(Store.FOLDERS, disk).settled()), "call " + call);
    }

    @Test
    void aFullDiskIsNamedAndNothingOfTheCopyIsLeft() {
        MemoryDisk disk = with(Store.full());
        long used = disk.contents().values().stream().mapToLong(ByteBuffer::remaining).sum();
        disk.limit(used + 3_000);
        try (JsonlJournal journal = Store.journal(disk)) {
            Custody custody = custody(journal, disk);
            Obstacle obstacle = refused(done(custody.plan(SYNCED.toString())).go().now(_ -> {}));
            assertEquals(Kind.FULL, obstacle.kind());
            assertTrue(Path.of(obstacle.place()).startsWith(TARGET), obstacle.place());
        }
        assertEquals(Map.of(), below(disk, TARGET));
        assertEquals(Store.FOLDERS, new DataPlace(Store.FOLDERS, disk).settled());
    }

    /// Each copy is read back at once, and all of them once more at the end.
    @ParameterizedTest
    @CsvSource({"journal/notes.txt, 0", "routines/mine.json, 0", "routines/mine.json, 1", "journal/2026-11.k7q2m9.jsonl, 0",
            "journal/2026-11.k7q2m9.jsonl, 2"})
    void aDeviceThatKeepsSomethingElseIsFoundOut(String place, int good) {
        MemoryDisk disk = with(Store.full());
        disk.put(Store.FOLDERS.journal().resolve("notes.txt"), Store.bytes("no journal"));
        FaultyDisk lying = new FaultyDisk(disk);
        AtomicInteger reads = new AtomicInteger();
        lying.misread(file -> file.equals(TARGET.resolve(place)) && reads.getAndIncrement() >= good);
        try (JsonlJournal journal = Store.journal(lying)) {
            Custody custody = custody(journal, lying);
            assertEquals(Kind.DIFFERENT, refused(done(custody.plan(SYNCED.toString())).go().now(_ -> {})).kind());
            assertEquals(Store.FOLDERS.data().toString(), custody.place());
        }
        assertEquals(Store.FOLDERS, new DataPlace(Store.FOLDERS, disk).settled());
    }

    @Test
    void foldersThatCanNotBeAreRefusedBeforeAnythingIsDone() {
        MemoryDisk disk = with(Store.full());
        try (JsonlJournal journal = Store.journal(disk)) {
            Custody custody = custody(journal, disk);
            for (Path bad : new Path[]{Store.FOLDERS.data(), Store.FOLDERS.data().resolve("in/Unknot"),
                    Store.FOLDERS.state().resolve("x")}) {
                assertEquals(Kind.WITHIN, refused(custody.plan(bad.toString())).kind(), bad.toString());
            }
        }
        assertFalse(disk.exists(TARGET));
    }

    @Test
    void aPlaceThatIsNotedAndCanNotBeMadeOutLeadsToTheFolderInUseLast() {
        MemoryDisk disk = with(Store.full());
        try (JsonlJournal journal = Store.journal(disk)) {
            done(journal.read());
            move(custody(journal, disk), SYNCED);
        }
        for (String garbage : new String[]{"", "{", "null", "{\"v\":2}", "{\"v\":1}", "{\"v\":1,\"data\":\"not/absolute\"}",
                "{\"v\":1,\"data\":7}"}) {
            disk.put(Store.FOLDERS.state().resolve("data-place.json"), Store.bytes(garbage));
            assertEquals(TARGET, new DataPlace(Store.FOLDERS, disk).settled().data(), garbage);
        }
    }

    private static MemoryDisk with(MemoryDisk disk) {
        disk.put(SYNCED.resolve("other.txt"), Store.bytes("mine"));
        return disk;
    }

    private static Custody custody(JsonlJournal journal, Disk disk) {
        return new Custodian(journal, Store.FOLDERS, disk, Clock.fixed(Fixtures.EVENING, ZoneOffset.UTC),
                new DataPlace(Store.FOLDERS, disk));
    }

    private static String move(Custody custody, Path chosen) {
        return done(done(custody.plan(chosen.toString())).go().now(_ -> {}));
    }

    private static History read(Disk disk, Folders folders) {
        try (JsonlJournal journal = new JsonlJournal(folders, disk, Fixtures.DEVICE, Fixtures.tickingClock())) {
            return done(journal.read()).history();
        }
    }

    private static Map<Path, ByteBuffer> below(MemoryDisk disk, Path folder) {
        Map<Path, ByteBuffer> all = new TreeMap<>(disk.contents());
        all.keySet().removeIf(file -> !file.startsWith(folder));
        return all;
    }

    private static Obstacle refused(CompletionStage<?> stage) {
        return KeepingException.obstacle(assertThrows(CompletionException.class, () -> done(stage))).orElseThrow();
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
