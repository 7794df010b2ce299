package app.unknot.store.journal;

import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The file of lines that are not in the journal yet: answers that are still being given, and what the journal's disk did
/// not take. It lies in the state folder, so it is there when the data's disk is not, and holds lines as the journal does.
final class Unsaved {
    private final WholeFile file;
    private final Folders folders;
    private final InstantSource clock;
    private final LineReader lines;
    /// What the file holds; empty while that is not known for sure.
    private Optional<byte[]> held = Optional.empty();

    /// @param clock the wall clock, for the name of a file that is set aside
    Unsaved(Folders folders, Disk disk, InstantSource clock, LineReader lines) {
        this.file = new WholeFile(disk, folders.unsaved());
        this.folders = folders;
        this.clock = clock;
        this.lines = lines;
    }

    /// What an earlier run left, in order. A file in which anything is doubtful is first copied to quarantine.
    ///
    /// @throws IOException where the file can't be read, or not be copied: then it must not be replaced
    List<JournalEntry> load() throws IOException {
        byte[] bytes = file.read().orElse(new byte[0]);
        held = Optional.of(bytes);
        JournalContents contents = JournalReader.read(file.path(), bytes, lines);
        if (!contents.doubts().isEmpty()) {
            file.copyAside(folders.quarantine(), clock.instant());
        }
        return contents.entries();
    }

    /// Holds these lines instead. Once this has returned, they outlive a power cut.
    void keep(List<byte[]> all) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        all.forEach(joined::writeBytes);
        byte[] wanted = joined.toByteArray();
        if (held.filter(bytes -> Arrays.equals(wanted, bytes)).isPresent()) {
            return;
        }
        // Where it throws, the file may be the old one or the new one.
        held = Optional.empty();
        if (wanted.length == 0) {
            file.delete();
        } else {
            file.write(wanted);
        }
        held = Optional.of(wanted);
    }
}
