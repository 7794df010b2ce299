package app.unknot.store.journal;

import static app.unknot.store.journal.Journals.await;
import static app.unknot.store.journal.Journals.names;
import static app.unknot.store.journal.Journals.own;
import static app.unknot.store.journal.Journals.sessions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Journal;
import app.unknot.store.DeviceId;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Journals that crashes, editors and bad disks have been at.
class DamagedJournalTest {
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
    void aTornTailIsKeptInQuarantineAndSealedByTheNextAppend() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        String whole = Files.readString(own(home));
        String torn = whole + "{\"v\":1,\"k\":\"delete\",\"id\":\"0000";
        Files.writeString(own(home), torn);
        reopen();
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        assertEquals(torn, Files.readString(own(home)), "reading writes nothing");
        assertEquals(List.of("{\"v\":1,\"k\":\"delete\",\"id\":\"0000"), quarantined());
        await(journal.delete(ONE));
        assertTrue(Files.readString(own(home)).startsWith(torn + "\n{\"v\":1,\"k\":\"delete\""));
        assertEquals(List.of(), sessions(journal));
    }

    @Test
    void aLineThatOnlyLostItsLineFeedIsWhole() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        Files.writeString(own(home), Files.readString(own(home)).stripTrailing());
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        await(journal.delete(ONE));
        assertEquals(2, Files.readAllLines(own(home)).size());
        assertEquals(new Journal.Counts(0, 0, 0), await(journal.read()).counts());
    }

    @Test
    void aBadLineIsCopiedOnceAndItsBytesAreLeftAlone() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        String damaged = "\0\0\0garbage\n" + Files.readString(own(home));
        Files.writeString(own(home), damaged);
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        sessions(journal);
        reopen();
        sessions(journal);
        assertEquals(List.of("\0\0\0garbage"), quarantined());
        assertEquals(damaged, Files.readString(own(home)));
        assertEquals(new Journal.Counts(1, 0, 0), await(journal.read()).counts());
    }

    @Test
    void aFileThatIsNoJournalAtAllIsCopiedOnceAsOne() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        String garbage = IntStream.range(0, 5_000).mapToObj(i -> "garbage " + i + "\n").collect(Collectors.joining());
        Files.writeString(folders.journal().resolve("photo.jsonl"), garbage);
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        sessions(journal);
        assertEquals(List.of(garbage), quarantined());
    }

    @Test
    void aLineThatWasEditedByHandIsUsedAndCountedAsUnverified() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        Files.writeString(own(home), Files.readString(own(home)).replace("Line one\\n", "Edited "));
        assertTrue(sessions(journal).getFirst().answers().note().startsWith("Edited line two"));
        assertEquals(new Journal.Counts(0, 1, 0), await(journal.read()).counts());
        assertFalse(Files.exists(folders.quarantine()));
    }

    @Test
    void twoFilesThatWereJoinedMarksAndAllAreReadAndVerified() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        String first = "\uFEFF" + Files.readString(own(home));
        await(journal.delete(ONE));
        Files.writeString(own(home), first + "\uFEFF  " + Files.readAllLines(own(home)).get(1));
        assertEquals(List.of(), sessions(journal));
        assertEquals(new Journal.Counts(0, 0, 0), await(journal.read()).counts());
    }

    @Test
    void anEditorsByteOrderMarkAndLineEndsDoNoHarm() throws IOException {
        await(journal.append(Fixtures.session(ONE)));
        await(journal.delete(ONE));
        await(journal.restore(ONE));
        Files.writeString(own(home), "\uFEFF" + Files.readString(own(home)).replace("\n", "\r\n") + "\r\n\r\n");
        assertEquals(List.of(Fixtures.session(ONE)), sessions(journal));
        assertEquals(new Journal.Counts(0, 0, 0), await(journal.read()).counts());
    }

    private static JsonlJournal open(Folders folders, DeviceId device) {
        return new JsonlJournal(folders, new FileDisk(), device, Fixtures.tickingClock());
    }

    private void reopen() {
        journal.close();
        journal = open(folders, Fixtures.DEVICE);
    }

    private List<String> quarantined() throws IOException {
        return names(folders.quarantine()).stream().map(name -> folders.quarantine().resolve(name)).map(file -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
