package app.unknot.store.transfer;

import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.store.Disk;
import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import app.unknot.store.MemoryDisk;
import app.unknot.store.journal.JsonlJournal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A store in memory with something of everything in it.
final class Store {
    static final Folders FOLDERS = Fixtures.folders(Path.of("/home/zoë"));
    static final Path OUT = Path.of("/home/zoë/out.json");
    static final String ROUTINE = "{\n  \"id\": \"mine\",\n  \"name\": \"=Ünïcode\"\n}\n";

    private Store() {}

    /// Three sessions, one of them changed and one deleted; a line of a newer version, one that makes no sense, one that
    /// is kept aside; a routine and a technique.
    static MemoryDisk full() {
        MemoryDisk disk = new MemoryDisk();
        try (JsonlJournal journal = journal(disk)) {
            // One after the other, so that the clock's times are always the same.
            journal.append(Fixtures.session(Fixtures.id(1))).toCompletableFuture().join();
            journal.append(Fixtures.plainSession(Fixtures.id(2), OffsetDateTime.parse("2026-11-22T07:30:00Z"))).toCompletableFuture()
                    .join();
            journal.append(Fixtures.plainSession(Fixtures.id(3), OffsetDateTime.parse("2026-11-21T07:30:00Z"))).toCompletableFuture()
                    .join();
            journal.edit(Fixtures.id(1), note("so")).toCompletableFuture().join();
            journal.delete(Fixtures.id(2)).toCompletableFuture().join();
        }
        disk.put(FOLDERS.journal().resolve("2027-01.p4x8d1.jsonl"), bytes("{\"v\":2,\"k\":\"dream\",\"d\":[1,2]}\ngarbage\n"));
        disk.put(FOLDERS.routines().resolve("mine.json"), bytes(ROUTINE));
        disk.put(FOLDERS.techniques().resolve("own.json"), bytes("not even JSON"));
        return disk;
    }

    static JsonlJournal journal(Disk disk) {
        return new JsonlJournal(FOLDERS, disk, Fixtures.DEVICE, Fixtures.tickingClock());
    }

    static History history(Disk disk) {
        try (JsonlJournal journal = journal(disk)) {
            return journal.read().toCompletableFuture().join().history();
        }
    }

    static Edit note(String words) {
        return new Edit(Optional.empty(), Optional.empty(), Optional.of(words));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
