package app.unknot.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// Held by the one process that writes. The operating system lets go of it when the process ends, however it ends.
///
/// The lock lies on a file that nothing else ever opens: on POSIX systems, closing any channel on a locked file drops
/// the lock.
public final class InstanceLock implements AutoCloseable {
    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    private final FileChannel channel;
    private final FileLock lock;

    private InstanceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock; empty where another one holds it.
    ///
    /// @throws IOException where the state folder cannot be used
    public static Optional<InstanceLock> acquire(Folders folders, Disk disk) throws IOException {
        disk.createFolders(folders.state());
        Path file = folders.state().resolve("instance.lock");
        boolean fresh = !Files.exists(file);
        FileChannel channel = FileChannel.open(file, OPTIONS, OwnerOnly.FILE.attributes(file));
        if (fresh) {
            OwnerOnly.FILE.restrict(file);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new InstanceLock(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // held within this process: channels of one process share a lock's fate, so leave this one open
            return Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /// Whether the lock is still held.
    public boolean held() {
        return lock.isValid();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
