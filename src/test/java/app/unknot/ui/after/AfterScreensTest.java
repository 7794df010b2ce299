package app.unknot.ui.after;

import app.unknot.domain.Played;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.routine.Fit;
import app.unknot.domain.routine.Fitting;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.ui.ManualClock;
import app.unknot.ui.Screenshots;
import app.unknot.ui.common.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/// Pictures of the page after a session.
final class AfterScreensTest {
    private static final Path NOWHERE = Path.of("target", "nowhere");

    private final Catalog catalog = new JsonCatalog(CatalogFiles.packed(), new Folders(NOWHERE, NOWHERE, NOWHERE), new FileDisk()).load();

    @Test
    void aSessionThatIsSafeSaysSo() {
        take("after", "desk-break-5", CompletableFuture.completedFuture(null));
    }

    @Test
    void aSessionThatCouldNotBeWrittenIsKeptAside() {
        take("after-kept-aside", "low-back-stretch-15", CompletableFuture.failedFuture(new JournalException("disk full").whileKeptAside()));
    }

    @Test
    void clearlyMoreThanBeforeIsSpokenOfCalmlyAndWhatTimeLeftOutIsTold() {
        Fitting fitting = new Fitting(catalog.routine("desk-break-5").orElseThrow(), Set.of(), new Planner(catalog.techniques()));
        SessionPlan plan = ((Fit.Fitted) fitting.to(Duration.ofMinutes(4))).plan();
        AtomicReference<Parent> shown = new AtomicReference<>();
        new Screenshots().take("after-advice", () -> {
            shown.set(page(Played.toTheEnd(plan, 0).with(felt(5)), CompletableFuture.completedFuture(null), Optional.empty()));
            return shown.get();
        }, () -> ((ToggleButton) shown.get().lookup("#level-7")).fire());
    }

    @Test
    void twoCanSwap() {
        take("after-pair", Played.toTheEnd(catalog.routine("partner-shoulders-10").orElseThrow(), 0).with(Roles.named("Ben", "Ana"))
                .with(felt(5)), CompletableFuture.completedFuture(null), Optional.of(() -> {}));
    }

    private void take(String name, String routine, CompletionStage<Void> appended) {
        take(name, Played.toTheEnd(catalog.routine(routine).orElseThrow(), 0).with(felt(5)), appended, Optional.empty());
    }

    private static SessionRecord.Answers felt(int before) {
        return new SessionRecord.Answers(Optional.of(new Discomfort(before, Optional.empty())), Optional.empty(), "");
    }

    private static void take(String name, SessionRecord session, CompletionStage<Void> appended, Optional<Runnable> swap) {
        new Screenshots().take(name, () -> page(session, appended, swap));
    }

    private static Parent page(SessionRecord session, CompletionStage<Void> appended, Optional<Runnable> swap) {
        ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
        return new AfterController(new AfterController.Ended(session, appended), new Deaf(), clock.timer(),
                new Messages(Locale.ENGLISH), new AfterController.Ways(() -> {}, () -> {}, swap)).view();
    }

    /// A journal that is never asked here.
    private static final class Deaf implements Journal {
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
        public CompletionStage<Void> answering(UUID session, SessionRecord.Edit edit) {
            return new CompletableFuture<>();
        }

        @Override
        public CompletionStage<Void> edit(UUID session, SessionRecord.Edit edit) {
            return new CompletableFuture<>();
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
