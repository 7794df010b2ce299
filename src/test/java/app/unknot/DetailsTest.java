package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// What is said about a failure, to the log and to whoever gets it from the clipboard.
final class DetailsTest {
    private static final StackTraceElement PLACE = new StackTraceElement("app.unknot.Somewhere", "act", "Somewhere.java", 7);

    private final Properties system = new Properties();
    private final Details details = new Details("1.2.3", system);

    @Test
    void itNamesTheVersionsTheSystemAndThePlace() {
        system.putAll(Map.of("os.name", "Linux", "os.version", "6.1", "os.arch", "amd64", "java.version", "25", "java.vendor", "Someone",
                "javafx.runtime.version", "26"));
        assertEquals("""
                Unknot 1.2.3
                Linux 6.1 amd64
                Java 25 Someone, JavaFX 26

                java.lang.IllegalStateException
                    at app.unknot.Somewhere.act(Somewhere.java:7)
                """, details.of(List.of(placed(new IllegalStateException("My back hurts since Anna left")))));
    }

    @Test
    void whatAnExceptionSaysInWordsIsLeftOutForItMayQuoteThePerson() {
        String trace = details.trace(new IllegalStateException("a note",
                new IllegalArgumentException("a name", new IOException("/home/anna/unknot/journal"))));
        assertFalse(trace.contains("note") || trace.contains("a name") || trace.contains("anna"), trace);
        assertTrue(trace.contains("caused by java.io.IOException\n"), trace);
    }

    @Test
    void whatTheJvmSaysAboutCodeStaysWithoutTheHomeFolder() {
        system.setProperty("user.home", "/home/anna");
        assertEquals("java.lang.UnsatisfiedLinkError: no glass in ~/lib\n    at app.unknot.Somewhere.act(Somewhere.java:7)\n",
                details.trace(placed(new UnsatisfiedLinkError("no glass in /home/anna/lib"))));
        system.setProperty("user.home", "/");
        assertTrue(details.trace(new UnsatisfiedLinkError("no glass in /usr/lib")).contains("/usr/lib"));
    }

    @Test
    void aDeepOneAndOneThatIsItsOwnCauseAreCutShort() {
        Throwable deep = new StackOverflowError();
        deep.setStackTrace(new StackTraceElement[]{PLACE, PLACE, PLACE});
        assertEquals(4, details.trace(deep).lines().count());
        StackTraceElement[] many = new StackTraceElement[1024];
        Arrays.fill(many, PLACE);
        deep.setStackTrace(many);
        assertEquals(62, details.trace(deep).lines().count());
        assertTrue(details.trace(deep).endsWith("    and 964 more\n"));
        Throwable first = new IllegalStateException();
        first.initCause(new IllegalArgumentException(first));
        assertEquals(6, details.trace(first).lines().filter(line -> !line.startsWith("    ")).count());
    }

    private static Throwable placed(Throwable failure) {
        failure.setStackTrace(new StackTraceElement[]{PLACE});
        return failure;
    }
}
