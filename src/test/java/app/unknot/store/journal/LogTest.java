package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.Fixtures;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the log says of all kinds of trouble, to whoever gets to read it.
class LogTest {
    private static final String MARKER = "annasback";

    @TempDir
    private Path home;

    @Test
    void itNamesEachTroubleOnceAndNothingOfThePerson() throws Exception {
        Path root = home.resolve(MARKER);
        Folders folders = Fixtures.folders(root);
        damage(folders);
        Process process = LoggingProcess.start(root);
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), log);
        assertFalse(log.contains(MARKER), log);
        for (String line : List.of("The setting theme could not be understood: IllegalArgumentException (",
                "The session under way could not be understood: StreamReadException at line 2, column ",
                "data-place.json can not be read: ", "The device's id could not be read; a new one is made: ",
                "It could not be noted that the data folder is in use: ", "A part of 2026-11.p4x8d1.jsonl could not be read",
                "There is no backup of today: ", "2026-12.p4x8d1.jsonl cannot be read: ",
                "What is not in the journal yet could not be noted: FileSystemException ", "was not confirmed by the device")) {
            assertEquals(1, log.lines().filter(said -> said.contains(line)).count(), line + " in:\n" + log);
        }
        assertEquals(2, log.lines().filter(said -> said.contains("The journal can not be used now: FAILING")).count(), log);
        assertTrue(log.lines().noneMatch(line -> line.contains("\tat ")), log);
    }

    private static void damage(Folders folders) throws IOException {
        put(folders.config().resolve("settings.json"), "{\"theme\": \"" + MARKER + "\"}");
        put(folders.state().resolve("active-session.json"), "{\"v\":1,\n\"note\": " + MARKER + "}");
        put(folders.state().resolve("data-place.json"), "{\"v\":1,\"data\":" + MARKER + "}");
        put(folders.state().resolve("device.json"), MARKER);
        put(folders.state().resolve("known-folders.json"), MARKER);
        put(folders.journal().resolve("2026-11.p4x8d1.jsonl"), "{\"v\":1,\"note\":\"" + MARKER + "\"\n");
        put(folders.journal().resolve("2026-12.p4x8d1.jsonl"), "");
        put(folders.backups(), MARKER);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
