package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.OWN;
import static app.unknot.store.journal.Journals.await;
import static app.unknot.store.journal.Journals.names;
import static app.unknot.store.journal.Journals.own;
import static app.unknot.store.journal.Journals.sessions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionRecord;
import app.unknot.store.DeviceId;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal on a disk that works.
class JsonlJournalTest {
    private static final UUID ONE = Fixtures.id(1);

    @TempDir
    private Path home;
    private Folders folders = Fixtures.folders(Path.of("."));
    private JsonlJournal journal = open(folders, Fixtures.DEVICE);

    @BeforeEach
    void openJournal() {
        journal.close();
        folders = Fixtures.folders(home);
        journal = open(folders, Fixtures.DEVICE);
    }

    @AfterEach
    void closeJournal() {
        journal.close();
    }

    @Test
    void whatIsAppendedIsReadAgain() {
        await(journal.append(Fixtures.session(ONE)));
        reopen();
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        assertEquals(new Journal.Counts(0, 0, 0), await(journal.read()).counts());
        assertEquals("", await(journal.read()).readOnly());
    }

    @Test
    void aJournalThatWasNeverWrittenIsEmpty() {
        assertEquals(List.of(), sessions(journal));
    }

    @Test
    void anEditChangesOnlyWhatItNames() {
        await(journal.append(Fixtures.session(ONE)));
        Optional<Discomfort> three = Optional.of(new Discomfort(3, Optional.empty()));
        await(journal.edit(ONE, new SessionRecord.Edit(Optional.empty(), Optional.of(three), Optional.empty())));
        await(journal.edit(ONE, new SessionRecord.Edit(Optional.of(Optional.empty()), Optional.empty(), Optional.of(""))));
        reopen();
        assertEquals(new SessionRecord.Answers(Optional.empty(), three, ""), sessions(journal).getFirst().answers());
        assertEquals(Fixtures.session(ONE).course(), sessions(journal).getFirst().course());
    }

    @Test
    void aSessionIsReadAsAWholeWithItsLatestAnswersUntilItIsDeleted() {
        await(journal.append(Fixtures.session(ONE)));
        await(journal.append(Fixtures.plainSession(Fixtures.id(2), OffsetDateTime.parse("2026-11-24T10:00:00Z"))));
        SessionRecord.Edit edit = new SessionRecord.Edit(Optional.empty(), Optional.empty(), Optional.of("better"));
        await(journal.edit(ONE, edit));
        SessionRecord whole = Fixtures.session(ONE);
        assertEquals(Optional.of(whole.with(whole.answers().with(edit))), await(journal.session(ONE)));
        assertEquals(Optional.empty(), await(journal.session(Fixtures.id(3))));
        await(journal.delete(ONE));
        assertEquals(Optional.empty(), await(journal.session(ONE)));
    }

    @Test
    void aSessionWhoseLineSomebodyRewroteIsFoundByIt() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        String line = Files.readString(own(home));
        Files.writeString(own(home), line.replace(ONE.toString(), ONE.toString().replace("-4000-", "-\\u0034000-")));
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        Files.writeString(own(home), line.replace(ONE.toString(), ONE.toString().toUpperCase(java.util.Locale.ROOT)));
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
    }

    @Test
    void anEditOfNothingWritesNothing() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        byte[] before = Files.readAllBytes(own(home));
        await(journal.edit(ONE, new SessionRecord.Edit(Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(text(before), Files.readString(own(home)));
    }

    @Test
    void aDeletedSessionIsHiddenUntilItIsRestoredAndItsLineStays() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        String line = Files.readString(own(home));
        await(journal.delete(ONE));
        reopen();
        assertEquals(List.of(), sessions(journal));
        await(journal.restore(ONE));
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        assertTrue(Files.readString(own(home)).startsWith(line));
    }

    @Test
    void linesAreNumberedOnFromTheHighestOfThisDeviceInAnyFile() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        await(journal.delete(ONE));
        Files.move(own(home), folders.journal().resolve("2026-11.k7q2m9 (conflicted copy).jsonl"));
        reopen();
        await(journal.restore(ONE));
        assertTrue(Files.readString(own(home)).contains("\"n\":3,"), Files.readString(own(home)));
    }

    @Test
    void eachMonthHasAFileOfItsOwn() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        journal.close();
        journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, () -> Instant.parse("2026-12-01T00:00:00Z"));
        await(journal.delete(ONE));
        assertEquals(List.of(OWN, "2026-12.k7q2m9.jsonl"), names(folders.journal()));
        assertEquals(List.of(), sessions(journal));
    }

    @Test
    void sessionsOfAnotherDeviceAreThereAndItsFileIsLeftAlone() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        SessionRecord other = Fixtures.plainSession(Fixtures.id(2), OffsetDateTime.parse("2026-11-24T10:00:00Z"));
        try (JsonlJournal theirs = open(folders, new DeviceId("p4x8d1"))) {
            await(theirs.append(other));
        }
        Path file = folders.journal().resolve("2026-11.p4x8d1.jsonl");
        Files.writeString(file, "{\"v\":1,\"k\":\"sess", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file);
        assertEquals(List.of(other, Fixtures.session(ONE)), sessions(journal));
        await(journal.delete(other.head().id()));
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        assertEquals(text(before), Files.readString(file));
    }

    @Test
    void conflictCopiesAreReadLikeAnyJournalAndIdenticalLinesCountOnce() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        Files.writeString(own(home), "not a line\n", StandardOpenOption.APPEND);
        for (String name : List.of("2026-11.k7q2m9.sync-conflict-20261123-190000-ABCDEFG.jsonl",
                "2026-11.k7q2m9 (Zoë's conflicted copy 2026-11-23).jsonl", "2026-11.k7q2m9 2.jsonl")) {
            Files.copy(own(home), folders.journal().resolve(name));
        }
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        assertEquals(new Journal.Counts(1, 0, 0), await(journal.read()).counts());
    }

    @Test
    void whatComesLaterWinsAlsoWhereTheClockIsSetBack() {
        journal.close();
        AtomicReference<Instant> now = new AtomicReference<>(Fixtures.EVENING);
        journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, now::get);
        await(journal.append(Fixtures.session(ONE)));
        now.set(Fixtures.EVENING.minusSeconds(90));
        await(journal.delete(ONE));
        assertEquals(List.of(), sessions(journal));
        journal.close();
        now.set(Fixtures.EVENING.minusSeconds(300));
        journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, now::get);
        await(journal.restore(ONE));
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
    }

    @Test
    void whatComesLaterWinsThoughNothingWasReadSinceTheClockWasSetBack() {
        journal.close();
        AtomicReference<Instant> now = new AtomicReference<>(Fixtures.EVENING);
        journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, now::get);
        await(journal.append(Fixtures.session(ONE)));
        await(journal.delete(ONE));
        now.set(Fixtures.EVENING.minusSeconds(90));
        await(journal.restore(ONE));
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
    }

    @Test
    void halvesOfCharactersInANoteDoNotKeepASessionFromBeingSaved() {
        SessionRecord session = Fixtures.session(ONE);
        await(journal.append(session.with(new SessionRecord.Answers(Optional.empty(), Optional.empty(), "ok \uD83D"))));
        assertEquals("ok ?", sessions(journal).getFirst().answers().note());
    }

    @Test
    void aSessionMayBeMovedToTheFirstDayWhereverOnEarthItWas() {
        OffsetDateTime earliest = Journal.FIRST_DAY.atStartOfDay().atOffset(ZoneOffset.MAX);
        await(journal.append(Fixtures.session(ONE)));
        await(journal.edit(ONE, SessionRecord.Edit.starting(earliest)));
        reopen();
        assertEquals(earliest, sessions(journal).getFirst().head().started());
    }

    private static JsonlJournal open(Folders folders, DeviceId device) {
        return new JsonlJournal(folders, new FileDisk(), device, Fixtures.tickingClock());
    }

    private void reopen() {
        journal.close();
        journal = open(folders, Fixtures.DEVICE);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
