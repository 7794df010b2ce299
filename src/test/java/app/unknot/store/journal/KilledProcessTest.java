package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.InstanceLock;
import app.unknot.store.Seeds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Processes that write and are killed, and processes that start at the same time.
@DisabledOnOs(OS.WINDOWS)
class KilledProcessTest {
    private static final int KILLS = 25;
    private static final int PAIRS = 20;
    private static final int MOST_LINES = 8;
    private static final int MOST_NANOS = 8_000_000;

    @TempDir
    private Path home;

    @Test
    void nothingThatAKilledProcessHadConfirmedIsMissing() {
        kill(KILLS);
    }

    @Test
    @Tag("battery")
    void nothingIsMissingAfterAThousandKills() {
        kill(40 * KILLS);
    }

    @Test
    void ofTwoStartsAtOnceExactlyOneWrites() {
        pairs(PAIRS);
    }

    @Test
    @Tag("battery")
    void ofTwoStartsAtOnceExactlyOneWritesFiveHundredTimes() {
        pairs(25 * PAIRS);
    }

    /// Two places, in each of which one process follows the other.
    private void kill(int rounds) {
        Seeds.run(2, (place, random) -> {
            Path folder = home.resolve("place" + place);
            Set<String> confirmed = new HashSet<>();
            for (int i = place; i < rounds; i += 2) {
                confirmed.addAll(confirmedUntilKilled(folder, random));
                Set<String> missing = new HashSet<>(confirmed);
                missing.removeAll(held(folder));
                assertEquals(Set.of(), missing, "after " + i + " kills");
            }
            assertTrue(confirmed.size() > rounds / 2, confirmed.size() + " were confirmed");
        });
    }

    private static List<String> confirmedUntilKilled(Path folder, RandomGenerator random) {
        try {
            Process process = WritingProcess.start(folder);
            try (BufferedReader said = said(process)) {
                go(process);
                assertEquals("writing", said.readLine());
                List<String> lines = new ArrayList<>();
                for (int i = random.nextInt(MOST_LINES); i >= 0; i--) {
                    lines.add(said.readLine());
                }
                long end = System.nanoTime() + random.nextInt(MOST_NANOS);
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                process.toHandle().destroyForcibly();
                lines.addAll(said.lines().toList());
                // The last one may be cut off. (Process.destroyForcibly would close the stream.)
                return lines.subList(0, Math.max(0, lines.size() - 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> held(Path folder) {
        try {
            return WritingProcess.held(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pairs(int rounds) {
        Seeds.run(rounds, (round, _) -> {
            Path folder = home.resolve("pair" + round);
            try {
                Process one = WritingProcess.start(folder);
                Process other = WritingProcess.start(folder);
                try (BufferedReader fromOne = said(one); BufferedReader fromOther = said(other)) {
                    go(one);
                    go(other);
                    assertEquals(Set.of("writing", "taken"), Set.of(fromOne.readLine(), fromOther.readLine()));
                    assertTrue(InstanceLock.acquire(Fixtures.folders(folder), new FileDisk()).isEmpty());
                } finally {
                    one.destroyForcibly().onExit().join();
                    other.destroyForcibly().onExit().join();
                }
                InstanceLock.acquire(Fixtures.folders(folder), new FileDisk()).orElseThrow().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void go(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
