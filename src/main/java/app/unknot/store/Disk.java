package app.unknot.store;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Everything that the store does to a disk, so that tests can stand in one that fails. Folders are private to the user
/// (0700) and so are files (0600), where the file system knows such a thing.
public interface Disk {
    /// The plain files directly inside a folder, by name; empty where there is no such folder.
    List<Path> list(Path folder) throws IOException;

    /// All bytes of a file.
    ///
    /// @throws java.nio.file.NoSuchFileException where there is none
    byte[] read(Path file) throws IOException;

    /// Hands over all bytes of a file, part by part; what was handed over is not to be kept.
    ///
    /// @throws java.nio.file.NoSuchFileException where there is none
    default void read(Path file, Consumer<ByteBuffer> part) throws IOException {
        part.accept(ByteBuffer.wrap(read(file)));
    }

    /// Opens a file to be read from its start on.
    ///
    /// @throws java.nio.file.NoSuchFileException where there is none
    default InputStream open(Path file) throws IOException {
        return new ByteArrayInputStream(read(file));
    }

    /// How many bytes a file has.
    default long size(Path file) throws IOException {
        return read(file).length;
    }

    /// Whether a file or folder is there.
    boolean exists(Path path);

    /// The one name of a file or folder, whatever links or letters lead to it, as far as it is there.
    default Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /// Whether something can be written into a folder.
    boolean writable(Path folder);

    /// How many bytes can still be written below a folder, as far as that is known.
    default long room(Path folder) {
        return Long.MAX_VALUE;
    }

    /// Whether the device below a folder is known to let nobody write.
    default boolean readOnly(Path folder) {
        return false;
    }

    /// Makes a folder where it is missing; the one above it has to be there.
    void createFolder(Path folder) throws IOException;

    /// Makes a folder and those above it where they are missing. Once this has returned, their entries outlive a power cut.
    default void createFolders(Path folder) throws IOException {
        boolean missing = !exists(folder);
        if (missing) {
            createFolders(OwnerOnly.above(folder));
        }
        createFolder(folder);
        if (missing) {
            forceFolder(OwnerOnly.above(folder));
        }
    }

    /// Opens a file for writing at its end, and makes it where it is missing.
    OpenFile append(Path file) throws IOException;

    /// Moves a file in one step: afterwards the target is the old file or the new one, and never half of either.
    void move(Path from, Path to) throws IOException;

    /// Removes a file, if it is there.
    void delete(Path file) throws IOException;

    /// Returns once a folder's entries are on the device. Does nothing on systems that cannot.
    void forceFolder(Path folder) throws IOException;

    /// A file that is open for writing at its end.
    interface OpenFile extends Closeable {
        /// Its length in bytes.
        long size() throws IOException;

        /// Its last byte. Not to be asked of an empty file.
        byte last() throws IOException;

        /// Writes all of the bytes at the end.
        void write(ByteBuffer bytes) throws IOException;

        /// Returns once everything written is on the device.
        void force() throws IOException;

        /// Cuts it back to a length.
        void truncate(long size) throws IOException;
    }
}
