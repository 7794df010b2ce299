package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.Disk;
import app.unknot.store.MemoryDisk;
import app.unknot.store.transfer.Union.Preview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Where an export or an import would write, something is already.
class InTheWayTest {
    private final MemoryDisk full = Store.full();

    @Test
    void nothingThatIsInTheWayIsReplaced() throws Exception {
        MemoryDisk other = new MemoryDisk();
        Path way = Store.FOLDERS.routines().resolve("mine.json");
        other.createFolders(way);
        assertEquals(new Preview(3, 2, 1, 1, 1), add(other));
        assertThrows(NoSuchFileException.class, () -> other.read(way));
        Path added = other.list(Store.FOLDERS.journal()).getFirst();
        other.put(added, Store.bytes("damaged"));
        add(other);
        assertArrayEquals(Store.bytes("damaged"), other.read(added));
        assertEquals(Store.history(full), Store.history(other));
    }

    @Test
    void whatIsNoFileIsNeverReplacedByAnExport() {
        full.put(Store.OUT.resolve("inside"), Store.bytes(""));
        assertThrows(FileAlreadyExistsException.class, () -> new Transfer(Store.FOLDERS, full).takeOut(Store.OUT));
    }

    @Test
    void theEndOfANameMayBeInCapitals() throws Exception {
        assertEquals(2, new Transfer(Store.FOLDERS, full).takeOut(Path.of("/home/zoë/ALL.CSV")).files().size());
        assertTrue(new String(full.read(Path.of("/home/zoë/ALL.CSV")), StandardCharsets.UTF_8).startsWith("\uFEFFsession,"));
        assertTrue(full.exists(Path.of("/home/zoë/ALL-steps.csv")));
    }

    /// Adds all that the full store has.
    private Preview add(Disk disk) throws IOException {
        return new Union(Store.FOLDERS, disk).add(Parcel.of(Store.FOLDERS, full));
    }
}
