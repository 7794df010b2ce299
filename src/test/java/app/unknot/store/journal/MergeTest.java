package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.History;
import app.unknot.store.MemoryDisk;
import app.unknot.store.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Devices that each wrote for themselves, and what synchronising makes of their files.
class MergeTest {
    private static final int SMALL = 10_000;
    private static final List<String> DEVICES = List.of("k7q2m9", "p4x8d1", "aaaaaa", "zz9zz9");
    /// What Syncthing, Nextcloud, Dropbox, OneDrive and iCloud make of a name where two versions met.
    private static final List<String> CONFLICTS = List.of("%s.sync-conflict-20261123-190000-ABCDEFG.jsonl",
            "%s (conflicted copy 2026-11-23 190000).jsonl", "%s (Zoë's conflicted copy 2026-11-23).jsonl", "%s-ZOES-LAPTOP.jsonl",
            "%s 2.jsonl");
    /// What they leave about while they are at it.
    private static final List<String> IN_PASSING = List.of(".syncthing.%s.jsonl.tmp", ".%s.jsonl.~4f2a", "~%s.tmp", ".%s.jsonl.icloud");

    @Test
    void orderNeverMattersAndTwiceIsOnce() {
        merge(SMALL);
    }

    @Test
    @Tag("battery")
    void orderNeverMattersInTwoHundredThousandHistories() {
        merge(20 * SMALL);
    }

    private static void merge(int rounds) {
        Seeds.run(rounds, (_, random) -> {
            List<List<byte[]>> journals = new ArrayList<>();
            int devices = 2 + random.nextInt(3);
            for (int i = 0; i < devices; i++) {
                journals.add(Lines.of(DEVICES.get(i), 1 + random.nextInt(8), 1 + random.nextInt(3), random));
            }
            History expected = union(journals);
            assertEquals(expected, history(synced(journals, random)));
            assertEquals(expected, history(synced(journals, random)), "with other conflicts");
            assertEquals(expected, union(mixed(journals, random)), "line by line, in another order");
        });
    }

    private static History union(List<List<byte[]>> journals) {
        List<JournalEntry> entries = new ArrayList<>();
        journals.forEach(journal -> entries.addAll(Lines.read(Lines.joined(journal)).entries()));
        assertEquals(journals.stream().mapToInt(List::size).sum(), entries.size());
        return JournalFold.fold(entries);
    }

    /// Each line in a journal of any device, some twice.
    private static List<List<byte[]>> mixed(List<List<byte[]>> journals, RandomGenerator random) {
        List<byte[]> all = new ArrayList<>();
        journals.forEach(all::addAll);
        all.addAll(all.subList(0, random.nextInt(all.size() + 1)));
        Collections.shuffle(all, Random.from(random));
        int cut = random.nextInt(all.size() + 1);
        return List.of(all.subList(0, cut), all.subList(cut, all.size()));
    }

    /// A folder in which each journal lies as it is, or in versions that only together have all lines.
    private static MemoryDisk synced(List<List<byte[]>> journals, RandomGenerator random) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < journals.size(); i++) {
            List<byte[]> lines = journals.get(i);
            String stem = "2026-11." + DEVICES.get(i);
            files.put(stem + ".jsonl", Lines.joined(lines));
            if (random.nextBoolean()) {
                int common = random.nextInt(lines.size() + 1);
                int mine = common + random.nextInt(lines.size() - common + 1);
                List<byte[]> theirs = new ArrayList<>(lines.subList(0, common));
                theirs.addAll(lines.subList(mine, lines.size()));
                files.put(stem + ".jsonl", Lines.joined(lines.subList(0, mine)));
                files.put(CONFLICTS.get(random.nextInt(CONFLICTS.size())).formatted(stem), Lines.joined(theirs));
                byte[] part = Lines.joined(lines);
                files.put(IN_PASSING.get(random.nextInt(IN_PASSING.size())).formatted(stem), Arrays.copyOf(part, part.length / 2));
            }
        }
        MemoryDisk disk = new MemoryDisk();
        files.forEach((name, bytes) -> disk.put(Script.FOLDERS.journal().resolve(name), bytes));
        return disk;
    }

    private static History history(MemoryDisk disk) {
        try {
            JournalContents contents = JournalReader.read(disk, Script.FOLDERS.journal(), Lines.READER);
            assertTrue(contents.doubts().isEmpty(), () -> "doubts: " + contents.doubts());
            return JournalFold.fold(contents.entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
