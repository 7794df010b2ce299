package app.unknot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can be said about a failure without saying anything about the person, to be logged or handed on: where it happened
/// and in which versions. What an exception says in words may quote a note, a name or a path, so its words are left out,
/// unless the JVM makes them itself and speaks of code alone.
///
/// @param version of the app
/// @param system the system's properties
record Details(String version, Properties system) {
    private static final int MOST_CAUSES = 6;
    private static final int MOST_LINES = 60;

    /// All of these failures, and what they happened on.
    String of(List<Throwable> failures) {
        String head = "Unknot " + version + "\n" + named("os.name", "os.version", "os.arch") + "\nJava "
                + named("java.version", "java.vendor") + ", JavaFX " + named("javafx.runtime.version") + "\n";
        return failures.stream().map(this::trace).collect(Collectors.joining("\n", head + "\n", ""));
    }

    /// The way to one failure.
    String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        String how = "";
        for (Throwable cause : chain(failure)) {
            StackTraceElement[] lines = cause.getStackTrace();
            text.append(how).append(cause.getClass().getName()).append(words(cause)).append('\n');
            Arrays.stream(lines).limit(MOST_LINES).forEach(line -> text.append("    at ").append(line).append('\n'));
            if (lines.length > MOST_LINES) {
                text.append("    and ").append(lines.length - MOST_LINES).append(" more\n");
            }
            how = "caused by ";
        }
        return text.toString();
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Optional<Throwable> next = Optional.of(failure);
        while (next.isPresent() && chain.size() < MOST_CAUSES) {
            chain.add(next.get());
            next = Optional.ofNullable(next.get().getCause());
        }
        return Collections.unmodifiableList(chain);
    }

    private String words(Throwable failure) {
        boolean ofCode = failure instanceof NullPointerException || failure instanceof ClassCastException
                || failure instanceof ArithmeticException || failure instanceof LinkageError;
        return ofCode ? ": " + withoutHome(String.valueOf(failure.getMessage())) : "";
    }

    private String withoutHome(String text) {
        String home = system.getProperty("user.home", "");
        return home.length() > 1 ? text.replace(home, "~") : text;
    }

    private String named(String... names) {
        return Stream.of(names).map(name -> system.getProperty(name, "?")).collect(Collectors.joining(" "));
    }
}
