package app.unknot.store;

import app.unknot.store.MemoryDisk.Node;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// What changes a disk.
public sealed interface Change {
    /// A file was made.
    record Made(Path path, Node node) implements Change {}

    /// Bytes were written into a file.
    record Written(Node node, int at, ByteBuffer bytes) implements Change {}

    /// A file was cut to a length.
    record Cut(Node node, int size) implements Change {}

    /// A file's bytes were confirmed, or the device failed to.
    record Forced(Node node, boolean confirmed) implements Change {}

    /// A file took another name.
    record Moved(Path from, Path to, Node node) implements Change {}

    /// A file was removed.
    record Deleted(Path path) implements Change {}

    /// A folder was made.
    record MadeFolder(Path path) implements Change {}

    /// A folder's entries were confirmed.
    record ForcedFolder(Path path) implements Change {}

    /// The test had something to remember here.
    record Noted(Object what) implements Change {}
}
