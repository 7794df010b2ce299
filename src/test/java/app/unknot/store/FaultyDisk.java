package app.unknot.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// A disk that fails when it is told to, and remembers what was asked of it.
public final class FaultyDisk implements Disk {
    /// Something that is asked of a disk.
    ///
    /// @param act the method's name
    public record Call(String act, Path path) {
        /// Whether this is a certain act on a file whose name ends in a certain way.
        public boolean is(String what, String nameEnd) {
            return act.equals(what) && path.toString().endsWith(nameEnd);
        }
    }

    private final Disk real;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Predicate<Call> fails = _ -> false;
    private volatile Predicate<Path> misread = _ -> false;
    private volatile int written;

    /// The machine's own disk.
    public FaultyDisk() {
        this(new FileDisk());
    }

    /// Another one.
    public FaultyDisk(Disk real) {
        this.real = real;
    }

    /// Lets calls fail from now on. A write that fails first writes a few bytes.
    public void failWhere(Predicate<Call> where) {
        fails = where;
    }

    /// Lets nothing fail any more.
    public void heal() {
        fails = _ -> false;
    }

    /// Lets the call with this number fail, counted from 0 and from now on, and no other.
    public void failOnlyAt(int number) {
        int from = calls.size();
        fails = _ -> calls.size() - 1 - from == number;
    }

    /// Lets the call with this number fail, counted from 0 and from now on, and all that follow.
    public void failFrom(int number) {
        int from = calls.size();
        fails = _ -> calls.size() - 1 - from >= number;
    }

    /// Lets one bit of these files be read as another one.
    public void misread(Predicate<Path> files) {
        misread = files;
    }

    /// How many bytes a write that fails writes before that.
    public void writeBeforeFailing(int bytes) {
        written = bytes;
    }

    /// All that was asked so far.
    public List<Call> calls() {
        return new ArrayList<>(calls);
    }

    private void call(String act, Path path) throws IOException {
        Call call = new Call(act, path);
        calls.add(call);
        if (fails.test(call)) {
            throw new IOException("the disk refuses to " + act);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        call("list", folder);
        return real.list(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        call("read", file);
        byte[] bytes = real.read(file);
        if (misread.test(file)) {
            bytes[bytes.length / 2] ^= 1;
        }
        return bytes;
    }

    @Override
    public boolean exists(Path path) {
        return real.exists(path);
    }

    @Override
    public Path real(Path path) {
        return real.real(path);
    }

    @Override
    public boolean writable(Path folder) {
        return real.writable(folder) && !fails.test(new Call("writable", folder));
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        call("createFolders", folder);
        real.createFolders(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        call("createFolder", folder);
        real.createFolder(folder);
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        call("append", file);
        return new FaultyFile(file, real.append(file));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        call("move", to);
        real.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        call("delete", file);
        real.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call("forceFolder", folder);
        real.forceFolder(folder);
    }

    private final class FaultyFile implements OpenFile {
        private final Path path;
        private final OpenFile file;

        FaultyFile(Path path, OpenFile file) {
            this.path = path;
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            call("size", path);
            return file.size();
        }

        @Override
        public byte last() throws IOException {
            call("last", path);
            return file.last();
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            try {
                call("write", path);
            } catch (IOException e) {
                file.write(bytes.slice(bytes.position(), Math.min(written, bytes.remaining())));
                throw e;
            }
            file.write(bytes);
        }

        @Override
        public void force() throws IOException {
            call("force", path);
            file.force();
        }

        @Override
        public void truncate(long size) throws IOException {
            call("truncate", path);
            file.truncate(size);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
