package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are replaced as a whole.
class WholeFileTest {
    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void aFileThatIsNotThereIsEmpty() throws IOException {
        assertTrue(file().read().isEmpty());
    }

    @Test
    void bytesAreForcedBeforeTheFileTakesItsPlaceAndTheFolderAfter() throws IOException {
        file().write(bytes("one"));
        List<String> acts = disk.calls().stream().map(FaultyDisk.Call::act).toList();
        assertEquals(List.of("createFolders", "append", "truncate", "write", "force", "move", "forceFolder"), acts);
        assertArrayEquals(bytes("one"), file().read().orElseThrow());
    }

    @Test
    void anErrorAtAnyCallLeavesTheOldFileOrTheNewOne() throws IOException {
        file().write(bytes("old"));
        for (int failing = 0; failing < 7; failing++) {
            disk.failOnlyAt(failing);
            assertThrows(IOException.class, () -> file().write(bytes("new and longer")));
            disk.heal();
            String found = new String(file().read().orElseThrow(), StandardCharsets.UTF_8);
            assertTrue(List.of("old", "new and longer").contains(found), "call " + failing + " failed: " + found);
            file().write(bytes("old"));
        }
    }

    @Test
    void whatAFailureLeftBehindDoesNotGetIntoTheNextWrite() throws IOException {
        disk.writeBeforeFailing(5);
        disk.failWhere(call -> call.act().equals("write"));
        assertThrows(IOException.class, () -> file().write(bytes("a long first try")));
        assertEquals(List.of(), disk.list(home), "nothing half-written is left");
        disk.failWhere(call -> call.act().equals("write") || call.act().equals("delete"));
        assertThrows(IOException.class, () -> file().write(bytes("a long second try")));
        assertEquals(1, disk.list(home).size());
        disk.heal();
        file().write(bytes("short"));
        assertArrayEquals(bytes("short"), file().read().orElseThrow());
    }

    @Test
    void whatIsRemovedOrSetAsideStaysSoAfterAPowerCut() throws IOException {
        file().write(bytes("one"));
        int from = disk.calls().size();
        file().delete();
        assertEquals(List.of("delete", "forceFolder"), disk.calls().stream().skip(from).map(FaultyDisk.Call::act).toList());
        file().write(bytes("two"));
        int next = disk.calls().size();
        file().setAside(home.resolve("aside"), Fixtures.EVENING);
        assertEquals(List.of("createFolders", "move", "forceFolder"), disk.calls().stream().skip(next).map(FaultyDisk.Call::act).toList());
    }

    @Test
    void filesThatAreSetAsideAtTheSameTimeDoNotReplaceEachOther() throws IOException {
        for (String text : List.of("one", "two", "three")) {
            file().write(bytes(text));
            file().setAside(home, Fixtures.EVENING);
        }
        assertEquals("one", Files.readString(home.resolve("file-20261123T180500Z.json")));
        assertEquals("two", Files.readString(home.resolve("file-20261123T180500Z-2.json")));
        assertEquals("three", Files.readString(home.resolve("file-20261123T180500Z-3.json")));
    }

    private WholeFile file() {
        return new WholeFile(disk, home.resolve("file.json"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
