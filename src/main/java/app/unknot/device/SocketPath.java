package app.unknot.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32C;

/// Where the socket lies: in the state folder, or where that path is too long for a socket, in a private folder of the
/// temporary one.
final class SocketPath {
    /// A Unix-domain address holds 108 bytes on Linux and 104 on macOS.
    private static final int LONGEST = 100;
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final String NAME = "instance.socket";

    private SocketPath() {}

    /// Nobody but the user may connect, whatever the umask says.
    static void restrict(Path socket) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        }
    }

    static Path in(Path stateFolder) throws IOException {
        Path file = stateFolder.toAbsolutePath().resolve(NAME);
        if (file.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return file;
        }
        CRC32C hash = new CRC32C();
        hash.update((System.getProperty("user.name", "") + file).getBytes(StandardCharsets.UTF_8));
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "."), "unknot-" + HexFormat.of().toHexDigits((int) hash.getValue()));
        makePrivate(folder);
        return folder.resolve(NAME);
    }

    /// Anybody may make a folder of this name in the temporary one: it is used only where nobody else may enter it.
    private static void makePrivate(Path folder) throws IOException {
        Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rwx------");
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (POSIX) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(mine));
                Files.setPosixFilePermissions(folder, mine);
            } else {
                Files.createDirectory(folder);
            }
        }
        boolean real = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        boolean open = POSIX && !Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).equals(mine);
        if (!real || open) {
            throw new IOException("not a private folder: " + folder);
        }
    }
}
