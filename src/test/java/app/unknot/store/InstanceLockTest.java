package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// One writer at a time.
class InstanceLockTest {
    /// A process of its own that tries to take the lock, and says whether it got it.
    private static final String OTHER = """
            import java.nio.channels.FileChannel;
            import java.nio.file.*;

            class Other {
                public static void main(String[] args) throws Exception {
                    try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
                        System.out.print(channel.tryLock() == null ? "taken" : "free");
                    }
                }
            }
            """;

    @TempDir
    private Path home;

    @Test
    void aLockThatIsHeldIsNotGivenTwice() throws IOException {
        Folders folders = Fixtures.folders(home);
        try (InstanceLock lock = InstanceLock.acquire(folders, new FileDisk()).orElseThrow()) {
            assertTrue(lock.held());
            assertTrue(InstanceLock.acquire(folders, new FileDisk()).isEmpty());
        }
    }

    @Test
    void aLockThatWasGivenBackIsFree() throws IOException {
        Folders folders = Fixtures.folders(home);
        InstanceLock lock = InstanceLock.acquire(folders, new FileDisk()).orElseThrow();
        lock.close();
        assertFalse(lock.held());
        InstanceLock.acquire(folders, new FileDisk()).orElseThrow().close();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void itsFileIsTheUsersAlone() throws IOException {
        Folders folders = Fixtures.folders(home);
        InstanceLock.acquire(folders, new FileDisk()).orElseThrow().close();
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.state().resolve("instance.lock"))));
    }

    @Test
    void anotherProcessFindsItTaken() throws Exception {
        Folders folders = Fixtures.folders(home);
        try (InstanceLock _ = InstanceLock.acquire(folders, new FileDisk()).orElseThrow()) {
            assertTrue(InstanceLock.acquire(folders, new FileDisk()).isEmpty(), "a second try within this process");
            assertEquals("taken", otherProcess(folders), "and it did not let go of the lock");
        }
        assertEquals("free", otherProcess(folders));
    }

    private String otherProcess(Folders folders) throws IOException, InterruptedException {
        Path source = Files.writeString(home.resolve("Other.java"), OTHER);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-XX:TieredStopAtLevel=1", source.toString(),
                folders.state().resolve("instance.lock").toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
