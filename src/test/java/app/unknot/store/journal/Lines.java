package app.unknot.store.journal;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.Fixtures;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Lines of journals as devices write them.
final class Lines {
    /// Shared, because it remembers plans.
    static final LineReader READER = new LineReader();
    private static final Path FILE = Path.of("2026-11.k7q2m9.jsonl");

    private Lines() {}

    /// So many lines of one device, about sessions that are added now and then, each LF included.
    ///
    /// @param sessions how many sessions they are about; each is added at least once, and one may be added by several devices
    static List<byte[]> of(String device, int count, int sessions, RandomGenerator random) {
        List<byte[]> lines = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            UUID id = Fixtures.id(random.nextInt(sessions));
            JournalEntry.Act act = n <= sessions ? new JournalEntry.Added(Script.small(id)) : change(n, random);
            Stamp stamp = new Stamp(Fixtures.EVENING.plusMillis(random.nextInt(50)), device, n);
            lines.add(LineFormat.write(id, stamp, act));
        }
        return lines;
    }

    private static JournalEntry.Act change(int n, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> new JournalEntry.Deleted();
            case 1 -> new JournalEntry.Restored();
            case 2 -> new JournalEntry.Edited(new Edit(Optional.empty(), Optional.empty(), Optional.of("note " + n)));
            default -> new JournalEntry.Edited(new Edit(Optional.empty(),
                    Optional.of(Optional.of(new Discomfort(random.nextInt(11), Optional.of(BodyRegion.NECK)))), Optional.empty()));
        };
    }

    static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        lines.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    static JournalContents read(byte[] bytes) {
        return JournalReader.read(FILE, bytes, READER);
    }
}
