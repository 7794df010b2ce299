package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.Quarantine;
import app.unknot.store.journal.JournalContents.Doubt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The journals that are there, whoever wrote them: all sessions as summaries, or one as a whole.
final class JournalFolder {
    /// More damaged lines of a file than this are copied as one.
    private static final int MOST_SINGLY = 50;

    private final Folders folders;
    private final Disk disk;
    private final LineReader lines;
    private final JournalIndex index;

    JournalFolder(Folders folders, Disk disk, LineReader lines) {
        this(folders, disk, lines, JournalIndex.WORTH);
    }

    /// @param worth so many bytes of journals are worth an index
    JournalFolder(Folders folders, Disk disk, LineReader lines, long worth) {
        this.folders = folders;
        this.disk = disk;
        this.lines = lines;
        this.index = new JournalIndex(folders, disk, lines, worth);
    }

    /// What all lines say, of sessions only the summaries.
    ///
    /// @throws IOException where the folder can't be listed
    JournalContents read() throws IOException {
        index.begin();
        JournalContents contents = JournalReader.read(disk, folders.journal(), index);
        index.end();
        return contents;
    }

    /// Lets the next start read faster.
    void remember() {
        index.write();
    }

    /// A session as it is by now; empty where there is none or it is deleted.
    ///
    /// @param waiting lines that are not in the journals yet
    /// @throws IOException where the folder can't be listed
    Optional<SessionRecord> session(UUID id, List<JournalEntry> waiting) throws IOException {
        List<JournalEntry> about = new ArrayList<>(JournalReader.about(id, disk, folders.journal(), lines));
        waiting.stream().filter(entry -> entry.session().equals(id)).forEach(about::add);
        return JournalFold.records(about).stream().findFirst();
    }

    /// Copies damaged lines to quarantine, each once.
    void setAside(List<Doubt> damaged) {
        Quarantine quarantine = new Quarantine(folders, disk);
        Map<Path, List<byte[]>> lines = damaged.stream().filter(doubt -> doubt.line() > 0)
                .collect(Collectors.groupingBy(Doubt::file, Collectors.mapping(doubt -> doubt.bytes().array(), Collectors.toList())));
        lines.forEach((file, some) -> {
            if (some.size() <= MOST_SINGLY) {
                some.forEach(line -> quarantine.keep(file, line));
            } else {
                // No journal at all: thousands of small files would keep the disk busy for minutes.
                quarantine.keep(file, joined(some));
            }
        });
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        lines.forEach(line -> {
            joined.writeBytes(line);
            joined.write(LineFormat.LF);
        });
        return joined.toByteArray();
    }
}
