package app.unknot;

import app.unknot.ui.common.Messages;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What nobody caught: it goes to the log with its place and without its words, and the person is told calmly, in the window where there is
/// one. No stack trace reaches the terminal.
final class Uncaught implements Thread.UncaughtExceptionHandler {
    private static final String OURS = "app.unknot.";

    private final Messages messages;
    private final Details details;
    private final PrintStream err;
    private final AtomicReference<Optional<Consumer<Throwable>>> window = new AtomicReference<>(Optional.empty());
    /// Where something failed already: what fails with every frame is noted once.
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    Uncaught(Messages messages, Details details, PrintStream err) {
        this.details = details;
        this.messages = messages;
        this.err = err;
    }

    /// From now on there is a window.
    ///
    /// @param tell tells the person in it, on the JavaFX thread
    void tellBy(Consumer<Throwable> tell) {
        window.set(Optional.of(tell));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        String place = place(failure);
        if (!noted.add(failure.getClass().getName() + place)) {
            return;
        }
        Log.OF_UNCAUGHT.error("Nobody caught what failed in {}: {}", thread.getName(), details.trace(failure));
        window.get().ifPresentOrElse(tell -> Platform.runLater(() -> tell.accept(failure)),
                () -> err.println(messages.text("cli.error.unexpected", failure.getClass().getSimpleName(), place)));
    }

    /// The first of our own lines on the way, or else the first of all.
    private static String place(Throwable failure) {
        StackTraceElement[] lines = failure.getStackTrace();
        return Arrays.stream(lines).filter(line -> line.getClassName().startsWith(OURS)).findFirst()
                .or(() -> Arrays.stream(lines).findFirst()).map(line -> line.getFileName() + ":" + line.getLineNumber()).orElse("?");
    }

    /// Logging begins only when there is something to log.
    private static final class Log {
        private static final Logger OF_UNCAUGHT = LoggerFactory.getLogger(Uncaught.class);
    }
}
