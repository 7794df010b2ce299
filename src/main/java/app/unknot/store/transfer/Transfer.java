package app.unknot.store.transfer;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Takes everything out of the store into a file, or adds what such a file holds.
///
/// @param folders where the store is
public record Transfer(Folders folders, Disk disk) {
    private static final String CSV = ".csv";

    /// What was taken out.
    ///
    /// @param files what was written
    /// @param sessions how many sessions are in it, deleted ones left out
    /// @param damaged how many lines make no sense, and are not in it
    public record Taken(List<Path> files, int sessions, int damaged) {}

    /// Whether everything is written to this file as a table: without what only a JSON file can hold.
    public static boolean isTable(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(CSV);
    }

    /// Writes everything into a file, in place of what is there. A name that ends in `.csv` becomes two tables: that of the
    /// sessions, and beside it that of their steps, as `history-steps.csv`. Two tables of an earlier time are replaced
    /// together; anything else that has the name of the steps stays, and nothing is written.
    ///
    /// @throws NotAskedException where something else has the name of the steps
    /// @throws IOException where the store can not be read or the file not be written; then no half of it is left
    public Taken takeOut(Path file) throws IOException {
        return takeOut(file, new byte[0]);
    }

    /// Writes everything into a file, and these lines with it, which are nowhere but in memory.
    Taken takeOut(Path file, byte[] more) throws IOException {
        WholeFile whole = new WholeFile(disk, file.toAbsolutePath());
        if (!disk.exists(whole.folder())) {
            throw new NoSuchFileException(whole.folder().toString());
        }
        if (disk.exists(whole.path()) && !isFile(whole)) {
            // A device or a folder: moving a file into its place would remove it.
            throw new FileAlreadyExistsException(whole.path().toString());
        }
        if (isTable(file)) {
            return tables(file, whole, more);
        }
        Parcel parcel = parcel(more);
        whole.write(JsonParcel.write(parcel));
        return new Taken(List.of(file), parcel.lines().records().size(), parcel.damaged());
    }

    private Taken tables(Path file, WholeFile whole, byte[] more) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path steps = file.resolveSibling(name.substring(0, name.length() - CSV.length()) + "-steps" + CSV);
        WholeFile beside = new WholeFile(disk, steps.toAbsolutePath());
        if (disk.exists(beside.path()) && !(disk.exists(whole.path()) && holdsSteps(beside))) {
            throw new NotAskedException(beside.path());
        }
        Parcel parcel = parcel(more);
        List<SessionRecord> sessions = parcel.lines().records();
        new FilePair(disk, whole, beside).write(CsvHistory.sessions(sessions), CsvHistory.steps(sessions));
        return new Taken(List.of(file, steps), sessions.size(), parcel.damaged());
    }

    private boolean isFile(WholeFile whole) throws IOException {
        return disk.list(whole.folder()).contains(whole.path());
    }

    private boolean holdsSteps(WholeFile file) throws IOException {
        if (!isFile(file)) {
            return false;
        }
        byte[] head = CsvHistory.stepsHead();
        try (InputStream in = disk.open(file.path())) {
            return Arrays.equals(head, in.readNBytes(head.length));
        }
    }

    private Parcel parcel(byte[] more) throws IOException {
        Parcel parcel = Parcel.of(folders, disk);
        parcel.lines().addAll(more);
        return parcel;
    }

    /// What a file holds that [#takeOut] wrote, to be added by a [Union].
    ///
    /// @throws IOException where it can not be read
    /// @throws UnfitFileException where it is not such a file
    public Parcel open(Path file) throws IOException, UnfitFileException {
        if (isTable(file)) {
            throw new UnfitFileException(Kind.TABLE);
        }
        try {
            return JsonParcel.read(disk.read(file));
        } catch (OutOfMemoryError e) {
            throw new UnfitFileException(Kind.TOO_LARGE);
        }
    }
}
