package app.unknot.store.transfer;

import app.unknot.domain.keeping.KeepingException;
import app.unknot.store.DataFolder;
import app.unknot.store.Digest;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.WholeFile;
import app.unknot.store.journal.LineSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Adds what a parcel holds to the user's data, and never changes or removes anything there. Only the process that holds
/// the instance lock may do so.
///
/// @param folders where it goes
public record Union(Folders folders, Disk disk) {
    /// What would be added, or was.
    ///
    /// @param sessions sessions that are new here
    /// @param changes edits, deletions and restorations that are new here
    /// @param newer lines that only a newer version understands; they are added untouched
    /// @param files routines and techniques that are new here
    /// @param differing files that are here with other words, and stay as they are
    public record Preview(int sessions, int changes, int newer, int files, int differing) {
        /// Whether there is nothing to add.
        public boolean nothing() {
            return sessions + changes + newer + files == 0;
        }
    }

    private record Missing(LineSet lines, Map<String, byte[]> files, Preview preview) {}

    /// What a parcel would add.
    ///
    /// @throws IOException where what is here can not be read
    public Preview preview(Parcel parcel) throws IOException {
        return missing(parcel).preview();
    }

    /// Adds it. Once this has returned, it outlives a power cut; where it throws, nothing was added.
    ///
    /// @throws KeepingException where nothing can be written to the data folder
    public Preview add(Parcel parcel) throws IOException {
        new DataFolder(folders, disk).obstacle().ifPresent(obstacle -> {
            throw new KeepingException(obstacle, new IOException(DataFolder.words(obstacle)));
        });
        Missing missing = missing(parcel);
        List<WholeFile> written = new ArrayList<>();
        try {
            if (missing.lines().size() > 0) {
                byte[] journal = missing.lines().journal();
                write(free(Digest.of(journal)), journal, written);
            }
            for (Map.Entry<String, byte[]> file : missing.files().entrySet()) {
                write(folders.data().resolve(file.getKey()), file.getValue(), written);
            }
        } catch (IOException e) {
            takeBack(written, e);
            throw e;
        }
        return missing.preview();
    }

    /// Two devices that add the same make the same file. One that is there already, and yet lacks these lines, is damaged,
    /// and stays as it is.
    private Path free(String digest) {
        Path free = folders.journal().resolve("added-" + digest + ".jsonl");
        for (int i = 2; disk.exists(free); i++) {
            free = folders.journal().resolve("added-" + digest + "-" + i + ".jsonl");
        }
        return free;
    }

    private void write(Path path, byte[] bytes, List<WholeFile> written) throws IOException {
        WholeFile file = new WholeFile(disk, path);
        written.add(file);
        file.write(bytes);
    }

    /// None of these was there before.
    private static void takeBack(List<WholeFile> written, IOException reason) {
        for (WholeFile file : written) {
            try {
                file.delete();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private Missing missing(Parcel parcel) throws IOException {
        Parcel here = Parcel.of(folders, disk);
        LineSet lines = parcel.lines().without(here.lines());
        Set<UUID> sessions = lines.sessions();
        sessions.removeAll(here.lines().sessions());
        Map<String, byte[]> files = new TreeMap<>(parcel.files());
        int differing = 0;
        for (Map.Entry<String, byte[]> mine : here.files().entrySet()) {
            byte[] theirs = files.remove(mine.getKey());
            differing += theirs == null || Arrays.equals(theirs, mine.getValue()) ? 0 : 1;
        }
        int wanted = files.size();
        // Whatever else is in the way: a folder, or a name that only differs in case where that makes no difference.
        files.keySet().removeIf(place -> disk.exists(folders.data().resolve(place)));
        differing += wanted - files.size();
        int newer = lines.newer();
        Preview preview = new Preview(sessions.size(), lines.size() - sessions.size() - newer, newer, files.size(), differing);
        return new Missing(lines, files, preview);
    }
}
