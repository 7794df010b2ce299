package app.unknot.store;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A small file of ours can be read and makes no sense.
final class DamagedFileException extends FileSystemException {
    private static final long serialVersionUID = 1;

    DamagedFileException(Path file) {
        super(file.toString());
    }
}
