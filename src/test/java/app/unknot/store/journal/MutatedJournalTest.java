package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Journals that bad disks, editors and synchronisers have been at.
class MutatedJournalTest {
    private static final int SMALL = 10_000;
    private static final int GONE_ON_WITH = 40;

    private final List<byte[]> lines = lines();
    private final byte[] whole = Lines.joined(lines);
    private final Map<ByteBuffer, JournalEntry> written = written();

    @Test
    void nothingIsForgedAndEveryUntouchedLineSurvives() {
        mutate(SMALL);
    }

    @Test
    @Tag("battery")
    void nothingIsForgedInAMillionFiles() {
        mutate(100 * SMALL);
    }

    private void mutate(int rounds) {
        Seeds.run(rounds, (round, random) -> {
            byte[] bytes = whole;
            int times = 1 + random.nextInt(4);
            for (int i = 0; i < times; i++) {
                bytes = mutated(bytes, random);
            }
            check(bytes);
            if (round % GONE_ON_WITH == 0) {
                goOn(bytes);
            }
        });
    }

    private void check(byte[] bytes) {
        byte[] before = bytes.clone();
        JournalContents found = Lines.read(bytes);
        JournalFold.fold(found.entries());
        assertArrayEquals(before, bytes);
        Set<JournalEntry> verified = new HashSet<>();
        found.entries().stream().filter(entry -> entry.proof().verified()).forEach(verified::add);
        for (JournalEntry entry : verified) {
            assertTrue(written.containsValue(entry), () -> "forged: " + entry);
        }
        untouched(bytes).forEach(line -> assertTrue(verified.contains(written.get(line)), () -> "lost: " + text(line)));
    }

    /// Reads the file as the app does, and appends to it.
    private void goOn(byte[] bytes) {
        Path file = Script.FOLDERS.journal().resolve(Journals.OWN);
        MemoryDisk disk = new MemoryDisk();
        disk.put(file, bytes);
        try (JsonlJournal journal = Script.open(disk)) {
            await(journal.read());
            assertArrayEquals(bytes, read(disk, file));
            await(journal.append(Script.small(Fixtures.id(99))));
        }
        byte[] after = read(disk, file);
        assertArrayEquals(bytes, Arrays.copyOf(after, bytes.length));
        assertTrue(Script.stored(disk).stream().anyMatch(line -> line.session().equals(Fixtures.id(99))));
        check(Arrays.copyOf(after, bytes.length));
    }

    private static byte[] read(MemoryDisk disk, Path file) {
        try {
            return disk.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bytes that something was at.
    static byte[] mutated(byte[] bytes, RandomGenerator random) {
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(Math.min(600, bytes.length - from) + 1);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, random);
            case 1 -> {
                byte[] zeros = bytes.clone();
                Arrays.fill(zeros, from, to, (byte) 0);
                yield zeros;
            }
            case 2 -> spliced(bytes, from, to, new byte[0]);
            case 3 -> spliced(bytes, from, from, garbage(random));
            case 4 -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 5 -> text(ByteBuffer.wrap(bytes)).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            case 6 -> spliced(bytes, 0, 0, new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            default -> spliced(bytes, from, to, garbage(random));
        };
    }

    private static byte[] flipped(byte[] bytes, RandomGenerator random) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] garbage(RandomGenerator random) {
        byte[] garbage = new byte[random.nextInt(40)];
        random.nextBytes(garbage);
        return garbage;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        return Lines.joined(List.of(Arrays.copyOf(bytes, from), between, Arrays.copyOfRange(bytes, to, bytes.length)));
    }

    /// The lines that are still there as they were written, but for a mark at the file's beginning and line ends.
    private List<ByteBuffer> untouched(byte[] bytes) {
        List<ByteBuffer> untouched = new ArrayList<>();
        for (String line : text(ByteBuffer.wrap(bytes)).replaceFirst("^\u00EF\u00BB\u00BF", "").split("\r*\n")) {
            ByteBuffer each = ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1));
            if (written.containsKey(each)) {
                untouched.add(each);
            }
        }
        return untouched;
    }

    private static List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>(Lines.of("k7q2m9", 12, 2, Seeds.random(3)));
        lines.add(5, LineFormat.write(Fixtures.id(7), new Stamp(Fixtures.EVENING, "k7q2m9", 99),
                new JournalEntry.Added(Fixtures.session(Fixtures.id(7)))));
        return lines;
    }

    private Map<ByteBuffer, JournalEntry> written() {
        Map<ByteBuffer, JournalEntry> entries = new HashMap<>();
        lines.forEach(line -> entries.put(ByteBuffer.wrap(Arrays.copyOf(line, line.length - 1)), Lines.read(line).entries().getFirst()));
        return entries;
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
    }
}
