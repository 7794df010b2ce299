package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionRecord;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Journals of each format, kept as they were written then. None of these files may ever change: each is what people have
/// on their disks. A new format adds a file.
class GoldenJournalTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "app", "unknot", "store", "journal");
    private static final String FIRST = "format-1.jsonl";
    private static final String FITTED = "format-1-fitted.jsonl";
    private static final String FUTURE = "from-the-future.jsonl";
    private static final SessionRecord FULL = Fixtures.session(Fixtures.id(1));
    private static final SessionRecord PLAIN = Fixtures.plainSession(Fixtures.id(2), OffsetDateTime.parse("2026-11-22T07:30:00Z"));
    private static final SessionRecord.Edit EDIT = new SessionRecord.Edit(Optional.of(Optional.empty()),
            Optional.of(Optional.of(new Discomfort(2, Optional.of(BodyRegion.SHOULDER_TOP)))), Optional.of("Better."));

    @TempDir
    private Path home;

    @Test
    void theFirstFormatIsReadAsItWasMeant() throws IOException {
        Found found = read(FIRST);
        assertEquals(List.of(FULL.with(FULL.answers().with(EDIT)), PLAIN), found.sessions());
        assertEquals(new Journal.Counts(0, 0, 0), found.counts());
    }

    @Test
    void theFirstFormatIsWrittenByteForByte() throws IOException {
        Folders folders = Fixtures.folders(home);
        try (JsonlJournal journal = journal(folders)) {
            journal.append(FULL);
            journal.append(PLAIN);
            journal.edit(FULL.head().id(), EDIT);
            journal.delete(PLAIN.head().id());
            journal.restore(PLAIN.head().id());
        }
        assertEquals(Files.readString(GOLDEN.resolve(FIRST)), Files.readString(folders.journal().resolve("2026-11.k7q2m9.jsonl")));
    }

    @Test
    void aStepThatWasLeftOutForTimeIsReadAndWrittenAsSuch() throws IOException {
        SessionRecord fitted = Fixtures.fitted(Fixtures.id(4));
        assertEquals(List.of(fitted), read(FITTED).sessions());
        Folders folders = Fixtures.folders(home.resolve("written"));
        try (JsonlJournal journal = journal(folders)) {
            journal.append(fitted);
        }
        assertEquals(Files.readString(GOLDEN.resolve(FITTED)), Files.readString(folders.journal().resolve("2026-11.k7q2m9.jsonl")));
    }

    @Test
    void whatOnlyANewerVersionUnderstandsIsCountedAndTheRestIsRead() throws IOException {
        Found found = read(FUTURE);
        assertEquals(List.of(PLAIN), found.sessions());
        assertEquals(new Journal.Counts(0, 0, 4), found.counts());
    }

    @Test
    void noByteChangesInReadingAndAppending() throws IOException {
        for (String name : List.of(FIRST, FITTED, FUTURE)) {
            Folders folders = Fixtures.folders(home.resolve(name));
            Path file = placed(name, folders);
            try (JsonlJournal journal = journal(folders)) {
                journal.read();
                journal.append(Fixtures.session(Fixtures.id(3)));
            }
            String before = Files.readString(GOLDEN.resolve(name));
            String after = Files.readString(file);
            assertEquals(before, after.substring(0, before.length()));
            assertEquals(1, after.substring(before.length()).lines().count());
        }
    }

    private record Found(List<SessionRecord> sessions, Journal.Counts counts) {}

    private Found read(String name) throws IOException {
        Folders folders = Fixtures.folders(home);
        placed(name, folders);
        try (JsonlJournal journal = journal(folders)) {
            return new Found(Journals.sessions(journal), Journals.await(journal.read()).counts());
        }
    }

    private static Path placed(String name, Folders folders) throws IOException {
        Files.createDirectories(folders.journal());
        return Files.copy(GOLDEN.resolve(name), folders.journal().resolve("2026-11.k7q2m9.jsonl"));
    }

    private static JsonlJournal journal(Folders folders) {
        return new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, Fixtures.clock());
    }
}
