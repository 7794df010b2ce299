package app.unknot.store;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// A failure as the log may have it: what it is, and where in the code or in a file of JSON. Its words are left out, for
/// they may quote a note, a name or a path.
public final class Wordless {
    private static final String OURS = "app.unknot.";

    private Wordless() {}

    /// A failure and what it came from, as `UncheckedIOException (Look.java:99), from NoSuchFileException`.
    public static String of(Throwable failure) {
        String own = failure.getClass().getSimpleName() + place(failure);
        return Optional.ofNullable(failure.getCause()).map(cause -> own + ", from " + of(cause)).orElse(own);
    }

    private static String place(Throwable failure) {
        Optional<TokenStreamLocation> place =
                failure instanceof JacksonException json ? Optional.ofNullable(json.getLocation()) : Optional.empty();
        return place.filter(known -> known.getLineNr() > 0)
                .map(known -> " at line " + known.getLineNr() + ", column " + known.getColumnNr())
                .or(() -> Arrays.stream(failure.getStackTrace()).filter(line -> line.getClassName().startsWith(OURS)).findFirst()
                        .map(line -> " (" + line.getFileName() + ":" + line.getLineNumber() + ")"))
                .orElse("");
    }
}
