package app.unknot.store.journal;

import app.unknot.store.Disk;
import app.unknot.store.journal.JournalContents.Doubt;
import app.unknot.store.journal.JournalContents.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads all journals in a folder: this device's, other devices', and the conflict copies that synchronising leaves.
/// Never writes.
final class JournalReader {
    private static final Logger LOG = LoggerFactory.getLogger(JournalReader.class);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Disk disk;
    private final LineReader lines;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<ByteBuffer> doubted = new HashSet<>();

    private JournalReader(Disk disk, LineReader lines) {
        this.disk = disk;
        this.lines = lines;
    }

    /// Everything that a folder's journals hold.
    ///
    /// @throws IOException where the folder cannot be listed
    static JournalContents read(Disk disk, Path folder, LineReader lines) throws IOException {
        JournalReader reader = new JournalReader(disk, lines);
        for (Path file : disk.list(folder)) {
            if (file.toString().endsWith(".jsonl")) {
                reader.file(file);
            }
        }
        return new JournalContents(reader.entries, reader.doubts);
    }

    private void file(Path file) {
        byte[] bytes;
        try {
            bytes = disk.read(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", file, e.toString());
            doubts.add(new Doubt(Kind.DAMAGED, file, 0, ByteBuffer.allocate(0)));
            return;
        }
        int from = marked(bytes) ? BYTE_ORDER_MARK.length : 0;
        for (int number = 1; from < bytes.length; number++) {
            int end = from;
            while (end < bytes.length && bytes[end] != LineFormat.LF) {
                end++;
            }
            line(file, number, trimmed(bytes, from, end));
            from = end + 1;
        }
    }

    private void line(Path file, int number, byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        switch (lines.read(bytes)) {
            case LineReader.Understood(JournalEntry entry) -> {
                entries.add(entry);
                if (!entry.proof().verified()) {
                    doubt(Kind.UNVERIFIED, file, number, bytes);
                }
            }
            case LineReader.Newer _ -> doubt(Kind.NEWER, file, number, bytes);
            case LineReader.Damaged _ -> doubt(Kind.DAMAGED, file, number, bytes);
        }
    }

    private void doubt(Kind kind, Path file, int number, byte[] bytes) {
        ByteBuffer line = ByteBuffer.wrap(bytes);
        if (doubted.add(line)) {
            doubts.add(new Doubt(kind, file, number, line));
        }
    }

    private static boolean marked(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /// A line without the blanks and the CR that an editor may have put at its end.
    private static byte[] trimmed(byte[] bytes, int from, int end) {
        int to = end;
        while (to > from && (bytes[to - 1] == '\r' || bytes[to - 1] == ' ' || bytes[to - 1] == '\t')) {
            to--;
        }
        return Arrays.copyOfRange(bytes, from, to);
    }
}
