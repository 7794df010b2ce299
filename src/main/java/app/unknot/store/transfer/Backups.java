package app.unknot.store.transfer;

import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.Wordless;
import app.unknot.store.journal.LineSet;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A zip of the data folder for each day on which the app was started, in the state folder.
///
/// @param clock says which day it is
public record Backups(Folders folders, Disk disk, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final String HEAD = "unknot-";
    private static final String END = ".zip";
    private static final String JOURNAL = "journal/";

    /// A backup.
    public record Backup(LocalDate day, Path file) {}

    /// Makes today's where there is none, and removes those that are not worth keeping. Where there is nothing to keep
    /// safe, nothing is done. A failure is logged and harms nobody; it is tried again at the next start.
    public void daily() {
        try {
            LocalDate today = LocalDate.now(clock);
            if (list().stream().anyMatch(backup -> backup.day().equals(today))) {
                return;
            }
            SortedMap<String, Path> data = data();
            if (data.keySet().stream().anyMatch(place -> place.startsWith(JOURNAL))) {
                write(data, folders.backups().resolve(HEAD + today + END));
                tidy(today);
            }
        } catch (IOException | UnfitFileException | RuntimeException | OutOfMemoryError e) {
            LOG.warn("There is no backup of today: {}", Wordless.of(e));
        }
    }

    /// All backups, newest first.
    ///
    /// @throws IOException where the folder can not be listed
    public List<Backup> list() throws IOException {
        List<Backup> backups = new ArrayList<>();
        for (Path file : disk.list(folders.backups())) {
            day(String.valueOf(file.getFileName())).ifPresent(day -> backups.add(new Backup(day, file)));
        }
        backups.sort(Comparator.comparing(Backup::day).reversed());
        return backups;
    }

    /// What a backup holds, to be added by a [Union].
    ///
    /// @throws IOException where the file can not be read
    /// @throws UnfitFileException where it is damaged
    public Parcel open(Backup backup) throws IOException, UnfitFileException {
        Unpacked unpacked = new Unpacked();
        try {
            if (new Archive(disk, backup.file()).contents(unpacked::add) == 0) {
                throw damaged(Flaw.Kind.EMPTY);
            }
        } catch (OutOfMemoryError e) {
            throw new UnfitFileException(Kind.TOO_LARGE);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(Flaw.Kind.PACKED);
        }
        return new Parcel(unpacked.lines, unpacked.files, unpacked.damaged);
    }

    private static UnfitFileException damaged(Flaw.Kind how) {
        return new UnfitFileException(Kind.DAMAGED, Flaw.of(how));
    }

    /// What was found in a backup so far.
    private static final class Unpacked {
        private final LineSet lines = new LineSet();
        private final Map<String, byte[]> files = new TreeMap<>();
        private int damaged;

        void add(String place, byte[] bytes) {
            if (place.startsWith(JOURNAL)) {
                damaged += lines.addAll(bytes);
            } else if (Parcel.fits(place)) {
                files.put(place, bytes);
            }
        }
    }

    /// Where all files are, by their places in the data folder.
    private SortedMap<String, Path> data() throws IOException {
        SortedMap<String, Path> data = new TreeMap<>();
        for (Path folder : List.of(folders.journal(), folders.routines(), folders.techniques())) {
            for (Path file : disk.list(folder)) {
                data.put(folder.getFileName() + "/" + file.getFileName(), file);
            }
        }
        return data;
    }

    /// The zip gets its name only once it was read back and holds all that it should.
    private void write(SortedMap<String, Path> data, Path file) throws IOException, UnfitFileException {
        Archive unproven = new Archive(disk, file.resolveSibling(".unproven" + END));
        try {
            if (!unproven.write(data).equals(unproven.digests())) {
                throw new IOException("what was written to " + file + " is not what is read from it");
            }
            disk.move(unproven.file(), file);
        } catch (IOException | UnfitFileException e) {
            disk.delete(unproven.file());
            throw e;
        }
        disk.forceFolder(folders.backups());
    }

    private void tidy(LocalDate today) throws IOException {
        List<Backup> all = list();
        Set<LocalDate> kept = Retention.kept(all.stream().map(Backup::day).collect(Collectors.toSet()), today);
        for (Backup backup : all) {
            if (!kept.contains(backup.day())) {
                disk.delete(backup.file());
            }
        }
    }

    private static Optional<LocalDate> day(String name) {
        if (!name.startsWith(HEAD) || !name.endsWith(END)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(HEAD.length(), name.length() - END.length())));
        } catch (DateTimeParseException e) {
            // Somebody else's.
            return Optional.empty();
        }
    }
}
