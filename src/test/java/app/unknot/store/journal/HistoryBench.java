package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.journal.HistoryProcess.Task;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long somebody waits for a long history, in a process that has just begun, and how long until a session is safe; beside
/// SQLite with the same sessions. The two take turns, so that what else the machine does slows down both.
@Tag("bench")
class HistoryBench {
    private static final int ROUNDS = 5;
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_THOUSAND = 100_000;
    private static final long MEGA = 1L << 20;
    @TempDir
    private Path folder;

    /// What a process said of its reading.
    ///
    /// @param took from the first line of its main method until all sessions were there, in nanoseconds
    /// @param whole from its start until it said so, in nanoseconds
    /// @param found how many sessions, and what they say
    /// @param heap what it all takes in memory, in bytes
    private record Reading(long took, long whole, String found, long heap) {}

    @Test
    void tenThousandSessionsAreThereWithinAQuarterOfASecond() throws IOException, InterruptedException {
        check(TEN_THOUSAND, Duration.ofMillis(250), 60 * MEGA);
        List<Long> journals = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (int round = 0, there = TEN_THOUSAND; round < ROUNDS; round++, there += HistoryProcess.APPENDED) {
            journals.add(Long.parseLong(run(Task.APPEND_JOURNAL, there).getFirst()));
            others.add(Long.parseLong(run(Task.APPEND_SQLITE, there).getFirst()));
        }
        long journal = median(journals);
        long sqlite = median(others);
        System.out.printf("bench: a session is safe: journal %.2f ms, SQLite %.2f ms%n", journal / 1e6, sqlite / 1e6);
        assertTrue(journal <= sqlite, "no slower than a commit");
    }

    @Test
    void aHundredThousandSessionsAreThereWithinOneAndAHalfSeconds() throws IOException, InterruptedException {
        check(HUNDRED_THOUSAND, Duration.ofMillis(1500), 120 * MEGA);
    }

    private void check(int sessions, Duration limit, long room) throws IOException, InterruptedException {
        run(Task.MAKE, sessions);
        Reading first = reading(Task.READ_JOURNAL, sessions);
        List<Reading> journal = new ArrayList<>();
        List<Reading> sqlite = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            journal.add(reading(Task.READ_JOURNAL, sessions));
            sqlite.add(reading(Task.READ_SQLITE, sessions));
        }
        assertEquals(sqlite.getFirst().found, journal.getFirst().found);
        assertTrue(first.found.startsWith(sessions + " "), first.found);
        long took = median(journal.stream().map(Reading::took).toList());
        long other = median(sqlite.stream().map(Reading::took).toList());
        long heap = median(journal.stream().map(Reading::heap).toList());
        System.out.printf("bench: %,d sessions in a fresh process: journal %d ms (whole process %d ms, without an index %d ms, heap %d MB),"
                + " SQLite %d ms (whole process %d ms, heap %d MB)%n", sessions, took / 1_000_000,
                median(journal.stream().map(Reading::whole).toList()) / 1_000_000, first.took / 1_000_000, heap / MEGA, other / 1_000_000,
                median(sqlite.stream().map(Reading::whole).toList()) / 1_000_000,
                median(sqlite.stream().map(Reading::heap).toList()) / MEGA);
        assertTrue(took <= other, "no slower than SQLite");
        assertTrue(heap <= room, () -> "heap: " + heap);
        assertTrue(took <= limit.toNanos(), () -> "takes " + Duration.ofNanos(took));
    }

    private Reading reading(Task task, int sessions) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = start(task, sessions);
        try (BufferedReader said = said(process)) {
            long took = Long.parseLong(Objects.requireNonNull(said.readLine(), "it said nothing"));
            long whole = System.nanoTime() - begun;
            List<String> rest = said.readAllLines();
            assertEquals(0, process.waitFor());
            return new Reading(took, whole, rest.getFirst(), Long.parseLong(rest.get(1)));
        }
    }

    private List<String> run(Task task, int sessions) throws IOException, InterruptedException {
        Process process = start(task, sessions);
        try (BufferedReader said = said(process)) {
            List<String> all = said.readAllLines();
            assertEquals(0, process.waitFor());
            return all;
        }
    }

    private Process start(Task task, int sessions) throws IOException {
        Path home = Files.createDirectories(folder.resolve(sessions < HUNDRED_THOUSAND ? "few" : "many"));
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtinylog.level=off", "--enable-native-access=ALL-UNNAMED", "-cp", WritingProcess.classes(),
                HistoryProcess.class.getName(), task.name(), home.toString(), String.valueOf(sessions));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT).environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
