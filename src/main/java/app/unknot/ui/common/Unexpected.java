package app.unknot.ui.common;

import app.unknot.domain.history.JournalException;
import app.unknot.domain.keeping.KeepingException;
import java.util.concurrent.CompletionException;

/// What nobody expected of work that was done elsewhere: whoever waits for it would swallow it.
public final class Unexpected {
    private Unexpected() {}

    /// Lets a failure go the way of all that nobody catches, to the log and into the window's notice, unless it is one that
    /// a screen has words for.
    ///
    /// @param failure perhaps wrapped by a stage that waited for it
    /// @return whether it was none that a screen has words for
    public static boolean handOn(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        boolean unexpected = !(cause instanceof JournalException || cause instanceof KeepingException);
        if (unexpected) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
        }
        return unexpected;
    }
}
