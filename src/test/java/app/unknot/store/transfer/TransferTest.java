package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.History;
import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.store.Disk;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.json.Json;
import app.unknot.store.transfer.Union.Preview;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything goes out into a file, and comes back somewhere else.
class TransferTest {
    private static final Path KNOWN = Store.FOLDERS.state().resolve("known-folders.json");
    private final MemoryDisk full = Store.full();
    private final byte[] export = export(full);

    @Test
    void whatWentOutComesBackExactly() throws Exception {
        MemoryDisk other = withExport();
        assertEquals(new Preview(3, 2, 1, 2, 0), add(other));
        assertArrayEquals(export, export(other));
        assertEquals(Store.history(full), Store.history(other));
        assertArrayEquals(Store.bytes(Store.ROUTINE), other.read(Store.FOLDERS.routines().resolve("mine.json")));
        assertTrue(Json.LARGE.readTree(export).isObject(), "it is JSON for everybody");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        MemoryDisk other = withExport();
        add(other);
        Map<Path, ByteBuffer> before = other.contents();
        assertTrue(add(other).nothing());
        assertEquals(before, other.contents());
        assertTrue(new Union(Store.FOLDERS, full).preview(JsonParcel.read(export)).nothing(), "where it came from");
    }

    @Test
    void aPreviewCountsAndWritesNothing() throws Exception {
        MemoryDisk other = withExport();
        Map<Path, ByteBuffer> before = other.contents();
        assertEquals(new Preview(3, 2, 1, 2, 0), new Union(Store.FOLDERS, other).preview(JsonParcel.read(export)));
        assertEquals(before, other.contents());
    }

    @Test
    void whatIsHereStaysAndTheRestIsAdded() throws Exception {
        MemoryDisk other = withExport();
        try (var journal = Store.journal(other)) {
            journal.append(Fixtures.plainSession(Fixtures.id(9), OffsetDateTime.parse("2026-11-20T07:30:00Z")));
        }
        other.put(Store.FOLDERS.routines().resolve("mine.json"), Store.bytes("{\"my\":\"words\"}"));
        History before = Store.history(other);
        assertEquals(new Preview(3, 2, 1, 1, 1), add(other));
        assertTrue(Store.history(other).sessions().containsAll(before.sessions()));
        assertEquals(3, Store.history(other).sessions().size());
        assertArrayEquals(Store.bytes("{\"my\":\"words\"}"), other.read(Store.FOLDERS.routines().resolve("mine.json")));
    }

    @Test
    void whatIsKeptAsideGoesOutToo() throws Exception {
        MemoryDisk disk = new MemoryDisk();
        FaultyDisk faulty = new FaultyDisk(disk);
        try (var journal = Store.journal(faulty)) {
            journal.append(Fixtures.session(Fixtures.id(1)));
            journal.read().toCompletableFuture().join();
            faulty.failWhere(call -> call.is("write", "k7q2m9.jsonl"));
            journal.edit(Fixtures.id(1), Store.note("aside"));
        }
        assertEquals("aside", JsonParcel.read(export(disk)).lines().records().getFirst().answers().note());
    }

    @Test
    void aFileThatWasMadePrettyIsStillTheSame() throws Exception {
        String pretty = Json.LARGE.writerWithDefaultPrettyPrinter().writeValueAsString(Json.LARGE.readTree(export));
        assertTrue(new Union(Store.FOLDERS, full).preview(JsonParcel.read(Store.bytes(pretty))).nothing());
        assertEquals(Parcel.of(Store.FOLDERS, full).lines().records(), JsonParcel.read(Store.bytes(pretty)).lines().records());
    }

    @Test
    void aFileThatAnEditorMarkedIsStillTheSameAndOneInUtf16IsRefused() throws Exception {
        assertTrue(new Union(Store.FOLDERS, full).preview(JsonParcel.read(Store.bytes("\uFEFF" + text(export)))).nothing());
        byte[] wide = text(export).getBytes(StandardCharsets.UTF_16);
        assertEquals(new Obstacle(Obstacle.Kind.STRANGE, "wide", "", Optional.of(Flaw.of(Flaw.Kind.BINARY))),
                assertThrows(UnfitFileException.class, () -> JsonParcel.read(wide)).obstacle(Path.of("wide")));
    }

    @Test
    void aJournalThatWasSavedInUtf16BreaksNoExport() throws Exception {
        Path journal = Store.FOLDERS.journal().resolve("2026-11.k7q2m9.jsonl");
        full.put(journal, text(full.read(journal)).getBytes(StandardCharsets.UTF_16LE));
        assertEquals(1, JsonParcel.read(export(full)).lines().records().size(), "as far as it can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"unknot\":\"export\"|{\"unknot\":\"other\"|STRANGE: UNMARKED ",
            "\"v\":1,\n|\"v\":2,\n|NEWER",
            "routines/mine.json|../../.bashrc|DAMAGED: PLACE files[0]",
            "routines/mine.json|routines/../x.json|DAMAGED: PLACE files[0]",
            "\"journal\":[|\"journal\":[{\"v\":1},|DAMAGED: RECORD journal[0]",
            "\"journal\":[|\"journal\":[7,|DAMAGED: OBJECT journal[0]",
            "\"journal\":[|\"journal\":{\"x\":[|DAMAGED: LIST journal", "\"files\":[|\"files\":[{\"path\":7},|DAMAGED: SYNTAX 1:",
            "]}\n|]}{}|DAMAGED: LONGER ",
            "]}\n||DAMAGED: SYNTAX ", "\"v\":1,\n|\"v\":NaN,\n|DAMAGED: SYNTAX 1:"})
    void aFileThatIsNotOneIsRefusedWithThePlaceInIt(String change) {
        String[] parts = change.split("\\|", -1);
        String odd = text(export).replace(parts[0], parts[1]);
        assertFalse(odd.equals(text(export)));
        UnfitFileException refused = assertThrows(UnfitFileException.class, () -> JsonParcel.read(Store.bytes(odd)));
        assertTrue(String.valueOf(refused.getMessage()).contains(parts[2]), refused.getMessage());
        assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
    }

    @Test
    void hostileFilesAreRefused() {
        String head = "{\"unknot\":\"export\",\"v\":1,\"journal\":";
        for (String hostile : List.of("", "null", "[]", "7", "[".repeat(100_000), head + "[".repeat(100_000),
                head + "[{\"a\":".repeat(100_000),
                head + "[{\"v\":" + "9".repeat(1_000_000) + "}]}", head + "[{\"v\":1,\"k\":\"" + "x".repeat(50_000_000) + "\"}]}",
                "\0".repeat(1_000), head + "[{\"v\":1,\"v\":1,\"k\":7,\"k\":7}]}",
                head + "[{\"v\":1,\"k\":\"session\",\"id\":\"\\uD83D\"}]}",
                "{\"unknot\":\"export\",\"v\":1,\"files\":[{\"path\":\"routines/a.json\"}]}")) {
            assertThrows(UnfitFileException.class, () -> JsonParcel.read(Store.bytes(hostile)),
                    hostile.substring(0, Math.min(60, hostile.length())));
        }
    }

    @Test
    void aFullDiskLeavesNothingHalfWritten() throws Exception {
        MemoryDisk good = begun();
        long used = used(good);
        add(good);
        int full = 0;
        for (long limit = used; limit < used(good) + used; limit += 37) {
            MemoryDisk disk = begun();
            Map<Path, ByteBuffer> before = disk.contents();
            disk.limit(limit);
            try {
                add(disk);
            } catch (IOException | KeepingException e) {
                full++;
                assertEquals(before, disk.contents(), "full at " + limit);
            }
        }
        assertTrue(full > 50, full + " times full");
    }

    @Test
    void anErrorAtAnyCallAddsAllOrNothing() throws Exception {
        FaultyDisk counting = new FaultyDisk(withExport());
        add(counting);
        for (int call = 0; call < counting.calls().size(); call++) {
            MemoryDisk disk = withExport();
            FaultyDisk faulty = new FaultyDisk(disk);
            faulty.failOnlyAt(call);
            try {
                add(faulty);
            } catch (IOException | KeepingException e) {
                assertEquals(0, Store.history(disk).sessions().size(), "call " + call);
                assertTrue(disk.list(Store.FOLDERS.routines()).isEmpty(), "call " + call);
            }
        }
    }

    @Test
    void anExportThatFailsLeavesTheOldOneAndNoHalf() throws Exception {
        MemoryDisk disk = Store.full();
        disk.put(Store.OUT, Store.bytes("old"));
        Map<Path, ByteBuffer> before = disk.contents();
        disk.limit(used(disk) + 100);
        for (String name : List.of("out.json", "out.csv")) {
            assertThrows(IOException.class, () -> new Transfer(Store.FOLDERS, disk).takeOut(Store.OUT.resolveSibling(name)));
            assertEquals(before, disk.contents());
        }
        assertThrows(NoSuchFileException.class, () -> new Transfer(Store.FOLDERS, disk).takeOut(Path.of("/no/where.json")));
    }

    @Test
    void whereTheDataIsMissingNothingIsAddedAndNothingIsMade() throws IOException {
        MemoryDisk disk = withExport();
        Store.history(disk);
        MemoryDisk gone = withExport();
        gone.put(KNOWN, disk.read(KNOWN));
        assertEquals(Obstacle.Kind.MISSING, assertThrows(KeepingException.class, () -> add(gone)).obstacle().kind());
        assertFalse(gone.exists(Store.FOLDERS.data()));
    }

    /// Where the app has run before, and nothing was done.
    private MemoryDisk begun() {
        MemoryDisk disk = withExport();
        Store.history(disk);
        return disk;
    }

    private static long used(MemoryDisk disk) {
        return disk.contents().values().stream().mapToInt(ByteBuffer::remaining).sum();
    }

    private MemoryDisk withExport() {
        MemoryDisk disk = new MemoryDisk();
        disk.put(Store.OUT, export);
        return disk;
    }

    private static Preview add(Disk disk) throws IOException, UnfitFileException {
        return new Union(Store.FOLDERS, disk).add(new Transfer(Store.FOLDERS, disk).open(Store.OUT));
    }

    private static byte[] export(MemoryDisk disk) {
        try {
            MemoryDisk copy = disk.copy();
            new Transfer(Store.FOLDERS, copy).takeOut(Store.OUT);
            return copy.read(Store.OUT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
