package app.unknot.store.transfer;

import app.unknot.store.Disk;
import app.unknot.store.FileDisk;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/// The machine's own disk, which takes note of how many bytes are read or written at once, at most.
final class GaugedDisk implements Disk {
    private final FileDisk real = new FileDisk();
    private long most;

    /// The largest part so far.
    long most() {
        return most;
    }

    private void gauge(long bytes) {
        most = Math.max(most, bytes);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        byte[] bytes = real.read(file);
        gauge(bytes.length);
        return bytes;
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return new FilterInputStream(real.open(file)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                gauge(length);
                return super.read(bytes, from, length);
            }
        };
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        OpenFile open = real.append(file);
        return new OpenFile() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                gauge(bytes.remaining());
                open.write(bytes);
            }

            @Override
            public long size() throws IOException {
                return open.size();
            }

            @Override
            public byte last() throws IOException {
                return open.last();
            }

            @Override
            public void force() throws IOException {
                open.force();
            }

            @Override
            public void truncate(long size) throws IOException {
                open.truncate(size);
            }

            @Override
            public void close() throws IOException {
                open.close();
            }
        };
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public long size(Path file) throws IOException {
        return real.size(file);
    }

    @Override
    public boolean exists(Path path) {
        return real.exists(path);
    }

    @Override
    public boolean writable(Path folder) {
        return real.writable(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        real.createFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
    }
}
