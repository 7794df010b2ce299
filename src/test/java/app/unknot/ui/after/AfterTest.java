package app.unknot.ui.after;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Played;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.ui.ManualClock;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What is answered after a session, and what the page says of it.
final class AfterTest {
    private static final Path NOWHERE = Path.of("target", "nowhere");
    private static final String SAVING = "Saving";
    private static final String SAVED = "Saved in your history";
    private static final String ASIDE =
            "Could not be written yet. It is kept aside and will be added to your history as soon as that works.";

    private static final String UNSAFE =
            "Could not be written anywhere yet. Please keep Unknot open and make room on the disk: it is tried again all the time.";

    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final Slow journal = new Slow();
    private final List<String> left = new ArrayList<>();
    private final CompletableFuture<Void> appended = new CompletableFuture<>();
    private int redFlags;

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void savedIsSaidOnlyOnceItIs() {
        open();
        assertEquals(SAVING, said());
        settle(appended);
        assertEquals(SAVED, said());
    }

    @Test
    void whatIsNowhereYetIsNotCalledKept() {
        open();
        appended.completeExceptionally(new JournalException("no room anywhere"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(UNSAFE, said());
    }

    @Test
    void anAnswerIsKeptAtOnceAndCalledSavedOnlyOnceItsEditIs() {
        AfterController after = open();
        settle(appended);
        robot.interact(() -> after.onDiscomfort(Optional.of(new Discomfort(3, Optional.empty()))));
        assertEquals(List.of(after(3)), journal.answering);
        assertEquals(SAVING, said());
        robot.interact(() -> clock.pass(Duration.ofSeconds(1)));
        assertEquals(SAVING, said());
        settle(journal.edits.getLast());
        assertEquals(SAVED, said());
    }

    @Test
    void anAnswerThatWasTakenBackLeavesTheSessionAsSafeAsItWas() {
        AfterController after = open();
        settle(appended);
        robot.interact(() -> after.onNote("x"));
        robot.interact(() -> after.onNote(""));
        robot.interact(() -> clock.pass(Duration.ofSeconds(1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(SAVED, said());
        assertEquals(List.of(), journal.edits);
    }

    @Test
    void whatCouldNotBeWrittenIsKeptAsideUntilALaterOneSucceeds() {
        AfterController after = open();
        appended.completeExceptionally(new JournalException("The disk is full.").whileKeptAside());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(ASIDE, said());
        robot.interact(() -> after.onNote("x"));
        robot.interact(after::close);
        settle(journal.edits.getLast());
        assertEquals(SAVED, said());
    }

    @Test
    void aloneThereIsNothingToSwap() {
        open();
        assertEquals(Optional.empty(), robot.lookup("#swap").tryQuery());
    }

    @Test
    void ofTwoTheReceiverIsAskedAndTheGiverIsOfferedToReceive() {
        open("partner-shoulders-10", Roles.named("Ben", "Ana"));
        assertTrue(says("How does Ana\u2019s back feel now?"));
        assertTrue(says("Swap: now Ben receives"));
        robot.clickOn("#swap");
        assertEquals(List.of("swap"), left);
    }

    @Test
    void withoutNamesItIsTheReceiverAndTheGiver() {
        open("partner-shoulders-10", Roles.NONE);
        assertTrue(says("How does the receiver\u2019s back feel now?"));
        assertTrue(says("Swap: now the giver receives"));
    }

    private AfterController open() {
        return open("desk-reset-2", Roles.NONE);
    }

    private AfterController open(String routine, Roles roles) {
        SessionRecord session = Played.toTheEnd(new JsonCatalog(CatalogFiles.packed(), new Folders(NOWHERE, NOWHERE, NOWHERE),
                new FileDisk()).load().routine(routine).orElseThrow(), 0).with(roles);
        Optional<Runnable> swap = session.plan().who() == Who.PARTNER ? Optional.of(() -> left.add("swap")) : Optional.empty();
        return window.show(() -> new AfterController(new AfterController.Ended(session, appended), journal, clock.timer(),
                new Messages(Locale.ENGLISH), new AfterController.Ways(() -> left.add("done"), () -> redFlags++, swap)),
                AfterController::view);
    }

    private boolean says(String words) {
        return robot.lookup(node -> node instanceof Labeled label && words.equals(label.getText())).tryQuery().isPresent();
    }

    private static void settle(CompletableFuture<Void> stage) {
        stage.complete(null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String said() {
        return robot
                .lookup(node -> node instanceof Labeled label
                        && List.of(SAVING, SAVED, ASIDE, UNSAFE).contains(String.valueOf(label.getText())))
                .queryLabeled()
                .getText();
    }

    private static Edit after(int level) {
        return new Edit(Optional.empty(), Optional.of(Optional.of(new Discomfort(level, Optional.empty()))), Optional.empty());
    }

    /// A journal that takes its time.
    private static final class Slow implements Journal {
        private final List<Edit> answering = new ArrayList<>();
        private final List<CompletableFuture<Void>> edits = new ArrayList<>();

        @Override
        public CompletionStage<Findings> read() {
            return new CompletableFuture<>();
        }

        @Override
        public CompletionStage<Optional<SessionRecord>> session(UUID id) {
            return new CompletableFuture<>();
        }

        @Override
        public CompletionStage<Void> append(SessionRecord session) {
            return new CompletableFuture<>();
        }

        @Override
        public CompletionStage<Void> answering(UUID session, Edit edit) {
            answering.add(edit);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<Void> edit(UUID session, Edit edit) {
            CompletableFuture<Void> writing = new CompletableFuture<>();
            edits.add(writing);
            return writing;
        }

        @Override
        public CompletionStage<Void> delete(UUID session) {
            return new CompletableFuture<>();
        }

        @Override
        public CompletionStage<Void> restore(UUID session) {
            return new CompletableFuture<>();
        }
    }
}
