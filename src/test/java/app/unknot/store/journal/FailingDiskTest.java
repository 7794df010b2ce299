package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.Disk;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.journal.Script.Promise;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A script of twenty acts on a disk that fills up, or fails, at every possible point.
class FailingDiskTest {
    private static final Set<Promise> ALL = Set.copyOf(Script.all());

    @Test
    void aDiskThatIsFullAtAnyByteLosesNothing() {
        MemoryDisk good = new MemoryDisk();
        check(good, good, () -> {}, () -> {}, "nothing failed");
        int most = good.contents().values().stream().mapToInt(ByteBuffer::remaining).sum();
        assertTrue(most > 4_000, most + " bytes");
        IntStream.rangeClosed(0, most).parallel().forEach(bytes -> {
            MemoryDisk disk = new MemoryDisk();
            check(disk, disk, () -> disk.limit(bytes), () -> disk.limit(Long.MAX_VALUE), "full at byte " + bytes);
        });
    }

    @Test
    void anErrorAtAnyCallLosesNothing() {
        everyCall((faulty, call) -> faulty.failOnlyAt(call));
    }

    @Test
    void aDiskThatFailsFromAnyCallOnLosesNothing() {
        everyCall(FaultyDisk::failFrom);
    }

    /// How a disk fails at a call.
    @FunctionalInterface
    private interface Fault {
        void at(FaultyDisk disk, int call);
    }

    private static void everyCall(Fault fault) {
        FaultyDisk good = new FaultyDisk(new MemoryDisk());
        try (JsonlJournal journal = Script.open(good)) {
            new Script(journal, _ -> {}).run();
        }
        int calls = good.calls().size();
        assertTrue(calls > 200, calls + " calls");
        IntStream.range(0, calls).parallel().forEach(call -> {
            MemoryDisk disk = new MemoryDisk();
            FaultyDisk faulty = new FaultyDisk(disk);
            faulty.writeBeforeFailing(call % 50);
            check(disk, faulty, () -> fault.at(faulty, call), faulty::heal, "call " + call + " failed");
        });
    }

    /// Runs the script. What was promised outlives a crash at its end; and once the disk works again, all of it is there.
    private static void check(MemoryDisk disk, Disk asked, Runnable fail, Runnable heal, String what) {
        fail.run();
        try (JsonlJournal journal = Script.open(asked)) {
            Script script = new Script(journal, _ -> {});
            script.run();
            afterACrash(disk.copy(), script.promised(), what);
            heal.run();
            await(journal.append(Script.small(Fixtures.id(9))));
        }
        Set<Promise> expected = new HashSet<>(ALL);
        expected.add(new Promise(Fixtures.id(9), new JournalEntry.Added(Script.small(Fixtures.id(9)))));
        assertEquals(expected, Script.stored(disk), what);
    }

    private static void afterACrash(MemoryDisk left, Set<Promise> promised, String what) {
        Set<Promise> missing = new HashSet<>(promised);
        missing.removeAll(Script.held(left));
        assertEquals(Set.of(), missing, what + ", and the app crashed");
    }
}
