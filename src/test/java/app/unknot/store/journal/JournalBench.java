package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Bench;
import app.unknot.domain.Played;
import app.unknot.domain.catalog.Catalog;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How fast a history of fourteen years is read, and how fast a session is safe: real routines, played to their end.
@Tag("bench")
class JournalBench {
    private static final int SESSIONS = 10_000;
    private static final Duration LOAD_LIMIT = Duration.ofMillis(300);
    private static final Duration APPEND_LIMIT = Duration.ofMillis(10);
    @TempDir
    private Path folder;

    @Test
    void aSessionIsSafeWithinTenMillisecondsAndTenThousandLoadWithinThreeHundred() {
        Folders folders = Fixtures.folders(folder);
        Catalog catalog = new JsonCatalog(CatalogFiles.packed(), folders, new FileDisk()).load();
        try (JsonlJournal journal = new JsonlJournal(folders, new FileDisk(), Fixtures.DEVICE, Fixtures.tickingClock())) {
            int[] next = {0};
            Duration append = Bench.median("append and force", 1, () -> journal
                    .append(Played.toTheEnd(catalog.routines().get(next[0] % catalog.routines().size()), next[0]++)).toCompletableFuture()
                    .join());
            while (next[0] < SESSIONS) {
                journal.append(Played.toTheEnd(catalog.routines().get(next[0] % catalog.routines().size()), next[0]++));
            }
            assertEquals(SESSIONS, journal.read().toCompletableFuture().join().history().sessions().size());
            Duration load = Bench.median("load of 10,000 sessions", 1, () -> journal.read().toCompletableFuture().join());
            assertTrue(append.compareTo(APPEND_LIMIT) < 0, () -> "append takes " + append);
            assertTrue(load.compareTo(LOAD_LIMIT) < 0, () -> "load takes " + load);
        }
    }
}
