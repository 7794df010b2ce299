package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one start leaves for the next to find.
final class StartMarkTest {
    private final Folders folders = Fixtures.folders(Path.of("/unknot"));
    private final MemoryDisk disk = new MemoryDisk();

    @BeforeEach
    void makeTheFolder() throws IOException {
        disk.createFolders(folders.state());
    }

    @Test
    void theFirstStartFindsNothing() {
        assertFalse(new StartMark(folders, disk).set());
    }

    @Test
    void aStartThatDiedIsFoundByTheNextOne() {
        new StartMark(folders, disk).set();
        assertTrue(new StartMark(folders, disk).set());
    }

    @Test
    void aStartThatProvedItselfOrEndedWellLeavesNothing() throws IOException {
        StartMark mark = new StartMark(folders, disk);
        mark.set();
        mark.close();
        mark.close();
        assertEquals(List.of(), disk.list(folders.state()));
        assertFalse(new StartMark(folders, disk).set());
    }

    @Test
    void whatTheNextOneFoundIsForgottenOnceThatOneEndsWell() {
        new StartMark(folders, disk).set();
        StartMark second = new StartMark(folders, disk);
        second.set();
        second.close();
        assertFalse(new StartMark(folders, disk).set());
    }

    @Test
    void aDiskThatTakesNothingKeepsNobodyFromStarting() {
        StartMark nowhere = new StartMark(Fixtures.folders(Path.of("/nowhere")), disk);
        assertFalse(nowhere.set());
        nowhere.close();
        assertFalse(nowhere.set());
    }
}
