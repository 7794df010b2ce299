package app.unknot.store.transfer;

import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.WholeFile;
import app.unknot.store.Wordless;
import app.unknot.store.journal.LineSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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
    /// More than a hundred years of sessions: whatever unpacks to more is none of ours.
    private static final long MOST_BYTES = 2_000_000_000;

    /// The bytes of the record that ends a zip, without its comment: see PKWARE's APPNOTE, 4.3.16.
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

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
            Map<String, byte[]> data = data();
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
        Map<String, byte[]> entries;
        byte[] zip = disk.read(backup.file());
        try {
            entries = unzip(zip);
        } catch (OutOfMemoryError e) {
            throw new UnfitFileException(Kind.TOO_LARGE);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnfitFileException(Kind.DAMAGED, Flaw.of(Flaw.Kind.PACKED));
        }
        if (entries.isEmpty()) {
            throw new UnfitFileException(Kind.DAMAGED, Flaw.of(Flaw.Kind.EMPTY));
        }
        LineSet lines = new LineSet();
        int damaged = 0;
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(JOURNAL)) {
                damaged += lines.addAll(entry.getValue());
            } else if (Parcel.fits(entry.getKey())) {
                files.put(entry.getKey(), entry.getValue());
            }
        }
        return new Parcel(lines, files, damaged);
    }

    private Map<String, byte[]> data() throws IOException {
        Map<String, byte[]> data = new TreeMap<>();
        for (Path folder : List.of(folders.journal(), folders.routines(), folders.techniques())) {
            for (Path file : disk.list(folder)) {
                data.put(folder.getFileName() + "/" + file.getFileName(), disk.read(file));
            }
        }
        return data;
    }

    /// The zip gets its name only once it was read back and holds all that it should.
    private void write(Map<String, byte[]> data, Path file) throws IOException, UnfitFileException {
        WholeFile unproven = new WholeFile(disk, file.resolveSibling(".unproven" + END));
        unproven.write(zip(data));
        if (!same(data, unzip(disk.read(unproven.path())))) {
            unproven.delete();
            throw new IOException("what was written to " + file + " is not what is read from it");
        }
        disk.move(unproven.path(), file);
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

    private static byte[] zip(Map<String, byte[]> data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : data.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException, UnfitFileException {
        if (!whole(bytes)) {
            throw new UnfitFileException(Kind.DAMAGED, Flaw.of(Flaw.Kind.CUT_OFF));
        }
        Map<String, byte[]> files = new TreeMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes((int) left);
                left -= file.length;
                if (left == 0) {
                    throw new UnfitFileException(Kind.TOO_LARGE);
                }
                files.put(entry.getName(), file);
            }
        }
        return files;
    }

    /// Whether the record that ends every zip is there: its stream ends without a word where it was cut off between files.
    private static boolean whole(byte[] zip) {
        for (int i = zip.length - END_RECORD; i >= Math.max(0, zip.length - END_RECORD - LONGEST_COMMENT); i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet()) && one.entrySet().stream()
                .allMatch(file -> Arrays.equals(file.getValue(), other.get(file.getKey())));
    }
}
