package app.unknot.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.slf4j.LoggerFactory;

/// What is made here is the user's alone, where the file system knows such a thing; elsewhere nothing is done.
///
/// The permissions are asked for on making, so that no moment is open to others, and set once more after it, because a
/// umask may take away what the user needs.
enum OwnerOnly {
    /// 0700
    FOLDER("rwx------"),
    /// 0600
    FILE("rw-------");

    private final Set<PosixFilePermission> permissions;

    OwnerOnly(String permissions) {
        this.permissions = PosixFilePermissions.fromString(permissions);
    }

    /// What to make something with.
    FileAttribute<?>[] attributes(Path path) {
        return posix(above(path)) ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /// Sets the permissions of what is there. A file system that knows permissions and refuses others than its own, as that
    /// of a USB stick does, is good enough.
    void restrict(Path path) throws IOException {
        if (posix(path)) {
            try {
                Files.setPosixFilePermissions(path, permissions);
            } catch (NoSuchFileException e) {
                throw e;
            } catch (FileSystemException e) {
                LoggerFactory.getLogger(OwnerOnly.class).debug("The permissions of {} stay as they are: {}", path.getFileName(),
                        Wordless.of(e));
            }
        }
    }

    static boolean posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    static Path above(Path path) {
        Path absolute = path.toAbsolutePath();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }
}
