package app.unknot.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

/// A small file that is only ever replaced as a whole: whoever reads it sees the old one or the new one.
///
/// @param disk where it lies
/// @param path its place
public record WholeFile(Disk disk, Path path) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    /// What it is to hold.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it, part by part.
        void writeTo(OutputStream out) throws IOException;
    }

    /// All bytes; empty where there is no such file.
    ///
    /// @throws IOException where it is there and cannot be read
    public Optional<byte[]> read() throws IOException {
        try {
            return Optional.of(disk.read(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Obstacles.naming(path, e);
        }
    }

    /// Replaces it. Once this has returned, the new bytes outlive a power cut; where it throws, no half of them is left.
    public void write(byte[] bytes) throws IOException {
        write(out -> out.write(bytes));
    }

    /// The same, with what need not be in memory as a whole.
    public void write(Content content) throws IOException {
        try {
            replace(content);
        } catch (IOException e) {
            throw Obstacles.naming(path, e);
        }
    }

    private void replace(Content content) throws IOException {
        Path fresh = prepare(content);
        try {
            disk.move(fresh, path);
        } catch (IOException e) {
            forget(fresh, e);
            throw e;
        }
        disk.forceFolder(folder());
    }

    /// Writes what it is to hold beside it, under a name that no list of files shows, and leaves the file itself as it is. Once
    /// this has returned, the new bytes are on the device; where it throws, nothing of them is left.
    ///
    /// @return where they are
    public Path prepare(Content content) throws IOException {
        disk.createFolders(folder());
        Path fresh = path.resolveSibling("." + path.getFileName() + ".new");
        try {
            fill(fresh, content);
            return fresh;
        } catch (IOException e) {
            forget(fresh, e);
            throw e;
        }
    }

    private void fill(Path fresh, Content content) throws IOException {
        try (Disk.OpenFile file = disk.append(fresh)) {
            file.truncate(0);
            content.writeTo(new Into(file));
            file.force();
        }
    }

    /// Half a file helps nobody, and takes room where perhaps there is none.
    private void forget(Path fresh, IOException reason) {
        try {
            disk.delete(fresh);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /// Removes it, if it is there.
    public void delete() throws IOException {
        disk.delete(path);
        if (disk.exists(folder())) {
            disk.forceFolder(folder());
        }
    }

    /// Moves it into a folder under a name of its own, with the time in it, and says where.
    public Path setAside(Path into, Instant now) throws IOException {
        disk.createFolders(into);
        Path aside = free(into, now);
        disk.move(path, aside);
        disk.forceFolder(into);
        return aside;
    }

    /// Leaves it where it is and puts a copy into a folder, under a name with the time in it.
    public Path copyAside(Path into, Instant now) throws IOException {
        Path aside = free(into, now);
        new WholeFile(disk, aside).write(disk.read(path));
        return aside;
    }

    private Path free(Path into, Instant now) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = name.substring(0, dot) + "-" + STAMP.format(now);
        Path free = into.resolve(stem + name.substring(dot));
        for (int i = 2; disk.exists(free); i++) {
            free = into.resolve(stem + "-" + i + name.substring(dot));
        }
        return free;
    }

    /// The folder that it lies in.
    public Path folder() {
        return Objects.requireNonNullElse(path.getParent(), Path.of("."));
    }

    /// Hands everything on at once.
    private static final class Into extends OutputStream {
        private final Disk.OpenFile file;

        Into(Disk.OpenFile file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(ByteBuffer.wrap(bytes, from, length));
        }
    }
}
