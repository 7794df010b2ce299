package app.unknot.domain.history;

/// A record could not be stored. The message says what and why, in plain words with the file's name.
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public JournalException(String message) {
        super(message);
    }

    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
