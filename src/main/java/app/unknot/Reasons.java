package app.unknot;

import app.unknot.ui.common.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// Why something failed, in the few words that fit after a colon.
final class Reasons {
    private Reasons() {}

    /// What a disk says, without the path that the sentence names already.
    static String of(IOException failure, Messages messages) {
        return switch (failure) {
            case AccessDeniedException _ -> messages.text("cli.error.reason.denied");
            case FileAlreadyExistsException file -> messages.text("cli.error.reason.file", file.getFile());
            case NoSuchFileException file -> messages.text("cli.error.reason.missing", file.getFile());
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> of(failure);
        };
    }

    /// The first line of what went wrong, without class names.
    static String of(Throwable failure) {
        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse("").replaceAll("[.]+$", "");
    }
}
