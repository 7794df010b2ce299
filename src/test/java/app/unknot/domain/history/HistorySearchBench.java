package app.unknot.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Played;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionSummary.Began;
import app.unknot.store.FileDisk;
import app.unknot.store.Fixtures;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long someone who types waits for the sessions found: a hundred thousand of real routines, each with a note.
@Tag("bench")
class HistorySearchBench {
    private static final int SESSIONS = 100_000;
    private static final int ROUNDS = 6;
    private static final Duration LIMIT = Duration.ofMillis(50);
    private static final List<String> WORDS = List.of("long", "day", "at", "the", "desk", "better", "stiff", "in", "morning", "after",
            "running", "slept", "badly", "shoulder", "pulled", "a", "bit", "Café", "warm", "again", "tired", "rain", "garden", "lifting");
    private static final List<String> TYPED = List.of("shoulder stiff", "café morning", "back break five", "zzz", "garden 4711", "desk");

    @TempDir
    private Path folder;

    @Test
    void eachFurtherLetterIsAnsweredWithinFiftyMilliseconds() {
        List<SessionSummary> sessions = sessions();
        HistorySearch search = HistorySearch.of(sessions);
        assertEquals(SESSIONS, search.find(sessions, HistoryQuery.ALL).size());
        assertEquals(1, new HistorySearch().find(sessions.subList(4_000, 5_000), HistoryQuery.ALL.with("no 4711")).size());
        Duration first = timed(search, sessions, "s");
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String words : TYPED) {
                for (int letters = 1; letters <= words.length(); letters++) {
                    nanos.add(timed(search, sessions, words.substring(0, letters)).toNanos());
                }
            }
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        Duration median = Duration.ofNanos(sorted[sorted.length / 2]);
        Duration worst = Duration.ofNanos(sorted[sorted.length * 99 / 100]);
        System.out.printf("bench: search of 100,000 sessions: first letter %d ms; then median %.1f ms, 99 of 100 within %.1f ms%n",
                first.toMillis(), median.toNanos() / 1e6, worst.toNanos() / 1e6);
        assertTrue(worst.compareTo(LIMIT) < 0, () -> "99 of 100 within " + worst + ", all: " + Arrays.toString(sorted));
    }

    private static Duration timed(HistorySearch search, List<SessionSummary> sessions, String words) {
        long start = System.nanoTime();
        List<SessionSummary> found = search.find(sessions, HistoryQuery.ALL.with(words));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(sessions.size() >= found.size(), words);
        return took;
    }

    /// Each routine is played once; the rest are its sessions on other days, with other answers.
    private List<SessionSummary> sessions() {
        List<SessionSummary> played = new JsonCatalog(CatalogFiles.packed(), Fixtures.folders(folder), new FileDisk()).load().routines()
                .stream().map(routine -> SessionSummary.of(Played.toTheEnd(routine, 0))).toList();
        RandomGenerator random = new Random(7);
        List<SessionSummary> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            SessionSummary like = played.get(random.nextInt(played.size()));
            Answers answers = new Answers(felt(random), felt(random), note(i, random));
            sessions.add(new SessionSummary(new UUID(2, i), new Began(like.began().epochMilli() - i * 43_200_000L, 0), like.people(),
                    like.done(), answers));
        }
        return sessions;
    }

    private static Optional<Discomfort> felt(RandomGenerator random) {
        return Optional.of(new Discomfort(random.nextInt(11), Optional.of(BodyRegion.LOWER_BACK)));
    }

    private static String note(int number, RandomGenerator random) {
        StringBuilder note = new StringBuilder("No " + number);
        for (int i = 4 + random.nextInt(10); i > 0; i--) {
            note.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return note.toString();
    }
}
