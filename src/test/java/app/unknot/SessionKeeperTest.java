package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.history.SessionRecord.Head;
import app.unknot.domain.session.ActiveSessionStore;
import app.unknot.domain.session.Opening;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SavedSession;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Ended;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/// One session on its way into the journal.
final class SessionKeeperTest {
    private static final Head HEAD = Records.head("2026-11-23T13:00:00+01:00");
    private static final Reading START = new Reading(Duration.ofHours(1), Instant.parse("2026-11-23T12:00:00Z"));

    private final List<String> done = new ArrayList<>();
    private final CompletableFuture<Void> written = new CompletableFuture<>();
    private final SessionEngine engine = new SessionEngine(Duration.ofSeconds(3));
    private final SessionState running = engine.start(Plans.of(Plans.step("a", Doses.held(30))), START).state();
    private final Ended ended = (Ended) engine.apply(running, new SessionCommand.Finish(), START).state();
    private boolean clearingFails;

    private final SessionKeeper keeper = new SessionKeeper(Opening.of(HEAD, Answers.NONE), new OneJournal(), new OneActive());

    @Test
    void aSessionIsWrittenDownWhileItRunsAndNotOnceItHasEnded() {
        keeper.write(running);
        keeper.write(ended);
        assertEquals(List.of("save"), done);
    }

    @Test
    void itIsForgottenOnlyOnceTheJournalHasIt() {
        keeper.append(keeper.record(ended));
        assertEquals(List.of("append"), done);
        written.complete(null);
        assertEquals(List.of("append", "clear " + HEAD.id()), done);
    }

    @Test
    void itIsNotForgottenWhereTheJournalHasItNot() {
        CompletionStage<Void> appended = keeper.append(keeper.record(ended));
        written.completeExceptionally(new JournalException("The disk is full."));
        assertEquals(List.of("append"), done);
        assertTrue(appended.toCompletableFuture().isCompletedExceptionally());
    }

    @Test
    void itIsForgottenWhereItIsKeptAsideAsWell() {
        keeper.append(keeper.record(ended));
        written.completeExceptionally(new JournalException("The disk is full.").whileKeptAside());
        assertEquals(List.of("append", "clear " + HEAD.id()), done);
    }

    @Test
    void aRecordThatIsInTheJournalIsSafeAlsoWhereForgettingFails() {
        clearingFails = true;
        CompletionStage<Void> appended = keeper.append(keeper.record(ended));
        written.complete(null);
        assertEquals(List.of("append", "clear " + HEAD.id()), done);
        assertEquals(Optional.empty(), Optional.ofNullable(appended.toCompletableFuture().join()));
    }

    private final class OneActive implements ActiveSessionStore {
        @Override
        public Optional<SavedSession> load() {
            return Optional.empty();
        }

        @Override
        public void save(SavedSession session) {
            done.add("save");
        }

        @Override
        public CompletionStage<Void> clear(UUID session) {
            done.add("clear " + session);
            return clearingFails ? CompletableFuture.failedStage(new IOException("no")) : CompletableFuture.completedStage(null);
        }
    }

    private final class OneJournal implements Journal {
        @Override
        public CompletionStage<Optional<SessionRecord>> session(UUID id) {
            return new CompletableFuture<>();
        }

        @Override
        public CompletionStage<Void> append(SessionRecord session) {
            done.add("append");
            return written;
        }

        @Override
        public CompletionStage<Findings> read() {
            return new CompletableFuture<>();
        }

        @Override
        public CompletionStage<Void> answering(UUID session, Edit edit) {
            return written;
        }

        @Override
        public CompletionStage<Void> edit(UUID session, Edit edit) {
            return written;
        }

        @Override
        public CompletionStage<Void> delete(UUID session) {
            return written;
        }

        @Override
        public CompletionStage<Void> restore(UUID session) {
            return written;
        }
    }
}
