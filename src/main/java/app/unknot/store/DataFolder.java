package app.unknot.store;

import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.json.Json;
import app.unknot.store.json.KnownFoldersJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// The folder with the user's data: made at the first start, and from then on expected to be there. Where it has gone
/// missing, as an unplugged disk does, no fresh and empty one takes its place.
public final class DataFolder {
    private static final String README = """
            This folder holds what you did with Unknot, and what you made for it.

            journal/      One line of text for each session and each change. Unknot only ever adds lines, and each
                          device writes to files of its own, so this folder may lie in a synced folder.
                          Please don't edit these files; to undo a deletion or a change, use the app.
                          A file called added-… holds lines that an import or a restored backup brought.
            routines/     Your own routines, one JSON file each.
            techniques/   Your own techniques, one JSON file each.

            To back everything up, copy this folder.
            """;

    private final Folders folders;
    private final Disk disk;
    private final WholeFile known;
    /// It is known already that this folder is in use: it need not be read again with every line.
    private boolean noted;
    private boolean logged;

    public DataFolder(Folders folders, Disk disk) {
        this.folders = folders;
        this.disk = disk;
        this.known = new WholeFile(disk, folders.state().resolve("known-folders.json"));
    }

    /// Makes the folder where it has never been, and says why nothing can be written to it; empty where all is well.
    public Optional<Obstacle> obstacle() {
        // The journal inside is what tells the folder from the empty mount point of a disk that is not there.
        if (disk.exists(folders.journal())) {
            remember();
            return disk.writable(folders.journal()) ? Optional.empty() : Optional.of(unwritable());
        }
        if (known()) {
            return Optional.of(Obstacle.of(Kind.MISSING, folders.journal().toString()));
        }
        try {
            make();
            remember();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Obstacles.of(e, folders.data(), disk));
        }
    }

    private Obstacle unwritable() {
        return Obstacle.of(disk.readOnly(folders.journal()) ? Kind.READ_ONLY : Kind.DENIED, folders.journal().toString());
    }

    /// What is in the way, in plain words. They name the folder, so they are not for the log.
    public static String words(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case MISSING -> "The folder " + obstacle.place() + " is missing. Bring it back, or make an empty one to begin anew.";
            case READ_ONLY, DENIED -> "The folder " + obstacle.place() + " cannot be written to.";
            case FULL, WITHIN, OCCUPIED, FAILING, STRANGE, TABLE, DAMAGED, NEWER, TOO_LARGE, DIFFERENT -> "The folder " + obstacle.place()
                    + " cannot be made: " + obstacle.said();
        };
    }

    private void make() throws IOException {
        disk.createFolders(folders.routines());
        disk.createFolders(folders.techniques());
        WholeFile readme = new WholeFile(disk, folders.data().resolve("README.txt"));
        if (!disk.exists(readme.path())) {
            readme.write(README.getBytes(StandardCharsets.UTF_8));
        }
        // Last, because from now on the folder counts as made.
        disk.createFolders(folders.journal());
    }

    /// Makes the folder, where it is missing, and notes that it is the one that came into use last: from now on it is
    /// expected to be there.
    ///
    /// @throws IOException where it can not be made or noted
    public void takeIntoUse() throws IOException {
        make();
        List<String> all = new ArrayList<>(knownFolders());
        all.remove(name());
        note(all);
    }

    /// The folder that came into use last; empty where that is not known.
    Optional<Path> lastKnown() {
        try {
            return knownFolders().reversed().stream().findFirst().map(Path::of).filter(Path::isAbsolute);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean known() {
        try {
            return noted || knownFolders().contains(name());
        } catch (IOException e) {
            logOnce("It is not known whether the data folder was there before; to be safe, it is not made anew", e);
            return true;
        }
    }

    private void remember() {
        if (noted) {
            return;
        }
        try {
            if (!onlyThis()) {
                List<String> all = new ArrayList<>(knownFolders());
                if (!all.contains(name())) {
                    note(all);
                }
            }
            noted = true;
            logged = false;
        } catch (IOException e) {
            logOnce("It could not be noted that the data folder is in use", e);
        }
    }

    /// What fails with every line that is written fills no log.
    private void logOnce(String what, IOException e) {
        if (!logged) {
            Log.OF_FOLDER.warn("{}: {}", what, Wordless.of(e));
        }
        logged = true;
    }

    private void note(List<String> others) throws IOException {
        // An earlier run may have made the folders and ended before it confirmed them.
        disk.forceFolder(folders.data());
        disk.forceFolder(new WholeFile(disk, folders.data()).folder());
        List<String> all = Stream.concat(others.stream(), Stream.of(name())).toList();
        known.write(Json.MAPPER.writeValueAsBytes(new KnownFoldersJson(KnownFoldersJson.VERSION, all)));
    }

    /// Whether this folder is the only one that is known: so it nearly always is, and the bytes say so before Jackson has begun.
    private boolean onlyThis() throws IOException {
        boolean plain = name().chars().allMatch(each -> each >= ' ' && each <= '~' && each != '"' && each != '\\');
        byte[] usual = ("{\"v\":" + KnownFoldersJson.VERSION + ",\"folders\":[\"" + name() + "\"]}").getBytes(StandardCharsets.UTF_8);
        return plain && known.read().filter(bytes -> Arrays.equals(bytes, usual)).isPresent();
    }

    private List<String> knownFolders() throws IOException {
        Optional<byte[]> bytes = known.read();
        if (bytes.isEmpty()) {
            return List.of();
        }
        return list(bytes.get()).filter(list -> list.v() == KnownFoldersJson.VERSION && !list.folders().isEmpty())
                .orElseThrow(() -> new DamagedFileException(known.path())).folders();
    }

    private static Optional<KnownFoldersJson> list(byte[] bytes) {
        try {
            return Optional.ofNullable(Json.MAPPER.readValue(bytes, KnownFoldersJson.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private String name() {
        return folders.data().toAbsolutePath().normalize().toString();
    }

    /// Logging begins only when there is something to log: see [DataPlace].
    private static final class Log {
        private static final Logger OF_FOLDER = LoggerFactory.getLogger(DataFolder.class);
    }
}
