package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionSummary;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Two machines whose data lies in a folder that Syncthing, the real one, keeps the same on both.
@Tag("battery")
class SyncedFoldersTest {
    private static final int SESSIONS = 200;
    private static final int CUT_OFF = 60;
    private static final int BACK = 140;
    private static final int SECONDS = 300;

    @TempDir
    private Path home;

    @Test
    void bothMachinesHaveAllSessionsInTheEndAlsoAfterOneWasCutOff() throws Exception {
        assumeTrue(Syncthing.installed(), "Syncthing is not installed");
        Folders here = Fixtures.folders(home.resolve("here"));
        Folders there = Fixtures.folders(home.resolve("there"));
        Files.createDirectories(here.data());
        Files.createDirectories(there.data());
        try (Syncthing one = new Syncthing(home.resolve("one")); Syncthing other = new Syncthing(home.resolve("other"))) {
            one.share(here.data(), other);
            other.share(there.data(), one);
            one.start();
            other.start();
            Set<UUID> written = write(here, there, other);
            await(() -> ids(here).containsAll(written) && ids(there).containsAll(written), one);
            assertEquals(2 * SESSIONS, written.size());
            for (Folders folders : new Folders[]{here, there}) {
                Journal.Findings found = read(folders);
                assertEquals(written, ids(found));
                assertEquals(new Journal.Counts(0, 0, 0), found.counts());
                assertEquals("", found.readOnly());
                assertFalse(Files.exists(folders.unsaved()));
            }
            assertEquals(read(here).history(), read(there).history());
        }
    }

    /// Appends on both, in turn, while they are kept the same; and half way while they are not.
    private static Set<UUID> write(Folders here, Folders there, Syncthing other) throws Exception {
        Set<UUID> written = new HashSet<>();
        try (JsonlJournal one = journal(here, "k7q2m9"); JsonlJournal two = journal(there, "p4x8d1")) {
            for (int i = 0; i < SESSIONS; i++) {
                append(one, Fixtures.id(i), written);
                append(two, Fixtures.id(1000 + i), written);
                if (i == CUT_OFF) {
                    await(() -> ids(there).contains(Fixtures.id(0)) && ids(here).contains(Fixtures.id(1000)), other);
                    other.close();
                }
                if (i == BACK) {
                    assertFalse(ids(here).contains(Fixtures.id(1000 + BACK)), "it is cut off");
                    other.start();
                    await(() -> ids(here).contains(Fixtures.id(1000 + BACK)), other);
                }
            }
        }
        return written;
    }

    private static void append(JsonlJournal journal, UUID id, Set<UUID> written) {
        journal.append(Fixtures.plainSession(id, OffsetDateTime.parse("2026-11-22T07:30:00Z"))).toCompletableFuture().join();
        written.add(id);
    }

    private static JsonlJournal journal(Folders folders, String device) {
        return new JsonlJournal(folders, new FileDisk(), new DeviceId(device), InstantSource.system());
    }

    private static Set<UUID> ids(Folders folders) {
        return ids(read(folders));
    }

    private static Set<UUID> ids(Journal.Findings found) {
        return found.history().sessions().stream().map(SessionSummary::id).collect(Collectors.toSet());
    }

    /// A fresh look, as a third machine would have it: it writes nothing.
    private static Journal.Findings read(Folders folders) {
        try (JsonlJournal journal = journal(folders, "aaaaaa")) {
            return journal.read().toCompletableFuture().join();
        }
    }

    private static void await(Callable<Boolean> condition, Syncthing witness) throws IOException {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not the same after " + SECONDS + " s; Syncthing said:\n" + witness.log(), e);
        }
    }
}
