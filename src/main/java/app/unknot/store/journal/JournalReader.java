package app.unknot.store.journal;

import app.unknot.store.Disk;
import app.unknot.store.Wordless;
import app.unknot.store.journal.JournalContents.Doubt;
import app.unknot.store.journal.JournalContents.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Reads a journal file by file. Never writes.
final class JournalReader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JournalReader() {}

    /// What one file says.
    private record Said(List<JournalEntry> entries, List<Doubt> doubts) {}

    /// Everything that a folder's journals hold: this device's, other devices', and the conflict copies that synchronising
    /// leaves. Several files are read at a time.
    ///
    /// @throws IOException where the folder cannot be listed
    static JournalContents read(Disk disk, Path folder, LineReader lines) throws IOException {
        return read(disk, journals(disk, folder), lines);
    }

    /// The same, by way of an index.
    ///
    /// @throws IOException where the folder cannot be listed
    static JournalContents read(Disk disk, Path folder, JournalIndex index) throws IOException {
        return read(journals(disk, folder), file -> known(file, disk, index).or(() -> said(file, disk, index::contents)));
    }

    /// Everything that these files hold.
    static JournalContents read(Disk disk, List<Path> files, LineReader lines) {
        return read(files, file -> said(file, disk, bytes -> FileContents.of(bytes, lines)));
    }

    private static JournalContents read(List<Path> files, Function<Path, Optional<Said>> reading) {
        List<Said> all = files.parallelStream().map(file -> reading.apply(file).orElseGet(() -> unreadable(file))).toList();
        List<JournalEntry> entries = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        Set<ByteBuffer> doubted = new HashSet<>();
        for (Said said : all) {
            entries.addAll(said.entries);
            said.doubts.stream().filter(doubt -> doubt.line() == 0 || doubted.add(doubt.bytes())).forEach(doubts::add);
        }
        return new JournalContents(entries, doubts);
    }

    private static Optional<Said> known(Path file, Disk disk, JournalIndex index) {
        try {
            return index.contents(file, disk).map(contents -> new Said(contents.entries(), List.of()));
        } catch (IOException | OutOfMemoryError e) {
            // It is tried once more, and said then.
            return Optional.empty();
        }
    }

    private static Optional<Said> said(Path file, Disk disk, Function<byte[], FileContents> understood) {
        return bytes(disk, file).map(bytes -> {
            FileContents contents = understood.apply(bytes);
            return new Said(contents.entries(), contents.doubts(file, bytes));
        });
    }

    private static Said unreadable(Path file) {
        return new Said(List.of(), List.of(new Doubt(Kind.DAMAGED, file, 0, ByteBuffer.allocate(0))));
    }

    /// What the bytes of one file hold.
    static JournalContents read(Path file, byte[] bytes, LineReader lines) {
        FileContents contents = FileContents.of(bytes, lines);
        return new JournalContents(contents.entries(), contents.doubts(file, bytes));
    }

    private static List<Path> journals(Disk disk, Path folder) throws IOException {
        return disk.list(folder).stream().filter(file -> file.toString().endsWith(".jsonl")).toList();
    }

    /// The lines of a folder's journals that are about a session.
    ///
    /// @throws IOException where the folder cannot be listed
    static List<JournalEntry> about(UUID session, Disk disk, Path folder, LineReader lines) throws IOException {
        byte[] id = session.toString().getBytes(StandardCharsets.US_ASCII);
        return journals(disk, folder).parallelStream().flatMap(file -> bytes(disk, file).stream())
                .flatMap(file -> about(id, file, lines).stream()).filter(entry -> entry.session().equals(session)).toList();
    }

    private static List<JournalEntry> about(byte[] id, byte[] file, LineReader lines) {
        List<JournalEntry> found = new ArrayList<>();
        split(file, (_, line) -> {
            // Whoever wrote the right checksum wrote the id as we do.
            boolean other = LineFormat.find(id, line) < 0 && Checksum.fits(line);
            if (!other && lines.read(line) instanceof LineReader.Understood(JournalEntry entry)) {
                found.add(entry);
            }
        });
        return found;
    }

    private static Optional<byte[]> bytes(Disk disk, Path file) {
        try {
            return Optional.of(disk.read(file));
        } catch (IOException | OutOfMemoryError e) {
            // Whatever else was put into the folder: a file of many gigabytes is not read either.
            Log.OF_JOURNAL.warn("{} cannot be read: {}", file.getFileName(), Wordless.of(e));
            return Optional.empty();
        }
    }

    /// Hands over each line of a file with its number, from 1; without the blanks, marks and line ends around it.
    static void split(byte[] bytes, BiConsumer<Integer, byte[]> line) {
        int from = 0;
        for (int number = 1; from < bytes.length; number++) {
            int end = from;
            while (end < bytes.length && bytes[end] != LineFormat.LF) {
                end++;
            }
            byte[] trimmed = trimmed(bytes, from, end);
            if (trimmed.length > 0) {
                line.accept(number, trimmed);
            }
            from = end + 1;
        }
    }

    /// How many bytes of a file come before one of its lines.
    ///
    /// @param line its number, from 1
    static int offset(byte[] file, int line) {
        int from = 0;
        for (int number = 1; number < line && from < file.length; from++) {
            number += file[from] == LineFormat.LF ? 1 : 0;
        }
        return from;
    }

    /// A line without what editors put around it: blanks, a CR, and a byte order mark, which is in the middle of a file
    /// where somebody joined two.
    private static byte[] trimmed(byte[] bytes, int start, int end) {
        int to = end;
        while (to > start && blank(bytes[to - 1])) {
            to--;
        }
        int from = start;
        while (from < to && (blank(bytes[from]) || marked(bytes, from, to))) {
            from += blank(bytes[from]) ? 1 : BYTE_ORDER_MARK.length;
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static boolean blank(byte each) {
        return each == '\r' || each == ' ' || each == '\t';
    }

    private static boolean marked(byte[] bytes, int from, int to) {
        int end = from + BYTE_ORDER_MARK.length;
        return end <= to && Arrays.equals(bytes, from, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
