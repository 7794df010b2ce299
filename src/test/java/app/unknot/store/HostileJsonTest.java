package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.settings.Settings;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSON that was made to do harm, at every door: it is refused, and does none.
class HostileJsonTest {
    private static final Map<String, String> HOSTILE = Map.of("deep arrays", "[".repeat(100_000), "deep objects", "{\"v\":".repeat(100_000),
            "a long number", "{\"v\":1" + "0".repeat(1_000_000) + "}", "a long string",
            "{\"v\":1,\"k\":\"" + "x".repeat(50_000_000) + "\"}",
            "the same key twice", "{\"v\":1,\"v\":2,\"k\":7,\"k\":[]}", "half a character", "{\"v\":1,\"k\":\"\\uD83D\",\"d\":\"\uD83D\"}",
            "no number",
            "{\"v\":NaN,\"n\":Infinity}", "a long name", "{\"" + "k".repeat(1_000_000) + "\":1}", "only zeros", "\0".repeat(100_000),
            "null", "null");
    private final Folders folders = Fixtures.folders(Path.of("/home/zoë"));

    @Test
    void inAJournalTheLinesAroundItAreRead() throws IOException {
        MemoryDisk good = new MemoryDisk();
        try (JsonlJournal journal = journal(good)) {
            journal.append(Fixtures.session(Fixtures.id(1))).toCompletableFuture().join();
        }
        String line = new String(good.read(file()), StandardCharsets.UTF_8);
        HOSTILE.forEach((name, text) -> {
            MemoryDisk disk = new MemoryDisk();
            disk.put(file(), bytes(text + "\n" + line + text + "\n"));
            try (JsonlJournal journal = journal(disk)) {
                Journal.Findings found = journal.read().toCompletableFuture().join();
                assertEquals(List.of(SessionSummary.of(Fixtures.session(Fixtures.id(1)))), found.history().sessions(), name);
                assertEquals(1, found.counts().damaged() + found.counts().newer(), name);
            }
        });
    }

    @Test
    void asSettingsOrASessionUnderWayItIsSetAside() {
        HOSTILE.forEach((name, text) -> {
            MemoryDisk disk = new MemoryDisk();
            disk.put(folders.config().resolve("settings.json"), bytes(text));
            disk.put(folders.state().resolve("active-session.json"), bytes(text));
            disk.put(folders.state().resolve("known-folders.json"), bytes(text));
            disk.put(folders.state().resolve("unsaved.jsonl"), bytes(text));
            try (JsonSettings settings = new JsonSettings(folders, disk, Fixtures.clock());
                    JsonActiveSession active = new JsonActiveSession(folders, disk, Fixtures.clock())) {
                assertEquals(Settings.DEFAULT, settings.current(), name);
                assertTrue(active.load().isEmpty(), name);
            }
            assertFalse(new DataFolder(folders, disk).obstacle().isEmpty(), name);
            assertFalse(disk.exists(folders.journal()), name + ": it is not known whether the folder was there before");
        });
    }

    @Test
    void asADevicesIdItIsSetAside(@TempDir Path home) throws IOException {
        Folders real = Fixtures.folders(home);
        try (InstanceLock lock = InstanceLock.acquire(real, new FileDisk()).orElseThrow()) {
            for (Map.Entry<String, String> each : HOSTILE.entrySet()) {
                MemoryDisk disk = new MemoryDisk();
                disk.put(folders.state().resolve("device.json"), bytes(each.getValue()));
                DeviceId.claim(lock, folders, disk, Fixtures.clock(), "this machine");
                assertFalse(disk.list(folders.quarantine()).isEmpty() && !each.getKey().equals("the same key twice"), each.getKey());
            }
        }
    }

    @Test
    void asARoutineOrATechniqueItIsRefusedByName() {
        HOSTILE.forEach((name, text) -> {
            MemoryDisk disk = new MemoryDisk();
            disk.put(folders.routines().resolve("mine.json"), bytes(text));
            disk.put(folders.techniques().resolve("own.json"), bytes(text));
            Catalog catalog = new JsonCatalog(CatalogFiles.packed(), folders, disk).load();
            assertEquals(List.of("techniques/own.json", "routines/mine.json"),
                    catalog.notices().stream().map(Catalog.Refusal::file).toList(), name);
            assertFalse(catalog.routines().isEmpty(), name);
        });
    }

    private JsonlJournal journal(Disk disk) {
        return new JsonlJournal(folders, disk, Fixtures.DEVICE, Fixtures.tickingClock());
    }

    private Path file() {
        return folders.journal().resolve("2026-11.k7q2m9.jsonl");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
