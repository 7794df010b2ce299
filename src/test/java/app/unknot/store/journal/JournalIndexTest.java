package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.Digest;
import app.unknot.store.Disk;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever becomes of the index, the journals say what they say without it.
class JournalIndexTest {
    private static final int SMALL = 150;
    private static final int CHANGES = 12;
    private static final Path INDEX = Script.FOLDERS.index();
    private static final Path GOLDEN = Path.of("src", "test", "resources", "app", "unknot", "store", "journal");
    private static final List<Path> FILES = List.of("2026-10.k7q2m9.jsonl", "2026-11.k7q2m9.jsonl",
            "2026-11.k7q2m9.sync-conflict-20261123-180500-ABCDEFG.jsonl").stream().map(Script.FOLDERS.journal()::resolve).toList();

    @Test
    void withTheIndexIsFoundWhatIsFoundWithoutIt() {
        play(SMALL);
    }

    @Test
    @Tag("battery")
    void withTheIndexIsFoundWhatIsFoundWithoutItInManyStores() {
        play(100 * SMALL);
    }

    private static void play(int rounds) {
        byte[] foreign = indexOf(filled(Seeds.random(7)));
        Seeds.run(rounds, (_, random) -> {
            MemoryDisk disk = filled(random);
            JournalFolder folder = folder(disk, 0);
            for (int i = 0; i < CHANGES; i++) {
                change(disk, foreign, random);
                // Sometimes the same run reads on, sometimes the app starts anew.
                folder = random.nextBoolean() ? folder : folder(disk, 0);
                assertEquals(without(disk), read(folder));
                if (random.nextInt(3) > 0) {
                    folder.remember();
                }
            }
        });
    }

    private static void change(MemoryDisk disk, byte[] foreign, RandomGenerator random) {
        Path journal = FILES.get(random.nextInt(FILES.size()));
        switch (random.nextInt(8)) {
            case 0 -> disk.put(journal, Lines.joined(List.of(bytes(disk, journal), lines(1 + random.nextInt(3), random))));
            case 1, 2 -> disk.put(journal, MutatedJournalTest.mutated(bytes(disk, journal), random));
            case 3, 4 -> disk.put(INDEX, MutatedJournalTest.mutated(bytes(disk, INDEX), random));
            case 5 -> disk.put(INDEX, foreign);
            case 6 -> disk.put(journal, bytes(disk, FILES.get(random.nextInt(FILES.size()))));
            default -> disk.delete(random.nextBoolean() ? INDEX : journal);
        }
    }

    @Test
    void aSecondStartReadsNoLineAgain() {
        MemoryDisk disk = filled(Seeds.random(1));
        indexOf(disk);
        JournalFolder second = folder(disk, 0);
        assertEquals(without(disk), read(second));
        disk.delete(INDEX);
        second.remember();
        assertFalse(disk.exists(INDEX), "nothing was read that it did not know");
    }

    @Test
    void noSenseUnderTheRightChecksumIsNoErrorEither() {
        byte[] index = indexOf(filled(Seeds.random(2)));
        Seeds.run(SMALL, (_, random) -> {
            MemoryDisk disk = filled(Seeds.random(2));
            byte[] body = Arrays.copyOf(index, index.length - Long.BYTES);
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
            disk.put(INDEX, new PackedBytes().bytes(body).whole(Checksum.of(body, 0, body.length)).toArray());
            JournalFolder folder = folder(disk, 0);
            read(folder);
            folder.remember();
        });
    }

    @Test
    void whereTheIndexCannotBeReadOrWrittenTheJournalsAreRead() {
        MemoryDisk disk = filled(Seeds.random(3));
        indexOf(disk);
        FaultyDisk faulty = new FaultyDisk(disk);
        faulty.failWhere(call -> call.path().startsWith(INDEX.getParent()));
        JournalFolder folder = folder(faulty, 0);
        assertEquals(without(disk), read(folder));
        folder.remember();
        assertEquals(without(disk), read(folder));
    }

    @Test
    void aSmallJournalIsReadAsFastWithoutOne() {
        MemoryDisk disk = filled(Seeds.random(4));
        JournalFolder folder = folder(disk, JournalIndex.WORTH);
        read(folder);
        folder.remember();
        assertFalse(disk.exists(INDEX));
    }

    /// Where this fails, the index of an older version would no longer say what reading the lines says: raise
    /// [JournalIndex#FORMAT], and write down here what it is now.
    @Test
    void whatIsWrittenOfTheGoldenJournalsHasItsFormat() throws IOException {
        Map<Print, FileContents> all = new LinkedHashMap<>();
        for (String name : List.of("format-1.jsonl", "format-1-fitted.jsonl", "from-the-future.jsonl")) {
            byte[] bytes = Files.readAllBytes(GOLDEN.resolve(name));
            all.put(Print.of(bytes), FileContents.of(bytes, plain()));
        }
        assertEquals("1 33ee2a87df2cba16", JournalIndex.FORMAT + " " + Digest.of(IndexWriter.write(all)));
    }

    private static byte[] indexOf(MemoryDisk disk) {
        JournalFolder folder = folder(disk, 0);
        read(folder);
        folder.remember();
        assertTrue(disk.exists(INDEX));
        return bytes(disk, INDEX);
    }

    private static JournalFolder folder(Disk disk, long worth) {
        return new JournalFolder(Script.FOLDERS, disk, Lines.READER, worth);
    }

    private static LineReader plain() {
        return Lines.READER.brief(new SummaryShelf());
    }

    private static JournalContents read(JournalFolder folder) {
        try {
            return folder.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JournalContents without(Disk disk) {
        try {
            return JournalReader.read(disk, Script.FOLDERS.journal(), plain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemoryDisk filled(RandomGenerator random) {
        MemoryDisk disk = new MemoryDisk();
        FILES.forEach(file -> disk.put(file, lines(8, random)));
        byte[] full = LineFormat.write(Fixtures.id(7), new Stamp(Fixtures.EVENING, "p4x8d1", 99),
                new JournalEntry.Added(Fixtures.session(Fixtures.id(7))));
        byte[] moved = LineFormat.write(Fixtures.id(7), new Stamp(Fixtures.EVENING, "p4x8d1", 100), new JournalEntry.Edited(
                Edit.starting(Fixtures.session(Fixtures.id(7)).head().started().minusDays(3))));
        disk.put(Script.FOLDERS.journal().resolve("2026-11.p4x8d1.jsonl"), Lines.joined(List.of(full, moved)));
        return disk;
    }

    private static byte[] lines(int count, RandomGenerator random) {
        return Lines.joined(Lines.of("k7q2m9", count, 4, random));
    }

    private static byte[] bytes(MemoryDisk disk, Path file) {
        try {
            return disk.exists(file) ? disk.read(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
