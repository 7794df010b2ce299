package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.store.Fixtures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Lines become a history, whatever way they came together.
class JournalFoldTest {
    private static final List<String> DEVICES = List.of("aaaaaa", "k7q2m9", "p4x8d1");

    @Test
    void theOrderOfLinesAndHowOftenTheyAreThereChangesNothing() {
        for (long seed = 1; seed <= 1_000; seed++) {
            Random random = new Random(seed);
            List<JournalEntry> lines = lines(random);
            History history = JournalFold.fold(lines);
            List<JournalEntry> mixed = new ArrayList<>(lines);
            mixed.addAll(lines.subList(0, random.nextInt(lines.size())));
            Collections.shuffle(mixed, random);
            assertEquals(history, JournalFold.fold(mixed), "seed " + seed);
        }
    }

    @Test
    void changesTakeEffectInTheOrderOfTimeDeviceAndNumber() {
        JournalEntry added = entry(Fixtures.id(1), 5, "k7q2m9", 1, new JournalEntry.Added(Fixtures.session(Fixtures.id(1))));
        JournalEntry early = entry(Fixtures.id(1), 7, "p4x8d1", 1, note("early"));
        JournalEntry sameTime = entry(Fixtures.id(1), 8, "k7q2m9", 9, note("same time, first device"));
        JournalEntry lower = entry(Fixtures.id(1), 8, "p4x8d1", 2, note("same time and device, lower number"));
        JournalEntry last = entry(Fixtures.id(1), 8, "p4x8d1", 10, note("last"));
        History history = JournalFold.fold(List.of(last, lower, added, sameTime, early));
        assertEquals("last", history.sessions().getFirst().answers().note());
    }

    @Test
    void aChangeStampedBeforeItsSessionStillHolds() {
        JournalEntry added = entry(Fixtures.id(1), 5, "k7q2m9", 1, new JournalEntry.Added(Fixtures.session(Fixtures.id(1))));
        JournalEntry deleted = entry(Fixtures.id(1), 1, "p4x8d1", 1, new JournalEntry.Deleted());
        assertEquals(List.of(), JournalFold.fold(List.of(added, deleted)).sessions());
    }

    @Test
    void changesOfASessionThatIsNotHereYetWait() {
        assertEquals(List.of(), JournalFold.fold(List.of(entry(Fixtures.id(1), 1, "k7q2m9", 1, note("alone")))).sessions());
    }

    @Test
    void ofTwoLinesForOneSessionTheVerifiedOneCounts() {
        SessionRecord session = Fixtures.session(Fixtures.id(1));
        JournalEntry edited = new JournalEntry(Fixtures.id(1), stamp(1, "k7q2m9", 1), new JournalEntry.Proof(false, 1),
                new JournalEntry.Added(session.with(SessionRecord.Answers.NONE)));
        JournalEntry original = entry(Fixtures.id(1), 1, "k7q2m9", 1, new JournalEntry.Added(session));
        assertEquals(List.of(session), JournalFold.records(List.of(edited, original)));
        assertEquals(List.of(session), JournalFold.records(List.of(original, edited)));
    }

    private static List<JournalEntry> lines(Random random) {
        List<JournalEntry> lines = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            UUID id = Fixtures.id(random.nextInt(4));
            JournalEntry.Act act = switch (random.nextInt(5)) {
                case 0, 1 -> new JournalEntry.Added(Fixtures.session(id));
                case 2 -> note("note " + i);
                case 3 -> new JournalEntry.Deleted();
                default -> new JournalEntry.Restored();
            };
            Stamp stamp = stamp(random.nextInt(5), DEVICES.get(random.nextInt(3)), random.nextInt(4));
            lines.add(new JournalEntry(id, stamp, new JournalEntry.Proof(random.nextBoolean(), i), act));
        }
        return lines;
    }

    private static JournalEntry.Edited note(String note) {
        return new JournalEntry.Edited(new SessionRecord.Edit(Optional.empty(),
                Optional.of(Optional.of(new Discomfort(1, Optional.empty()))), Optional.of(note)));
    }

    private static JournalEntry entry(UUID id, int second, String device, long n, JournalEntry.Act act) {
        return new JournalEntry(id, stamp(second, device, n), new JournalEntry.Proof(true, 0), act);
    }

    private static Stamp stamp(int second, String device, long n) {
        return new Stamp(Instant.ofEpochSecond(1_800_000_000L + second), device, n);
    }
}
