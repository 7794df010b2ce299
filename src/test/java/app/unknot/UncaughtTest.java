package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.ui.Hand;
import app.unknot.ui.common.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What nobody caught.
final class UncaughtTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Uncaught uncaught = new Uncaught(new Messages(Locale.ENGLISH), new Details("0.0", new Properties()),
            new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void withoutAWindowItIsSaidInOneLineWithItsPlaceAndOnce() {
        IllegalStateException failure = new IllegalStateException("secret");
        uncaught.uncaughtException(Thread.currentThread(), failure);
        uncaught.uncaughtException(Thread.currentThread(), failure);
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().matches(".*IllegalStateException, UncaughtTest.java:[0-9]+.*"), lines.getFirst());
    }

    @Test
    void aFailureWithoutATraceIsSaidAsWell() {
        IllegalStateException failure = new IllegalStateException("bare");
        failure.setStackTrace(new StackTraceElement[0]);
        uncaught.uncaughtException(Thread.currentThread(), failure);
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("(IllegalStateException, ?)"));
    }

    @Test
    void theWindowTellsCalmlyAndGoesOn(@TempDir Path folder) {
        Rig rig = Rig.open(folder);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            Thread.setDefaultUncaughtExceptionHandler(uncaught);
            uncaught.tellBy(rig::trouble);
            rig.sees("I have read this");
            Platform.runLater(() -> {
                throw new IllegalStateException("nobody catches this");
            });
            rig.sees("Something did not work just now.");
            Platform.runLater(() -> {
                throw new IllegalArgumentException("nor this");
            });
            rig.sees("Something did not work just now.");
            Hand.settle();
            assertEquals(1, rig.count(".notices .banner"), "two troubles, one notice");
            rig.clickText("Copy details");
            rig.sees("The details are on the clipboard");
            String copied = rig.machine().copied().getFirst();
            assertTrue(copied.startsWith("Unknot 0.0\n"), copied);
            assertTrue(copied.contains("IllegalStateException\n    at ") && copied.contains("IllegalArgumentException\n    at "), copied);
            assertFalse(copied.contains("nobody catches") || copied.contains("nor this"), copied);
            rig.clickText("I have read this");
            assertEquals("", said.toString(StandardCharsets.UTF_8));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
            rig.close();
        }
    }
}
