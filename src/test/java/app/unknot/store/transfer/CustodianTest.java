package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.keeping.Custody;
import app.unknot.domain.keeping.Custody.Gain;
import app.unknot.domain.keeping.Custody.Offer;
import app.unknot.domain.keeping.Custody.Own;
import app.unknot.domain.keeping.Custody.Taken;
import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.DataPlace;
import app.unknot.store.Disk;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person does with all of the data at once, and what is said where it can't be done.
class CustodianTest {
    private static final Clock CLOCK = Clock.fixed(Fixtures.EVENING, ZoneOffset.UTC);
    private static final Path IN = Path.of("/home/zoë/in.json");

    @Test
    void whatIsLookedIntoIsAddedOnlyWhenAskedAndTheSameTwiceAddsNothing() throws IOException {
        MemoryDisk full = Store.full();
        String out = Store.OUT.toString();
        with(full, (_, custody) -> assertEquals(new Taken(List.of(out), 2, 1), done(custody.takeOut(out))));
        MemoryDisk other = new MemoryDisk();
        other.put(IN, full.read(Store.OUT));
        with(other, (journal, custody) -> {
            Offer offer = done(custody.open(IN.toString()));
            assertEquals(new Gain(3, 0, 2, 1, new Own(2, 0)), offer.gain());
            assertEquals(0, done(journal.read()).history().sessions().size());
            done(offer.add().get());
            assertEquals(2, done(journal.read()).history().sessions().size());
            Offer again = done(custody.open(IN.toString()));
            assertEquals(new Gain(0, 3, 0, 0, new Own(0, 0)), again.gain());
            assertTrue(again.gain().nothing());
            Map<Path, ByteBuffer> before = other.contents();
            done(again.add().get());
            assertEquals(before, other.contents());
        });
    }

    @Test
    void aBackupIsListedWithItsSizeAndBringsBackWhatWasLost() {
        MemoryDisk disk = Store.full();
        new Backups(Store.FOLDERS, disk, CLOCK).daily();
        disk.delete(Store.FOLDERS.journal().resolve("2026-11.k7q2m9.jsonl"));
        with(disk, (journal, custody) -> {
            Custody.Backup backup = done(custody.backups()).getFirst();
            assertEquals("2026-11-23", backup.day().toString());
            assertTrue(backup.bytes() > 500, backup.bytes() + " bytes");
            done(done(custody.open(backup)).add().get());
            assertEquals(2, done(journal.read()).history().sessions().size());
        });
    }

    @Test
    void aBackupThatIsDamagedIsNamedOnce() {
        MemoryDisk disk = Store.full();
        Path zip = Store.FOLDERS.backups().resolve("unknot-2026-11-20.zip");
        disk.put(zip, Store.bytes("PK"));
        with(disk, (_, custody) -> {
            Obstacle obstacle = refused(custody.open(done(custody.backups()).getFirst()));
            assertEquals(new Obstacle(Kind.DAMAGED, zip.toString(), "", Optional.of(Flaw.of(Flaw.Kind.CUT_OFF))), obstacle);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            holiday                                                  | STRANGE
            {"my":"words"}                                           | STRANGE
            {"unknot":"export","v":2}                                | NEWER
            {"unknot":"export","v":1,"journal":[{"v":1},             | DAMAGED
            {"unknot":"export","v":1,"journal":[                     | DAMAGED
            """)
    void aFileThatCanNotBeAddedIsNamedWithTheReason(String text, Kind kind) {
        MemoryDisk disk = Store.full();
        disk.put(IN, Store.bytes(text));
        with(disk, (_, custody) -> {
            Obstacle obstacle = refused(custody.open(IN.toString()));
            assertEquals(kind, obstacle.kind());
            assertEquals(IN.toString(), obstacle.place());
            assertEquals(kind != Kind.NEWER, obstacle.flaw().isPresent());
        });
    }

    @Test
    void whatCanNotBeReadAtAllIsNamedToo() {
        MemoryDisk disk = Store.full();
        disk.put(IN, Store.bytes("any"));
        FaultyDisk faulty = new FaultyDisk(disk);
        with(faulty, (_, custody) -> {
            assertEquals(Kind.MISSING, refused(custody.open("/home/zoë/none.json")).kind());
            assertEquals(Kind.TABLE, refused(custody.open("/home/zoë/all.csv")).kind());
            faulty.failWhere(call -> {
                if (call.is("read", "in.json")) {
                    throw new OutOfMemoryError("Required array size too large");
                }
                return false;
            });
            assertEquals(Kind.TOO_LARGE, refused(custody.open(IN.toString())).kind());
            faulty.failWhere(call -> call.is("read", "in.json"));
            assertEquals(new Obstacle(Kind.FAILING, IN.toString(), "the disk refuses to read"), refused(custody.open(IN.toString())));
        });
    }

    @Test
    void aDiskThatIsFullWhileSavingKeepsNoHalfFile() {
        for (String name : List.of("out.json", "out.csv")) {
            MemoryDisk disk = Store.full();
            with(disk, (journal, custody) -> {
                done(journal.read());
                Map<Path, ByteBuffer> before = disk.contents();
                long needed = saved(disk.copy(), name) - used(disk);
                for (long room : new long[]{0, needed / 3, needed * 2 / 3, needed - 1}) {
                    disk.limit(used(disk) + room);
                    assertEquals(Kind.FULL, refused(custody.takeOut("/home/zoë/" + name)).kind(), name);
                    assertEquals(before, disk.contents(), name + " with room for " + room);
                }
            });
        }
    }

    private static long saved(MemoryDisk disk, String name) {
        with(disk, (_, custody) -> done(custody.takeOut("/home/zoë/" + name)));
        return used(disk);
    }

    private static long used(MemoryDisk disk) {
        return disk.contents().values().stream().mapToLong(ByteBuffer::remaining).sum();
    }

    @Test
    void whatIsNowhereButInMemoryIsSavedToo() {
        MemoryDisk disk = new MemoryDisk();
        FaultyDisk faulty = new FaultyDisk(disk);
        with(faulty, (journal, custody) -> {
            done(journal.read());
            faulty.failWhere(call -> call.is("write", ".jsonl") || call.is("write", ".jsonl.new"));
            assertThrows(CompletionException.class, () -> done(journal.append(Fixtures.session(Fixtures.id(1)))));
            assertEquals(1, done(custody.takeOut(Store.OUT.toString())).sessions());
            faulty.heal();
        });
        assertTrue(disk.exists(Store.OUT));
    }

    private static void with(Disk disk, BiConsumer<JsonlJournal, Custody> act) {
        try (JsonlJournal journal = Store.journal(disk)) {
            act.accept(journal, new Custodian(journal, Store.FOLDERS, disk, CLOCK, new DataPlace(Store.FOLDERS, disk)));
        }
    }

    private static Obstacle refused(CompletionStage<?> stage) {
        return KeepingException.obstacle(assertThrows(CompletionException.class, () -> done(stage))).orElseThrow();
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
