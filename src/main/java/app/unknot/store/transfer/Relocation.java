package app.unknot.store.transfer;

import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.DataFolder;
import app.unknot.store.DataPlace;
import app.unknot.store.Digest;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.Obstacles;
import app.unknot.store.WholeFile;
import app.unknot.store.journal.LineSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Moves the data folder: copies all of it, reads it back and compares, and only then says that it lies there. What lies in
/// either place already stays: the old folder as it is, and in the new one the journals of other devices, which are joined.
///
/// @param from where the data lies
/// @param place is told where it lies from now on
record Relocation(Folders from, Disk disk, DataPlace place) {
    private static final String NAME = "Unknot";
    private static final String JOURNALS = ".jsonl";
    private static final String OWN = ".json";

    /// The folder that the data gets within one that was chosen: itself, where it holds such data or has the right name.
    Path target(Path chosen) throws IOException {
        Path folder = chosen.toAbsolutePath().normalize();
        // A folder of that name alone may be somebody's diary.
        boolean ours = !journals(from.withData(folder)).isEmpty() || NAME.equalsIgnoreCase(String.valueOf(folder.getFileName()));
        return ours ? folder : folder.resolve(NAME);
    }

    /// Says no where the data can't be moved there.
    void demandApart(Path to) {
        // Whoever was told that a copy stays may remove it: under another name it must not be the same folder.
        Path there = disk.real(to);
        Path here = disk.real(from.data());
        Path state = disk.real(from.state());
        if (there.startsWith(here) || here.startsWith(there) || there.startsWith(state)) {
            throw refused(Kind.WITHIN, there.startsWith(state) ? state : here);
        }
        if (!disk.exists(from.journal())) {
            throw refused(Kind.MISSING, from.journal());
        }
    }

    private static KeepingException refused(Kind kind, Path place) {
        return new KeepingException(Obstacle.of(kind, place.toString()), new IOException(kind + ": " + place));
    }

    /// How many sessions are in a folder already.
    int sessions(Path to) throws IOException {
        return lines(from.withData(to)).records().size();
    }

    /// Moves it. Where it throws, or the process ends on the way, the data lies where it did.
    ///
    /// @param progress learns how much is done, from 0 to 1
    Folders move(Path to, DoubleConsumer progress) throws IOException {
        demandApart(to);
        Folders target = from.withData(to);
        List<WholeFile> written = new ArrayList<>();
        try {
            copy(target, progress, written);
            compare(target);
            new DataFolder(target, disk).takeIntoUse();
            confirm(target);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            takeBack(written, e);
            throw e;
        }
        settle(to, written);
        return target;
    }

    /// What another program put there, or an earlier try, is perhaps not on the device yet.
    private void confirm(Folders target) throws IOException {
        for (Path folder : parts(target)) {
            disk.forceFolder(folder);
        }
    }

    /// Once the new place is noted it is in force, even where the device did not confirm that: what is there must stay. So
    /// it does where nobody can tell.
    private void settle(Path to, List<WholeFile> written) throws IOException {
        try {
            place.settle(to);
        } catch (IOException e) {
            if (!place.noted().equals(Optional.of(to))) {
                takeBack(written, e);
                throw e;
            }
        }
    }

    private void copy(Folders target, DoubleConsumer progress, List<WholeFile> written) throws IOException {
        List<Path> files = files();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            WholeFile copy = new WholeFile(disk, target.data().resolve(from.data().relativize(file)));
            if (!disk.exists(copy.path())) {
                write(copy, read(file), written);
            } else if (differ(file, copy.path())) {
                throw refused(Kind.OCCUPIED, copy.path());
            }
            progress.accept((i + 1.0) / (files.size() + 1));
        }
        // A journal that is there under the same name and says something else stays; what it lacks goes beside it.
        LineSet missing = lines(from).without(lines(target));
        if (missing.size() > 0) {
            byte[] journal = missing.journal();
            write(new WholeFile(disk, target.journal().resolve("added-" + Digest.of(journal) + JOURNALS)), journal, written);
        }
    }

    private void write(WholeFile copy, byte[] bytes, List<WholeFile> written) throws IOException {
        written.add(copy);
        copy.write(bytes);
        if (!Arrays.equals(bytes, read(copy.path()))) {
            throw different(copy.path());
        }
    }

    /// All that is here is there.
    private void compare(Folders target) throws IOException {
        for (Path file : files()) {
            Path copy = target.data().resolve(from.data().relativize(file));
            if (!disk.exists(copy) || differ(file, copy)) {
                throw different(copy);
            }
        }
        if (lines(from).without(lines(target)).size() > 0) {
            throw different(target.journal());
        }
    }

    /// Whether a routine or a technique says something else there. Journals may: they are joined.
    private boolean differ(Path file, Path copy) throws IOException {
        return file.toString().endsWith(OWN) && !Arrays.equals(read(file), read(copy));
    }

    private static KeepingException different(Path place) {
        return refused(Kind.DIFFERENT, place);
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : parts(from)) {
            disk.list(folder).stream().filter(file -> !String.valueOf(file.getFileName()).startsWith(".")).forEach(files::add);
        }
        return files;
    }

    /// A file that can't be read may be one of either folder.
    private byte[] read(Path file) throws IOException {
        try {
            return disk.read(file);
        } catch (IOException e) {
            throw Obstacles.naming(file, e);
        }
    }

    private static List<Path> parts(Folders folders) {
        return List.of(folders.journal(), folders.routines(), folders.techniques());
    }

    private List<Path> journals(Folders folders) throws IOException {
        return disk.list(folders.journal()).stream().filter(file -> file.toString().endsWith(JOURNALS)).toList();
    }

    private LineSet lines(Folders folders) throws IOException {
        LineSet lines = new LineSet();
        for (Path file : journals(folders)) {
            lines.addAll(read(file));
        }
        return lines;
    }

    /// None of these was there before.
    private static void takeBack(List<WholeFile> written, Throwable reason) {
        for (WholeFile file : written) {
            try {
                file.delete();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
