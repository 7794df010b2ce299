package app.unknot.store.journal;

import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.WholeFile;
import app.unknot.store.Wordless;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What journal files said when they were last read, in memory and in the state folder: reading their lines takes many times
/// longer. It can be thrown away and is never believed over a journal: a file whose bytes are not those that were read is
/// read anew, and so are all of them where the index itself is missing, damaged or another version's.
///
/// Between [#begin] and [#end] any thread may ask; else it lives on the journal's thread.
final class JournalIndex {
    /// To be raised with every change to what is written, to what lines are understood, or to what a summary says of a session.
    static final int FORMAT = 1;
    /// Reading the lines of fewer bytes takes hardly longer.
    static final long WORTH = 1L << 20;

    private static final long MAGIC = 0x556E6B6E6F744978L;

    private final WholeFile file;
    private final LineReader lines;
    private final SummaryShelf shelf = new SummaryShelf();
    private final long worth;
    private Optional<IndexReader> stored = Optional.empty();
    private boolean loaded;
    /// How long the files are that are known.
    private Set<Long> lengths = Set.of();
    private Map<Print, FileContents> known = Map.of();
    private Map<Print, FileContents> seen = new ConcurrentHashMap<>();
    private final AtomicBoolean stale = new AtomicBoolean();

    /// @param worth so many bytes of journals are worth a file
    JournalIndex(Folders folders, Disk disk, LineReader lines, long worth) {
        this.file = new WholeFile(disk, folders.index());
        this.lines = lines.brief(shelf);
        this.worth = worth;
    }

    /// All journal files are about to be read.
    void begin() {
        if (!loaded) {
            loaded = true;
            stored = load();
        }
        lengths = Stream.concat(known.keySet().stream(), stored.stream().flatMap(index -> index.prints().stream())).map(Print::length)
                .collect(Collectors.toSet());
        seen = new ConcurrentHashMap<>();
    }

    /// What a file says, where that is known of its bytes and all of its lines are good.
    ///
    /// @throws IOException where the file can't be read
    Optional<FileContents> contents(Path journal, Disk disk) throws IOException {
        // A file that has grown is read once only, and one that is far too large never.
        if (lengths.isEmpty() || !lengths.contains(disk.size(journal))) {
            return Optional.empty();
        }
        Print print = Print.of(disk, journal);
        Optional<FileContents> said = known(print).filter(contents -> contents.doubtful().isEmpty());
        said.ifPresent(contents -> seen.put(print, contents));
        return said;
    }

    /// What a file with these bytes says.
    FileContents contents(byte[] bytes) {
        Print print = Print.of(bytes);
        FileContents said = known(print).orElseGet(() -> {
            stale.set(true);
            return FileContents.of(bytes, lines);
        });
        seen.put(print, said);
        return said;
    }

    private Optional<FileContents> known(Print print) {
        return Optional.ofNullable(known.get(print)).or(() -> stored(print));
    }

    /// All were read; what nobody asked for is gone.
    void end() {
        known = seen;
        stored = Optional.empty();
    }

    /// Writes the file, where it is worth it and says anything new. What stands in the way only costs time at the next start.
    void write() {
        if (!stale.get() || known.keySet().stream().mapToLong(Print::length).sum() < worth) {
            return;
        }
        stale.set(false);
        PackedBytes all = head().bytes(IndexWriter.write(known));
        byte[] body = all.toArray();
        try {
            file.write(all.whole(Checksum.of(body, 0, body.length)).toArray());
        } catch (IOException e) {
            Log.OF_JOURNAL.debug("The index of the journals could not be written: {}", Wordless.of(e));
        }
    }

    private Optional<FileContents> stored(Print print) {
        try {
            return stored.flatMap(index -> index.file(print));
        } catch (RuntimeException e) {
            Log.OF_JOURNAL.debug("A part of the index of the journals makes no sense: {}", Wordless.of(e));
            return Optional.empty();
        }
    }

    private Optional<IndexReader> load() {
        try {
            return file.read().flatMap(this::index);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            Log.OF_JOURNAL.debug("The index of the journals cannot be used: {}", Wordless.of(e));
            return Optional.empty();
        }
    }

    private Optional<IndexReader> index(byte[] bytes) {
        byte[] head = head().toArray();
        int end = bytes.length - Long.BYTES;
        if (end < head.length || !Arrays.equals(head, 0, head.length, bytes, 0, head.length)
                || new PackedReader(bytes, end, bytes.length).whole() != Checksum.of(bytes, 0, end)) {
            return Optional.empty();
        }
        return Optional.of(new IndexReader(new PackedReader(bytes, head.length, end), shelf));
    }

    /// What an index of this format begins with. Another version of the app may understand more lines.
    private static PackedBytes head() {
        String version = Optional.ofNullable(JournalIndex.class.getModule().getDescriptor()).flatMap(ModuleDescriptor::rawVersion)
                .orElse("");
        return new PackedBytes().whole(MAGIC).number(FORMAT).text(version);
    }
}
