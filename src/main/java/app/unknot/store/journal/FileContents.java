package app.unknot.store.journal;

import app.unknot.store.journal.JournalContents.Doubt;
import app.unknot.store.journal.JournalContents.Kind;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the lines of one file say, whatever its name is. It follows from the file's bytes alone.
///
/// @param entries all lines that were understood
/// @param doubtful what is wrong with lines that are not simply good, by their numbers, from 1
record FileContents(List<JournalEntry> entries, SortedMap<Integer, Kind> doubtful) {
    FileContents {
        entries = List.copyOf(entries);
        doubtful = Collections.unmodifiableSortedMap(new TreeMap<>(doubtful));
    }

    /// Reads every line.
    static FileContents of(byte[] file, LineReader lines) {
        List<JournalEntry> entries = new ArrayList<>();
        SortedMap<Integer, Kind> doubtful = new TreeMap<>();
        JournalReader.split(file, (number, line) -> {
            switch (lines.read(line)) {
                case LineReader.Understood(JournalEntry entry) -> {
                    entries.add(entry);
                    if (!entry.proof().verified()) {
                        doubtful.put(number, Kind.UNVERIFIED);
                    }
                }
                case LineReader.Newer _ -> doubtful.put(number, Kind.NEWER);
                case LineReader.Damaged _ -> doubtful.put(number, Kind.DAMAGED);
            }
        });
        return new FileContents(entries, doubtful);
    }

    /// The lines that are not simply good.
    ///
    /// @param name where the file lies
    /// @param file its bytes
    List<Doubt> doubts(Path name, byte[] file) {
        if (doubtful.isEmpty()) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>();
        JournalReader.split(file, (number, line) -> {
            Kind kind = doubtful.get(number);
            if (kind != null) {
                doubts.add(new Doubt(kind, name, number, ByteBuffer.wrap(line)));
            }
        });
        return doubts;
    }
}
