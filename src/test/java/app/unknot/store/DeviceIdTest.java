package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who writes, bound to the machine.
class DeviceIdTest {
    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void anIdIsMadeOnceAndKept() throws IOException {
        DeviceId first = claim("this machine");
        assertTrue(first.id().matches("[a-z0-9]{6}"));
        assertEquals(first, claim("this machine"));
    }

    @Test
    void aFolderThatWasCarriedToAnotherMachineGetsAnotherIdThereAndTheOldOneBackHome() throws IOException {
        DeviceId here = claim("this machine");
        DeviceId there = claim("another machine");
        assertNotEquals(here, there);
        assertEquals(here, claim("this machine"));
        assertEquals(there, claim("another machine"));
    }

    @Test
    void whatTellsTheMachineFromOthersIsNotWrittenDown() throws IOException {
        claim("a very private serial number");
        assertFalse(Files.readString(home.resolve("state/device.json")).contains("private"));
    }

    @Test
    void aFileThatMakesNoSenseIsSetAsideAndANewIdIsMade() throws IOException {
        DeviceId before = claim("this machine");
        Files.writeString(home.resolve("state/device.json"), "{\"v\":1,\"ids\":");
        assertNotEquals(before, claim("this machine"));
        assertEquals("{\"v\":1,\"ids\":", Files.readString(home.resolve("state/quarantine/device-20261123T180500Z.json")));
    }

    @Test
    void anIdThatCannotBeKeptIsNotUsed() {
        disk.failWhere(call -> call.is("move", "device.json"));
        assertThrows(IOException.class, () -> claim("this machine"));
    }

    @Test
    void onlyWhoHoldsTheLockMayClaimAnId() throws IOException {
        InstanceLock lock = InstanceLock.acquire(Fixtures.folders(home), disk).orElseThrow();
        lock.close();
        assertThrows(IllegalStateException.class,
                () -> DeviceId.claim(lock, Fixtures.folders(home), disk, Fixtures.clock(), "this machine"));
    }

    private DeviceId claim(String machine) throws IOException {
        Folders folders = Fixtures.folders(home);
        try (InstanceLock lock = InstanceLock.acquire(folders, disk).orElseThrow()) {
            return DeviceId.claim(lock, folders, disk, Fixtures.clock(), machine);
        }
    }
}
