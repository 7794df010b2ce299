package app.unknot.store.transfer;

import app.unknot.store.Disk;
import app.unknot.store.Folders;
import app.unknot.store.journal.LineSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Everything that is the user's own: the lines of all journals, and the routines and techniques.
///
/// @param files the bytes of the files, by their place in the data folder, as `routines/mine.json`
/// @param damaged how many lines made no sense and are not among the others
public record Parcel(LineSet lines, Map<String, byte[]> files, int damaged) {
    /// Where a file may lie: nowhere else, whatever a parcel from outside says.
    private static final Pattern PLACE =
            Pattern.compile("(routines|techniques)/[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]{0,99}\\.json");

    public Parcel {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /// All that lies in the data folder, and what is kept aside until the journal has it.
    ///
    /// @throws IOException where something is there and can not be read
    public static Parcel of(Folders folders, Disk disk) throws IOException {
        LineSet lines = new LineSet();
        int damaged = 0;
        for (Path file : journals(folders, disk)) {
            damaged += lines.addAll(disk.read(file));
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Path folder : List.of(folders.routines(), folders.techniques())) {
            for (Path file : disk.list(folder)) {
                String place = folder.getFileName() + "/" + file.getFileName();
                if (fits(place)) {
                    files.put(place, disk.read(file));
                }
            }
        }
        return new Parcel(lines, files, damaged);
    }

    private static List<Path> journals(Folders folders, Disk disk) throws IOException {
        List<Path> files = new ArrayList<>(disk.list(folders.journal()));
        files.removeIf(file -> !file.toString().endsWith(".jsonl"));
        return Stream.concat(files.stream(), Stream.of(folders.unsaved()).filter(disk::exists)).toList();
    }

    /// Whether a file may lie there.
    static boolean fits(String place) {
        return PLACE.matcher(place).matches();
    }
}
