package app.unknot.store.transfer;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// Something would have to be replaced that nobody was asked about. It names the file.
public final class NotAskedException extends FileAlreadyExistsException {
    private static final long serialVersionUID = 1;

    NotAskedException(Path file) {
        super(file.toString());
    }
}
