package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.session.Agreement;
import app.unknot.domain.session.Opening;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SavedSession;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The session under way outlives the app.
class JsonActiveSessionTest {
    private static final SessionRecord RECORD = Fixtures.session(Fixtures.id(1));
    private static final Opening OPENING = new Opening(RECORD.head(), RECORD.answers(),
            Agreement.NONE.leavingAlone("left shoulder").stoppingAt("Red").pressing(4), Optional.of(9));

    @TempDir
    private Path home;
    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void everyStateOnTheWayThroughASessionIsReadAsItWasSaved() {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        SessionState state = engine.start(Fixtures.plan(), reading(0)).state();
        int second = 0;
        while (!(state instanceof SessionState.Ended) && second < 600) {
            second += 3;
            state = engine.apply(state, command(second), reading(second)).state();
            SavedSession saved = SavedSession.of(OPENING, state);
            try (JsonActiveSession store = store()) {
                store.save(saved);
            }
            try (JsonActiveSession store = store()) {
                assertEquals(Optional.of(saved), store.load(), "after " + second + " s");
            }
        }
        assertTrue(second > 100 && state instanceof SessionState.Ended, "ended after " + second + " s");
    }

    private static SessionCommand command(int second) {
        return switch (second) {
            case 27 -> new SessionCommand.Adjust(Duration.ofSeconds(10));
            case 36 -> new SessionCommand.OneMore();
            case 45 -> new SessionCommand.Hurt(HurtReason.SORE);
            case 51 -> new SessionCommand.Easier();
            case 30, 54 -> new SessionCommand.Resume();
            case 60 -> new SessionCommand.Pause();
            case 66 -> new SessionCommand.Back();
            case 69 -> new SessionCommand.Resume();
            case 90 -> new SessionCommand.Skip();
            default -> second % 9 == 0 ? new SessionCommand.Ready() : new SessionCommand.Tick();
        };
    }

    @Test
    void withoutAFileThereIsNoSession() {
        try (JsonActiveSession store = store()) {
            assertEquals(Optional.empty(), store.load());
        }
    }

    @Test
    void theLastOfManySavesCounts() {
        try (JsonActiveSession store = store()) {
            for (int i = 0; i < 50; i++) {
                store.save(saved(i % 5));
            }
        }
        try (JsonActiveSession store = store()) {
            assertEquals(Optional.of(saved(4)), store.load());
        }
    }

    @Test
    void onceClearedItIsGoneAlsoWhereASaveWasUnderWay() {
        try (JsonActiveSession store = store()) {
            for (int i = 0; i < 50; i++) {
                store.save(saved(i));
            }
            store.clear(RECORD.head().id()).toCompletableFuture().join();
            assertFalse(Files.exists(file()));
        }
        assertFalse(Files.exists(file()));
    }

    @Test
    void clearingAnEarlierSessionLeavesTheOneUnderWay() {
        try (JsonActiveSession store = store()) {
            store.save(saved(1));
            store.clear(Fixtures.id(9)).toCompletableFuture().join();
        }
        try (JsonActiveSession store = store()) {
            assertEquals(Optional.of(saved(1)), store.load());
            store.clear(RECORD.head().id()).toCompletableFuture().join();
            assertEquals(Optional.empty(), store.load());
        }
    }

    @Test
    void whatComesAfterTheEndHarmsNobody() {
        JsonActiveSession store = store();
        store.save(saved(1));
        store.close();
        store.save(saved(2));
        assertTrue(store.clear(RECORD.head().id()).toCompletableFuture().isCompletedExceptionally());
        try (JsonActiveSession next = store()) {
            assertEquals(Optional.of(saved(1)), next.load());
        }
    }

    @Test
    void clearingThatFailsIsTold() {
        try (JsonActiveSession store = store()) {
            disk.failWhere(call -> call.is("delete", "active-session.json"));
            assertThrows(CompletionException.class, () -> store.clear(RECORD.head().id()).toCompletableFuture().join());
        }
    }

    @Test
    void aSaveThatFailsIsMadeUpForAtTheEnd() {
        try (JsonActiveSession store = store()) {
            AtomicBoolean failed = new AtomicBoolean();
            disk.failWhere(call -> call.is("force", ".new") && !failed.getAndSet(true));
            store.save(saved(1));
        }
        try (JsonActiveSession store = store()) {
            assertEquals(Optional.of(saved(1)), store.load());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "{}", "[]", "{\"v\":1}", "\"v\":1,|\"v\":2,", "\"at\":0|\"at\":99", "\"index\":0|\"index\":2",
            "\"spent\":1|\"spent\":-1", "\"spent\":1|\"spent\":999", "\"kind\":\"hold\",\"seconds\":20|\"kind\":\"hold\",\"seconds\":-20",
            "\"setup\"|\"nap\"", "\"pressure\":4|\"pressure\":9", "\"minutes\":9|\"minutes\":0", "\"steps\":[|\"steps\":[null,"})
    void aFileThatMakesNoSenseIsSetAsideAndDoesNotBlockTheStart(String odd) throws IOException {
        try (JsonActiveSession store = store()) {
            store.save(saved(1));
        }
        String[] change = odd.split("\\|", -1);
        String text = change.length == 1 ? odd
                : Files.readString(file()).replaceFirst(Pattern.quote(change[0]),
                        Matcher.quoteReplacement(change[1]));
        Files.writeString(file(), text);
        try (JsonActiveSession store = store()) {
            assertEquals(Optional.empty(), store.load());
            assertFalse(Files.exists(file()));
            assertEquals(text, Files.readString(home.resolve("state/quarantine/active-session-20261123T180500Z.json")));
        }
    }

    @Test
    void aFileOfAnEarlierVersionKnowsOfNoAgreement() throws IOException {
        try (JsonActiveSession store = store()) {
            store.save(saved(1));
        }
        String text = Files.readString(file());
        String earlier = text.replaceFirst("\"agreement\":\\{[^}]*},\"minutes\":9,", "");
        assertNotEquals(text, earlier);
        Files.writeString(file(), earlier);
        try (JsonActiveSession store = store()) {
            assertEquals(Optional.of(Opening.of(RECORD.head(), RECORD.answers())), store.load().map(SavedSession::opening));
        }
    }

    @Test
    void aFileThatCannotBeReadStaysWhereItIs() {
        try (JsonActiveSession store = store()) {
            store.save(saved(1));
        }
        disk.failWhere(call -> call.is("read", "active-session.json"));
        try (JsonActiveSession store = store()) {
            assertEquals(Optional.empty(), store.load());
            assertTrue(Files.exists(file()));
        }
    }

    @Test
    void theFileIsReplacedInOneStep() {
        try (JsonActiveSession store = store()) {
            store.save(saved(1));
        }
        List<String> moved = disk.calls().stream().filter(call -> call.act().equals("move"))
                .map(call -> String.valueOf(call.path().getFileName())).toList();
        assertEquals(List.of("active-session.json"), moved);
    }

    private static SavedSession saved(int spent) {
        SessionState state = new SessionEngine(Duration.ofSeconds(5)).start(Fixtures.plan(), reading(0)).state();
        return new SavedSession(OPENING, state.journey(), Duration.ofSeconds(spent), Fixtures.EVENING);
    }

    private static Reading reading(int second) {
        return new Reading(Duration.ofSeconds(second), Fixtures.EVENING.plusSeconds(second));
    }

    private JsonActiveSession store() {
        return new JsonActiveSession(Fixtures.folders(home), disk, Fixtures.clock());
    }

    private Path file() {
        return home.resolve("state/active-session.json");
    }
}
