package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The machine's own disk.
class FileDiskTest {
    @TempDir
    private Path home;
    private final FileDisk disk = new FileDisk();

    @Test
    void whatIsWrittenGoesToTheEnd() throws IOException {
        Path file = home.resolve("file");
        write(file, "one");
        write(file, "two");
        assertEquals("onetwo", Files.readString(file));
        try (Disk.OpenFile open = disk.append(file)) {
            assertEquals(6, open.size());
            assertEquals('o', open.last());
            open.truncate(2);
        }
        assertEquals("on", Files.readString(file));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void foldersAndFilesAreTheUsersAlone() throws IOException {
        Path folder = home.resolve("a/b/c");
        disk.createFolders(folder);
        write(folder.resolve("file"), "x");
        for (Path each : List.of(home.resolve("a"), home.resolve("a/b"), folder)) {
            assertEquals("rwx------", permissions(each));
        }
        assertEquals("rw-------", permissions(folder.resolve("file")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderOrFileThatIsThereKeepsItsPermissions() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        disk.createFolders(home);
        assertEquals("rwxr-xr-x", permissions(home));
        Path file = Files.writeString(home.resolve("file"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        write(file, "y");
        assertEquals("rw-rw-r--", permissions(file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void permissionsThatTheFileSystemRefusesToSetAreLeftAsTheyAre() throws IOException {
        Path refusing = Path.of("/proc/self");
        String before = permissions(refusing);
        OwnerOnly.FOLDER.restrict(refusing);
        assertEquals(before, permissions(refusing));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkToAFolderIsAsGoodAsAFolder() throws IOException {
        Path real = Files.createDirectory(home.resolve("real"));
        Path link = Files.createSymbolicLink(home.resolve("link"), real);
        disk.createFolders(link);
        write(link.resolve("file"), "x");
        assertEquals(List.of(link.resolve("file")), disk.list(link));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linksAreSeenThroughAsFarAsThereAreAny() throws IOException {
        Path real = Files.createDirectories(home.resolve("real/in")).toRealPath();
        Path link = Files.createSymbolicLink(home.resolve("link"), real);
        assertEquals(real, disk.real(link));
        assertEquals(real.resolve("a/b"), disk.real(link.resolve("a/c/../b")));
    }

    @Test
    void aFolderThatIsNotThereHasNoFiles() throws IOException {
        assertEquals(List.of(), disk.list(home.resolve("nowhere")));
        assertFalse(disk.exists(home.resolve("nowhere")));
        assertThrows(NoSuchFileException.class, () -> disk.read(home.resolve("nowhere")));
    }

    @Test
    void onlyFilesAreListedByName() throws IOException {
        Files.createDirectory(home.resolve("a"));
        write(home.resolve("c"), "x");
        write(home.resolve("b"), "x");
        assertEquals(List.of(home.resolve("b"), home.resolve("c")), disk.list(home));
    }

    @Test
    void movingReplacesWhatIsThere() throws IOException {
        write(home.resolve("old"), "old");
        write(home.resolve("new"), "new");
        disk.move(home.resolve("new"), home.resolve("old"));
        disk.forceFolder(home);
        assertEquals("new", Files.readString(home.resolve("old")));
        assertFalse(disk.exists(home.resolve("new")));
    }

    @Test
    void aMoveThatCannotBeOneStepIsRefused() throws IOException {
        Path folder = Files.createDirectory(home.resolve("folder"));
        write(home.resolve("file"), "x");
        assertThrows(IOException.class, () -> disk.move(home.resolve("file"), folder), "a folder would have to go first");
        assertEquals(List.of(home.resolve("file")), disk.list(home));
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void forcingReallyAsksTheSystem() throws IOException {
        // It knows no way to do that for these, and says so.
        try (Disk.OpenFile nowhere = disk.append(Path.of("/dev/null"))) {
            assertThrows(IOException.class, nowhere::force);
        }
        assertThrows(IOException.class, () -> disk.forceFolder(Path.of("/proc/self")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldByTheWrite() throws IOException {
        try (Disk.OpenFile full = disk.append(Path.of("/dev/full"))) {
            IOException told = assertThrows(IOException.class, () -> full.write(ByteBuffer.wrap(new byte[10])));
            assertEquals("No space left on device", told.getMessage());
        }
    }

    private void write(Path file, String text) throws IOException {
        try (Disk.OpenFile open = disk.append(file)) {
            open.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            open.force();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
