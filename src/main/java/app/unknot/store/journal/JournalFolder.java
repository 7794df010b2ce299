package app.unknot.store.journal;

import app.unknot.domain.history.SessionRecord;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.Quarantine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The journals that are there, whoever wrote them: all sessions as summaries, or one as a whole.
final class JournalFolder {
    private final Folders folders;
    private final Disk disk;
    private final LineReader lines;
    private final LineReader brief;

    JournalFolder(Folders folders, Disk disk, LineReader lines) {
        this.folders = folders;
        this.disk = disk;
        this.lines = lines;
        this.brief = lines.brief();
    }

    /// What all lines say, of sessions only the summaries.
    ///
    /// @throws IOException where the folder can't be listed
    JournalContents read() throws IOException {
        return JournalReader.read(disk, folders.journal(), brief);
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
    void setAside(List<JournalContents.Doubt> damaged) {
        Quarantine quarantine = new Quarantine(folders, disk);
        damaged.stream().filter(doubt -> doubt.line() > 0).forEach(doubt -> quarantine.keep(doubt.file(), doubt.bytes().array()));
    }
}
