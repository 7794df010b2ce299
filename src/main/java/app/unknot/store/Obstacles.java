package app.unknot.store;

import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Says what is in the way, of what a disk threw. Most of it comes as words of the system, perhaps in the person's
/// language, so the disk is asked, too.
public final class Obstacles {
    /// Less than this, and whatever fails fails for want of room.
    private static final long ROOM = 65_536;

    private Obstacles() {}

    /// What kept a file or folder from being read or written.
    ///
    /// @param place what the sentence is about where the failure names none
    public static Obstacle of(IOException failure, Path place, Disk disk) {
        Path about = named(failure).map(Path::of).orElse(place);
        String named = about.toString();
        return switch (failure) {
            case AccessDeniedException _ -> Obstacle.of(Kind.DENIED, named);
            case NoSuchFileException _ -> Obstacle.of(Kind.MISSING, named);
            case DamagedFileException _ -> Obstacle.of(Kind.DAMAGED, named);
            case FileAlreadyExistsException _ -> Obstacle.of(Kind.OCCUPIED, named);
            case NotDirectoryException _ -> Obstacle.of(Kind.OCCUPIED, named);
            default -> byWords(failure, named, new Question(about, disk));
        };
    }

    /// The same failure, with the name of the file: what the system says of a device that fails has none.
    public static FileSystemException naming(Path file, IOException failure) {
        if (failure instanceof FileSystemException known) {
            return known;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    /// The folder or file that the disk is asked about.
    private record Question(Path place, Disk disk) {
        /// The nearest folder that is there.
        Path folder() {
            Path folder = place.toAbsolutePath();
            while (!disk.exists(folder) && folder.getParent() != null) {
                folder = folder.getParent();
            }
            return folder;
        }
    }

    private static Obstacle byWords(IOException failure, String named, Question question) {
        String said = said(failure);
        String words = said.toLowerCase(Locale.ROOT);
        if (Stream.of("no space left", "not enough space", "quota", "disk full").anyMatch(words::contains)) {
            return new Obstacle(Kind.FULL, named, said);
        }
        if (words.contains("read-only") || question.disk().readOnly(question.folder())) {
            return new Obstacle(Kind.READ_ONLY, named, said);
        }
        if (Stream.of("stale file handle", "not connected", "no such device").anyMatch(words::contains)) {
            return new Obstacle(Kind.MISSING, named, said);
        }
        return new Obstacle(question.disk().room(question.folder()) < ROOM ? Kind.FULL : Kind.FAILING, named, said);
    }

    private static Optional<String> named(IOException failure) {
        return failure instanceof FileSystemException named ? Optional.ofNullable(named.getFile()) : Optional.empty();
    }

    private static String said(IOException failure) {
        Optional<String> reason = failure instanceof FileSystemException named ? Optional.ofNullable(named.getReason())
                : Optional.ofNullable(failure.getMessage());
        return reason.orElse(failure.getClass().getSimpleName()).lines().findFirst().orElse("").replaceAll("[.]+$", "");
    }
}
