package app.unknot.domain.history;

import java.util.concurrent.CompletionException;

/// A record could not be stored. The message says what and why, in plain words with the file's name.
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Whether what was to be stored outlives the app all the same, and will be stored later.
    private final boolean keptAside;

    public JournalException(String message) {
        super(message);
        this.keptAside = false;
    }

    public JournalException(String message, Throwable cause) {
        super(message, cause);
        this.keptAside = false;
    }

    private JournalException(JournalException failure) {
        super(failure.getMessage(), failure);
        this.keptAside = true;
    }

    /// The same failure, of something that is kept aside.
    public JournalException whileKeptAside() {
        return new JournalException(this);
    }

    /// Whether what was to be stored outlives the app all the same, and will be stored later.
    ///
    /// @param failure this exception, perhaps wrapped by a stage that waited for it
    public static boolean isKeptAside(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof JournalException refused && refused.keptAside;
    }
}
