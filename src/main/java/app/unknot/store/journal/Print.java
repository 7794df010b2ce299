package app.unknot.store.journal;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// What tells a file's bytes from all others: their length and two checksums of different kinds, both of which the processor
/// computes. Bytes that were altered by accident or by hand have the same one once in 2^64 times.
record Print(long length, int castagnoli, int ethernet) {
    static Print of(byte[] bytes) {
        CRC32C castagnoli = new CRC32C();
        castagnoli.update(bytes, 0, bytes.length);
        CRC32 ethernet = new CRC32();
        ethernet.update(bytes, 0, bytes.length);
        return new Print(bytes.length, (int) castagnoli.getValue(), (int) ethernet.getValue());
    }
}
