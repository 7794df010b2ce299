package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.keeping.Custody;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.DataPlace;
import app.unknot.store.Disk;
import app.unknot.store.FaultyDisk;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.MemoryDisk;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The data is moved to where something is already.
class OddTargetsTest {
    private static final Path SYNCED = Path.of("/home/zoë/Sync");
    private static final Path TARGET = SYNCED.resolve("Unknot");
    private static final Path NOTE = Store.FOLDERS.state().resolve("data-place.json");

    @TempDir
    private Path home;
    private final MemoryDisk disk = Store.full();

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theSameFolderByAnotherNameIsRefused() throws IOException {
        Folders folders = Fixtures.folders(home);
        FileDisk real = new FileDisk();
        try (JsonlJournal journal = new JsonlJournal(folders, real, Fixtures.DEVICE, Fixtures.tickingClock())) {
            done(journal.append(Fixtures.session(Fixtures.id(1))));
            Custody custody = custody(journal, folders, real);
            Path same = Files.createSymbolicLink(home.resolve("same"), folders.data());
            Path inside = Files.createSymbolicLink(home.resolve("inside"), folders.routines());
            for (Path link : List.of(same, inside)) {
                Obstacle within = Obstacle.of(Kind.WITHIN, folders.data().toRealPath().toString());
                assertEquals(within, refused(custody.plan(link.toString())), link.toString());
            }
        }
    }

    @Test
    void aRoutineThatSaysSomethingElseThereStopsTheMoveAndStays() throws IOException {
        Path theirs = TARGET.resolve("routines/mine.json");
        disk.put(theirs, Store.bytes("theirs"));
        try (JsonlJournal journal = Store.journal(disk)) {
            Custody custody = custody(journal, Store.FOLDERS, disk);
            Map<Path, ByteBuffer> before = disk.contents();
            assertEquals(Obstacle.of(Kind.OCCUPIED, theirs.toString()), refused(move(custody)));
            assertEquals(before, disk.contents());
            disk.put(theirs, Store.bytes(Store.ROUTINE));
            assertEquals(TARGET.toString(), done(move(custody)));
        }
    }

    @Test
    void aFolderThatIsCalledJournalIsSomebodyElses() {
        disk.put(SYNCED.resolve("journal/2026-11-20.md"), Store.bytes("Dear diary"));
        try (JsonlJournal journal = Store.journal(disk)) {
            assertEquals(TARGET.toString(), done(custody(journal, Store.FOLDERS, disk).plan(SYNCED.toString())).to());
        }
    }

    @Test
    void aFolderThatIsMissingIsNotMoved() throws IOException {
        Path known = Store.FOLDERS.state().resolve("known-folders.json");
        MemoryDisk gone = new MemoryDisk();
        gone.put(known, disk.read(known));
        gone.put(SYNCED.resolve("other.txt"), Store.bytes("mine"));
        try (JsonlJournal journal = Store.journal(gone)) {
            Obstacle missing = Obstacle.of(Kind.MISSING, Store.FOLDERS.journal().toString());
            assertEquals(missing, refused(custody(journal, Store.FOLDERS, gone).plan(SYNCED.toString())));
        }
        assertFalse(gone.exists(TARGET), "no empty one takes its place");
    }

    @Test
    void whatIsThereAlreadyIsOnTheDeviceBeforeTheMoveIsNoted() throws IOException {
        for (String file : List.of("journal/2026-11.k7q2m9.jsonl", "journal/2027-01.p4x8d1.jsonl", "routines/mine.json",
                "techniques/own.json")) {
            disk.put(TARGET.resolve(file), disk.read(Store.FOLDERS.data().resolve(file)));
        }
        FaultyDisk watched = new FaultyDisk(disk);
        try (JsonlJournal journal = Store.journal(watched)) {
            done(move(custody(journal, Store.FOLDERS, watched)));
        }
        List<String> calls = watched.calls().stream().map(call -> call.act() + " " + call.path()).toList();
        int noted = calls.indexOf("move " + NOTE);
        assertTrue(noted > 0, calls::toString);
        assertTrue(calls.subList(0, noted).containsAll(List.of("forceFolder " + TARGET.resolve("journal"),
                "forceFolder " + TARGET.resolve("routines"), "forceFolder " + TARGET.resolve("techniques"))), calls::toString);
    }

    @Test
    void whereNobodyCanTellWhichFolderIsInForceBothHaveItAll() throws IOException {
        FaultyDisk faulty = new FaultyDisk(disk);
        try (JsonlJournal journal = Store.journal(faulty)) {
            Custody custody = custody(journal, Store.FOLDERS, faulty);
            Custody.Move plan = done(custody.plan(SYNCED.toString()));
            // The note is written, the device does not confirm it, and then it can't be read.
            faulty.failWhere(call -> disk.exists(NOTE) && call.path().startsWith(Store.FOLDERS.state()));
            assertEquals(Kind.FAILING, refused(plan.go().now(_ -> {})).kind());
            faulty.heal();
        }
        Folders settled = new DataPlace(Store.FOLDERS, disk).settled();
        assertEquals(TARGET, settled.data());
        for (String file : List.of("journal/2026-11.k7q2m9.jsonl", "routines/mine.json")) {
            assertEquals(ByteBuffer.wrap(disk.read(Store.FOLDERS.data().resolve(file))), ByteBuffer.wrap(disk.read(TARGET.resolve(file))));
        }
    }

    @Test
    void whatCanNotBeReadHereIsNamedAndNothingIsLeftThere() {
        Path own = Store.FOLDERS.techniques().resolve("own.json");
        FaultyDisk faulty = new FaultyDisk(disk);
        try (JsonlJournal journal = Store.journal(faulty)) {
            Custody custody = custody(journal, Store.FOLDERS, faulty);
            faulty.failWhere(call -> call.is("read", own.toString()));
            assertEquals(new Obstacle(Kind.FAILING, own.toString(), "the disk refuses to read"), refused(move(custody)));
            assertFalse(disk.exists(TARGET.resolve("routines/mine.json")));
            faulty.failWhere(call -> {
                if (call.is("read", own.toString())) {
                    throw new OutOfMemoryError("Required array size too large");
                }
                return false;
            });
            assertEquals(Kind.TOO_LARGE, refused(move(custody)).kind());
            assertFalse(disk.exists(TARGET.resolve("routines/mine.json")));
        }
    }

    @Test
    void aStateFolderThatTakesNoNoteIsNamedAndNotTheFolderThatTookTheData() {
        FaultyDisk faulty = new FaultyDisk(disk);
        try (JsonlJournal journal = Store.journal(faulty)) {
            Custody custody = custody(journal, Store.FOLDERS, faulty);
            for (Path note : List.of(NOTE, Store.FOLDERS.state().resolve("known-folders.json"))) {
                faulty.failWhere(call -> call.is("write", note.getFileName() + ".new"));
                assertEquals(new Obstacle(Kind.FAILING, note.toString(), "the disk refuses to write"), refused(move(custody)));
            }
        }
    }

    @Test
    void aListOfKnownFoldersThatIsDamagedIsNamedAndNothingIsLeftThere() {
        Path known = Store.FOLDERS.state().resolve("known-folders.json");
        try (JsonlJournal journal = Store.journal(disk)) {
            Custody custody = custody(journal, Store.FOLDERS, disk);
            disk.put(known, Store.bytes("{"));
            assertEquals(Obstacle.of(Kind.DAMAGED, known.toString()), refused(move(custody)));
        }
        assertFalse(disk.exists(TARGET.resolve("routines/mine.json")));
    }

    @Test
    void whatIsAddedWithoutAWindowGoesToWhereTheDataWasMovedMeanwhile() throws Exception {
        new Transfer(Store.FOLDERS, disk).takeOut(Store.OUT);
        Folders folders = Fixtures.folders(home);
        FileDisk real = new FileDisk();
        Path file = Files.write(home.resolve("in.json"), disk.read(Store.OUT));
        Unattended early = new Unattended(folders, real);
        new DataPlace(folders, real).settle(home.resolve("moved"));
        assertEquals(3, early.add(file).orElseThrow().sessions());
        assertFalse(Files.exists(folders.data()));
        assertEquals(1, real.list(home.resolve("moved/journal")).size());
    }

    private static Custody custody(JsonlJournal journal, Folders folders, Disk disk) {
        return new Custodian(journal, folders, disk, Clock.fixed(Fixtures.EVENING, ZoneOffset.UTC), new DataPlace(folders, disk));
    }

    private static CompletionStage<String> move(Custody custody) {
        return done(custody.plan(SYNCED.toString())).go().now(_ -> {});
    }

    private static Obstacle refused(CompletionStage<?> stage) {
        return KeepingException.obstacle(assertThrows(CompletionException.class, () -> done(stage))).orElseThrow();
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
