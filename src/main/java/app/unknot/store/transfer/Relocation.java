package app.unknot.store.transfer;

import app.unknot.domain.keeping.KeepingException;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.DataFolder;
import app.unknot.store.DataPlace;
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
import java.util.function.DoubleConsumer;

/// Moves the data folder: copies all of it, reads it back and compares, and only then says that it lies there. What lies in
/// either place already stays: the old folder as it is, and in the new one the journals of other devices, which are joined.
///
/// @param from where the data lies
/// @param place is told where it lies from now on
record Relocation(Folders from, Disk disk, DataPlace place) {
    private static final String NAME = "Unknot";
    private static final String JOURNALS = ".jsonl";

    /// The folder that the data gets within one that was chosen: itself, where it holds such data or has the right name.
    Path target(Path chosen) {
        Path folder = chosen.toAbsolutePath().normalize();
        boolean ours = disk.exists(folder.resolve("journal")) || NAME.equalsIgnoreCase(String.valueOf(folder.getFileName()));
        return ours ? folder : folder.resolve(NAME);
    }

    /// Says no where the data can't be moved there.
    void demandApart(Path to) {
        Path here = from.data().toAbsolutePath().normalize();
        Path state = from.state().toAbsolutePath().normalize();
        if (to.startsWith(here) || here.startsWith(to) || to.startsWith(state)) {
            throw refused(Kind.WITHIN, to.startsWith(state) ? state : here);
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
            settle(to);
            return target;
        } catch (IOException | RuntimeException e) {
            takeBack(written, e);
            throw e;
        }
    }

    /// Once the new place is noted it is in force, even where the device did not confirm that: what is there must stay.
    private void settle(Path to) throws IOException {
        try {
            place.settle(to);
        } catch (IOException e) {
            if (!place.settled().data().equals(to)) {
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
                write(copy, disk.read(file), written);
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
        if (!Arrays.equals(bytes, disk.read(copy.path()))) {
            throw different(copy.path());
        }
    }

    /// All that is here is there.
    private void compare(Folders target) throws IOException {
        for (Path file : files()) {
            Path copy = target.data().resolve(from.data().relativize(file));
            if (!disk.exists(copy)) {
                throw different(copy);
            }
        }
        if (lines(from).without(lines(target)).size() > 0) {
            throw different(target.journal());
        }
    }

    private static KeepingException different(Path place) {
        return refused(Kind.DIFFERENT, place);
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(from.journal(), from.routines(), from.techniques())) {
            disk.list(folder).stream().filter(file -> !String.valueOf(file.getFileName()).startsWith(".")).forEach(files::add);
        }
        return files;
    }

    private LineSet lines(Folders folders) throws IOException {
        LineSet lines = new LineSet();
        for (Path file : disk.list(folders.journal())) {
            if (file.toString().endsWith(JOURNALS)) {
                lines.addAll(disk.read(file));
            }
        }
        return lines;
    }

    /// None of these was there before.
    private static void takeBack(List<WholeFile> written, Exception reason) {
        for (WholeFile file : written) {
            try {
                file.delete();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
