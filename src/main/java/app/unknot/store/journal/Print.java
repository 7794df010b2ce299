package app.unknot.store.journal;

import app.unknot.store.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// What tells a file's bytes from all others: their length and two checksums of different kinds, both of which the processor
/// computes. Bytes that were altered by accident or by hand have the same one once in 2^64 times.
record Print(long length, int castagnoli, int ethernet) {
    static Print of(byte[] bytes) {
        Inking inking = new Inking();
        inking.take(ByteBuffer.wrap(bytes));
        return inking.print();
    }

    /// Of all bytes of a file, none of which are kept.
    static Print of(Disk disk, Path file) throws IOException {
        Inking inking = new Inking();
        disk.read(file, inking::take);
        return inking.print();
    }

    /// A print that is being taken.
    private static final class Inking {
        private final CRC32C castagnoli = new CRC32C();
        private final CRC32 ethernet = new CRC32();
        private long length;

        void take(ByteBuffer part) {
            length += part.remaining();
            castagnoli.update(part.duplicate());
            ethernet.update(part);
        }

        Print print() {
            return new Print(length, (int) castagnoli.getValue(), (int) ethernet.getValue());
        }
    }
}
