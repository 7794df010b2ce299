package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.history.History;
import app.unknot.store.Fixtures;
import app.unknot.store.MemoryDisk;
import app.unknot.store.journal.JsonlJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Exports of each format, kept as they were written then. None of these files may ever change: each is what people have
/// put by, and what their tables are built on. A new format adds a file.
class GoldenExportTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "app", "unknot", "store", "transfer");
    private static final String FIRST = "export-1.json";

    @Test
    void theFirstFormatIsReadAsItWasMeant() throws Exception {
        MemoryDisk disk = new MemoryDisk();
        Union union = new Union(Store.FOLDERS, disk);
        assertEquals(new Union.Preview(3, 2, 1, 2, 0), union.add(JsonParcel.read(Files.readAllBytes(GOLDEN.resolve(FIRST)))));
        History history = Store.history(disk);
        assertEquals(Store.history(Store.full()), history);
        assertEquals(Store.ROUTINE, new String(disk.read(Store.FOLDERS.routines().resolve("mine.json")), StandardCharsets.UTF_8));
    }

    @Test
    void theFirstFormatIsWrittenByteForByte() throws IOException {
        assertEquals(Files.readString(GOLDEN.resolve(FIRST)), taken(Path.of("/home/zoë/out.json"), Path.of("/home/zoë/out.json")));
    }

    @Test
    void theTablesAreWrittenByteForByte() throws IOException {
        assertEquals(Files.readString(GOLDEN.resolve("history-1.csv")), taken(Path.of("/home/zoë/h.csv"), Path.of("/home/zoë/h.csv")));
        assertEquals(Files.readString(GOLDEN.resolve("history-1-steps.csv")),
                taken(Path.of("/home/zoë/h.csv"), Path.of("/home/zoë/h-steps.csv")));
    }

    private static String taken(Path to, Path file) throws IOException {
        MemoryDisk disk = Store.full();
        if (Transfer.isTable(to)) {
            try (JsonlJournal journal = Store.journal(disk)) {
                journal.append(Fixtures.session(Fixtures.id(4)));
                journal.append(Fixtures.fitted(Fixtures.id(5)));
                journal.edit(Fixtures.id(5), Store.note("=1+1, \"quoted\"\nand more"));
            }
        }
        new Transfer(Store.FOLDERS, disk).takeOut(to);
        return new String(disk.read(file), StandardCharsets.UTF_8);
    }
}
