package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.Change;
import app.unknot.store.Change.Noted;
import app.unknot.store.FaultyDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.PowerCut;
import app.unknot.store.Seeds;
import app.unknot.store.journal.Script.Promise;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The power may go at any time, and take what was not forced: nothing that was promised is missing afterwards.
class PowerLossTest {
    private static final int PASSES = 110;
    private static final int AT_EACH_CHANGE = 4;
    private static final int REOPENED = 200;
    private final AtomicInteger states = new AtomicInteger();

    @Test
    void nothingPromisedIsMissingWhateverTheDeviceDropped() {
        cut(PASSES);
        assertTrue(states.get() >= 100_000, states + " states");
    }

    @Test
    @Tag("battery")
    void nothingPromisedIsMissingInFiveMillionStates() {
        cut(50 * PASSES);
        assertTrue(states.get() >= 5_000_000, states + " states");
    }

    private void cut(int passes) {
        List<Change> changes = changes();
        Set<Promise> written = Set.copyOf(Script.all());
        Seeds.run(passes, (_, random) -> {
            PowerCut power = new PowerCut(random);
            Set<Promise> promised = Set.of();
            // Many states are alike: each is looked at once.
            Set<List<Object>> seen = new HashSet<>();
            for (Change change : changes) {
                power.pass(change);
                promised = change instanceof Noted(Set<?> now) ? promises(now) : promised;
                for (int i = 0; i < AT_EACH_CHANGE; i++) {
                    states.incrementAndGet();
                    MemoryDisk left = power.left();
                    if (seen.add(List.of(left.contents(), promised))) {
                        check(left, promised, written);
                    }
                    if (random.nextInt(REOPENED) == 0) {
                        reopen(power.left(), promised, random);
                    }
                }
            }
        });
    }

    private static void check(MemoryDisk left, Set<Promise> promised, Set<Promise> written) {
        Set<Promise> held = Script.held(left);
        assertEquals(Set.of(), without(promised, held), "missing");
        assertEquals(Set.of(), without(held, written), "never written");
    }

    /// Also after the app has tidied up and gone on.
    private static void reopen(MemoryDisk left, Set<Promise> promised, RandomGenerator random) {
        Promise next = new Promise(Fixtures.id(9), new JournalEntry.Added(Script.small(Fixtures.id(9))));
        try (JsonlJournal journal = Script.open(left)) {
            if (random.nextBoolean()) {
                journal.read();
            }
            await(journal.append(Script.small(Fixtures.id(9))));
        }
        Set<Promise> all = new HashSet<>(promised);
        all.add(next);
        assertEquals(Set.of(), without(all, Script.stored(left)), "missing after the next start");
    }

    /// What a disk is asked to do in a script with writes that fail, and a device that does not always confirm.
    private static List<Change> changes() {
        MemoryDisk disk = new MemoryDisk();
        FaultyDisk faulty = new FaultyDisk(disk);
        faulty.writeBeforeFailing(30);
        try (JsonlJournal journal = Script.open(faulty)) {
            Script script = new Script(journal, disk::note);
            for (int i = 0; i < 20; i++) {
                faulty.failWhere(i == 6 || i == 7 ? call -> call.is("write", Journals.OWN) : _ -> false);
                disk.leaveUnconfirmed(unconfirmed(i));
                script.ask(i);
            }
            assertEquals(19, script.promised().size(), "all but the one that could not be kept aside");
        }
        return disk.changes();
    }

    /// Once in the journal only, and once everywhere.
    private static Predicate<Path> unconfirmed(int number) {
        return switch (number) {
            case 12 -> file -> file.endsWith(Journals.OWN);
            case 16 -> _ -> true;
            default -> _ -> false;
        };
    }

    private static Set<Promise> promises(Set<?> noted) {
        Set<Promise> promises = new HashSet<>();
        noted.forEach(each -> promises.add((Promise) each));
        return promises;
    }

    private static Set<Promise> without(Set<Promise> some, Set<Promise> others) {
        Set<Promise> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
