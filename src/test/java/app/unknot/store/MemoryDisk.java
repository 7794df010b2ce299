package app.unknot.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A disk in memory. It can be full, and it notes all that changes it, so that a [PowerCut] can tell what would be left.
public final class MemoryDisk implements Disk {
    /// A file, whatever its name.
    public static final class Node {
        private byte[] bytes = {};
    }

    private final Map<Path, Node> files = new TreeMap<>();
    private final TreeSet<Path> folders = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();
    private long capacity = Long.MAX_VALUE;
    private Predicate<Path> unconfirmed = _ -> false;

    /// An empty disk; its root is there.
    public MemoryDisk() {
        folders.add(Path.of("/"));
    }

    /// A disk that holds all of this.
    public MemoryDisk(Map<Path, byte[]> files, Iterable<Path> folders) {
        this();
        folders.forEach(this.folders::add);
        files.forEach(this::put);
    }

    /// Puts a file and the folders above it there.
    public synchronized void put(Path path, byte[] bytes) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            folders.add(above);
        }
        Node node = new Node();
        node.bytes = bytes.clone();
        files.put(path, node);
    }

    /// Lets the files take no more than so many bytes, all together.
    public synchronized void limit(long bytes) {
        capacity = bytes;
    }

    /// Files that the device does not confirm from now on: nobody knows what becomes of what was written.
    public synchronized void leaveUnconfirmed(Predicate<Path> files) {
        unconfirmed = files;
    }

    /// Remembers something among the changes.
    public synchronized void note(Object what) {
        changes.add(new Change.Noted(what));
    }

    /// All changes so far.
    public synchronized List<Change> changes() {
        return new ArrayList<>(changes);
    }

    /// The bytes of each file, to compare.
    public synchronized Map<Path, ByteBuffer> contents() {
        Map<Path, ByteBuffer> all = new TreeMap<>();
        files.forEach((path, node) -> all.put(path, ByteBuffer.wrap(node.bytes.clone())));
        return all;
    }

    /// What is there now, as another process would find it.
    public synchronized MemoryDisk copy() {
        Map<Path, byte[]> all = new TreeMap<>();
        files.forEach((path, node) -> all.put(path, node.bytes));
        return new MemoryDisk(all, folders);
    }

    @Override
    public synchronized List<Path> list(Path folder) {
        return files.keySet().stream().filter(file -> folder.equals(file.getParent())).toList();
    }

    @Override
    public synchronized byte[] read(Path file) throws IOException {
        return node(file).bytes.clone();
    }

    @Override
    public synchronized boolean exists(Path path) {
        return files.containsKey(path) || folders.contains(path);
    }

    @Override
    public synchronized boolean writable(Path folder) {
        return folders.contains(folder);
    }

    @Override
    public synchronized void createFolder(Path folder) throws IOException {
        demandFolder(folder.getParent());
        if (files.containsKey(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        if (folders.add(folder)) {
            changes.add(new Change.MadeFolder(folder));
        }
    }

    @Override
    public synchronized OpenFile append(Path file) throws IOException {
        demandFolder(file.getParent());
        Node node = files.get(file);
        if (node == null) {
            node = new Node();
            files.put(file, node);
            changes.add(new Change.Made(file, node));
        }
        return new NodeFile(file, node);
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        demandFolder(to.getParent());
        Node node = node(from);
        files.remove(from);
        files.put(to, node);
        changes.add(new Change.Moved(from, to, node));
    }

    @Override
    public synchronized void delete(Path file) {
        if (files.remove(file) != null) {
            changes.add(new Change.Deleted(file));
        }
    }

    @Override
    public synchronized void forceFolder(Path folder) throws IOException {
        demandFolder(folder);
        changes.add(new Change.ForcedFolder(folder));
    }

    private Node node(Path file) throws IOException {
        Node node = files.get(file);
        if (node == null) {
            throw new NoSuchFileException(file.toString());
        }
        return node;
    }

    private void demandFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !folders.contains(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    private long used() {
        return files.values().stream().mapToLong(node -> node.bytes.length).sum();
    }

    private void write(Node node, ByteBuffer bytes) throws IOException {
        int room = Math.clamp(capacity - used(), 0, bytes.remaining());
        byte[] fits = new byte[room];
        bytes.get(fits);
        int at = node.bytes.length;
        node.bytes = Arrays.copyOf(node.bytes, at + room);
        System.arraycopy(fits, 0, node.bytes, at, room);
        changes.add(new Change.Written(node, at, ByteBuffer.wrap(fits)));
        if (bytes.hasRemaining()) {
            throw new IOException("No space left on device");
        }
    }

    private final class NodeFile implements OpenFile {
        private final Path path;
        private final Node node;

        NodeFile(Path path, Node node) {
            this.path = path;
            this.node = node;
        }

        @Override
        public long size() {
            return node.bytes.length;
        }

        @Override
        public byte last() {
            return node.bytes[node.bytes.length - 1];
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            synchronized (MemoryDisk.this) {
                MemoryDisk.this.write(node, bytes);
            }
        }

        @Override
        public void force() throws IOException {
            synchronized (MemoryDisk.this) {
                boolean confirmed = !unconfirmed.test(path);
                changes.add(new Change.Forced(node, confirmed));
                if (!confirmed) {
                    throw new IOException("Input/output error");
                }
            }
        }

        @Override
        public void truncate(long size) {
            synchronized (MemoryDisk.this) {
                node.bytes = Arrays.copyOf(node.bytes, (int) Math.min(size, node.bytes.length));
                changes.add(new Change.Cut(node, (int) size));
            }
        }

        @Override
        public void close() {}
    }
}
