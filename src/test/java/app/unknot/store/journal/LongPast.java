package app.unknot.store.journal;

import app.unknot.domain.Played;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Head;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.Seeds;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Many years of real routines, two a day, each played to its end, with answers and a note.
final class LongPast {
    private static final Instant FIRST = Instant.parse("2012-01-01T07:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<String> WORDS = List.of("long", "day", "at", "the", "desk", "better", "stiff", "in", "morning", "after",
            "running", "slept", "badly", "shoulder", "pulled", "a", "bit", "Café", "warm", "again", "tired", "rain", "garden", "lifting");

    private final RandomGenerator random = Seeds.random(14);
    private final List<SessionRecord> played;

    /// @param home where the catalog may look for the user's own
    LongPast(Path home) {
        played = new JsonCatalog(CatalogFiles.packed(), Fixtures.folders(home), new FileDisk()).load().routines().stream()
                .map(routine -> Played.toTheEnd(routine, 0)).toList();
    }

    /// The session with a number.
    SessionRecord session(int number) {
        SessionRecord like = played.get(random.nextInt(played.size()));
        UUID id = new UUID(number * 0x9E37_79B9_7F4A_7C15L, number);
        Head head = new Head(id, began(number).atZone(ZONE).toOffsetDateTime(), ZONE, "0.1.0", like.head().roles());
        return new SessionRecord(head, like.plan(), like.course(), new Answers(felt(), felt(), note(number)));
    }

    /// When it began.
    static Instant began(int number) {
        return FIRST.plus(Duration.ofHours(12L * number));
    }

    /// Its line.
    static byte[] line(int number, SessionRecord session) {
        Instant at = session.head().started().toInstant().plus(session.course().active());
        return LineFormat.write(session.head().id(), new Stamp(at, Fixtures.DEVICE.id(), number + 1L), new JournalEntry.Added(session));
    }

    /// Puts so many sessions into journals as the app would have done, one file a month.
    void write(Folders folders, int sessions) throws IOException {
        Files.createDirectories(folders.journal());
        for (int i = 0; i < sessions; i++) {
            SessionRecord session = session(i);
            String month = session.head().started().toInstant().toString().substring(0, "2012-01".length());
            Files.write(folders.journal().resolve(month + "." + Fixtures.DEVICE.id() + ".jsonl"), line(i, session),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private Optional<Discomfort> felt() {
        return Optional.of(new Discomfort(random.nextInt(Discomfort.MOST + 1), Optional.of(BodyRegion.LOWER_BACK)));
    }

    private String note(int number) {
        StringBuilder note = new StringBuilder("No " + number);
        for (int i = random.nextInt(14); i > 0; i--) {
            note.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return note.toString();
    }
}
