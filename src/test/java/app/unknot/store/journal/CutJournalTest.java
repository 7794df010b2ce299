package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A journal that was cut off somewhere.
class CutJournalTest {
    private static final int RECORDS = 100;

    @Test
    void exactlyTheWholeRecordsBeforeTheCutComeBack() {
        cutEverywhere(Lines.of("k7q2m9", RECORDS, 5, Seeds.random(1)));
    }

    @Test
    @Tag("battery")
    void exactlyTheWholeRecordsOfThreeLargeJournalsComeBack() {
        cutEverywhere(lines(n -> new JournalEntry.Added(Fixtures.session(Fixtures.id(n)))));
        cutEverywhere(lines(n -> n % 2 == 0 ? new JournalEntry.Restored() : new JournalEntry.Added(Fixtures.fitted(Fixtures.id(n)))));
        cutEverywhere(Lines.of("k7q2m9", 6 * RECORDS, RECORDS, Seeds.random(4)));
    }

    private static List<byte[]> lines(IntFunction<JournalEntry.Act> act) {
        return IntStream.rangeClosed(1, RECORDS)
                .mapToObj(n -> LineFormat.write(Fixtures.id(n), new Stamp(Fixtures.EVENING, "k7q2m9", n), act.apply(n))).toList();
    }

    @Test
    void theNextLineIsNotSwallowedWhereverTheCutIs() {
        List<byte[]> lines = Lines.of("k7q2m9", 4, 2, Seeds.random(2));
        byte[] whole = Lines.joined(lines);
        for (int length = 0; length <= whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            MemoryDisk disk = new MemoryDisk();
            disk.put(Script.FOLDERS.journal().resolve(Journals.OWN), cut);
            try (JsonlJournal journal = Script.open(disk)) {
                await(journal.append(Script.small(Fixtures.id(9))));
            }
            assertEquals(Lines.read(cut).entries().size() + 1, Script.stored(disk).size(), "cut at " + length);
        }
    }

    private static void cutEverywhere(List<byte[]> lines) {
        byte[] whole = Lines.joined(lines);
        List<JournalEntry> entries = Lines.read(whole).entries();
        assertEquals(lines.size(), entries.size());
        int[] ends = new int[lines.size()];
        for (int i = 0, end = 0; i < ends.length; i++) {
            end += lines.get(i).length;
            ends[i] = end - 1;
        }
        IntStream.rangeClosed(0, whole.length).parallel().forEach(length -> {
            JournalContents found = Lines.read(Arrays.copyOf(whole, length));
            int complete = (int) Arrays.stream(ends).filter(end -> end <= length).count();
            assertEquals(entries.subList(0, complete), found.entries(), () -> "cut at " + length);
            boolean clean = length == 0 || length == ends[Math.max(0, complete - 1)] || length == ends[Math.max(0, complete - 1)] + 1;
            assertEquals(clean ? 0 : 1, found.counts().damaged(), () -> "cut at " + length);
            assertTrue(found.doubts().size() <= 1);
        });
    }
}
