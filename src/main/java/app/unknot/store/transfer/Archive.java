package app.unknot.store.transfer;

import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.Digest;
import app.unknot.store.Disk;
import app.unknot.store.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip of files. It is written and read part by part: years of sessions need not fit into memory twice.
///
/// @param file its place
record Archive(Disk disk, Path file) {
    /// More than a hundred years of sessions: whatever unpacks to more is none of ours.
    private static final long MOST_BYTES = 2_000_000_000;
    private static final int PART = 1 << 16;

    /// The bytes of the record that ends a zip, without its comment: see PKWARE's APPNOTE, 4.3.16.
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    /// Writes it anew.
    ///
    /// @param files where the files are, by their names in it
    /// @return the digest of each file as it was read, by the same names
    Map<String, String> write(SortedMap<String, Path> files) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        new WholeFile(disk, file).write(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, PART))) {
                for (Map.Entry<String, Path> each : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    try (InputStream in = disk.open(each.getValue())) {
                        digests.put(each.getKey(), Digest.of(in, zip));
                    }
                    zip.closeEntry();
                }
            }
        });
        return digests;
    }

    /// The digest of each file in it.
    ///
    /// @throws java.util.zip.ZipException or [java.io.EOFException] where it makes no sense
    /// @throws UnfitFileException where it was cut off
    Map<String, String> digests() throws IOException, UnfitFileException {
        Map<String, String> digests = new TreeMap<>();
        try (ZipInputStream zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                digests.put(entry.getName(), Digest.of(zip, OutputStream.nullOutputStream()));
            }
        }
        return digests;
    }

    /// Hands over the name and the bytes of each file in it, one after the other.
    ///
    /// @return how many there are
    /// @throws java.util.zip.ZipException or [java.io.EOFException] where it makes no sense
    /// @throws UnfitFileException where it was cut off, or is far too large
    int contents(BiConsumer<String, byte[]> each) throws IOException, UnfitFileException {
        int count = 0;
        long left = MOST_BYTES;
        try (ZipInputStream zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) left);
                left -= bytes.length;
                if (left == 0) {
                    throw new UnfitFileException(Kind.TOO_LARGE);
                }
                each.accept(entry.getName(), bytes);
                count++;
            }
        }
        return count;
    }

    private ZipInputStream open() throws IOException, UnfitFileException {
        if (!whole()) {
            throw new UnfitFileException(Kind.DAMAGED, Flaw.of(Flaw.Kind.CUT_OFF));
        }
        return new ZipInputStream(disk.open(file));
    }

    /// Whether the record that ends every zip is there: its stream ends without a word where it was cut off between files.
    private boolean whole() throws IOException {
        byte[] zip = tail();
        for (int i = zip.length - END_RECORD; i >= 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private byte[] tail() throws IOException {
        long before = Math.max(0, disk.size(file) - END_RECORD - LONGEST_COMMENT);
        try (InputStream in = disk.open(file)) {
            in.skipNBytes(before);
            return in.readAllBytes();
        }
    }
}
