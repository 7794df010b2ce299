package app.unknot.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The machine's own disk.
public final class FileDisk implements Disk {
    private static final Set<OpenOption> APPEND = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
            StandardOpenOption.WRITE);

    private static final int PART = 1 << 17;

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void read(Path file, Consumer<ByteBuffer> part) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(PART);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(bytes) >= 0) {
                part.accept(bytes.flip());
                bytes.clear();
            }
        }
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(whole));
            } catch (IOException e) {
                // It is not there: the folder above it may be.
            }
        }
        return whole;
    }

    @Override
    public boolean writable(Path folder) {
        return Files.isWritable(folder);
    }

    @Override
    public long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public boolean readOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectory(folder, OwnerOnly.FOLDER.attributes(folder));
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(folder)) {
                // Another thread was faster.
                return;
            }
            throw e;
        }
        OwnerOnly.FOLDER.restrict(folder);
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        boolean fresh = !Files.exists(file);
        FileChannel channel = FileChannel.open(file, APPEND, OwnerOnly.FILE.attributes(file));
        if (fresh) {
            OwnerOnly.FILE.restrict(file);
        }
        return new ChannelFile(channel);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        // Without ATOMIC_MOVE Java removes the target first.
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (OwnerOnly.posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private record ChannelFile(FileChannel channel) implements OpenFile {
        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public byte last() throws IOException {
            ByteBuffer one = ByteBuffer.allocate(1);
            if (channel.read(one, channel.size() - 1) != 1) {
                throw new EOFException("the last byte could not be read");
            }
            return one.get(0);
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void truncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
