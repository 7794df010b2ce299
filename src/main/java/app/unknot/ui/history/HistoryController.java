package app.unknot.ui.history;

import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.HistoryQuery;
import app.unknot.domain.history.HistoryQuery.Dates;
import app.unknot.domain.history.HistorySearch;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.ui.common.Answering;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PastHead;
import app.unknot.ui.common.PastPage;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.WakeTimer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The history. Changed answers are written as one edit, a moment after the last change and at the latest when another
/// session is chosen or the page closes. Lives on the JavaFX thread; the journal reads and writes on its own.
public final class HistoryController implements Screen {
    /// A session that is not read by then is said to be being read.
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Journal journal;
    private final Ports ports;
    private final HistoryModel model;
    private final HistoryView view;
    private final Answering answering;
    private final WakeTimer patience;
    private CompletionStage<?> settled = CompletableFuture.completedStage("");
    /// Counts what the person changed and what was written: what was asked for before the latest is out of date.
    private int changes;

    /// What the history asks of the rest of the app.
    ///
    /// @param timers makes timers of its own
    /// @param today the day it is now
    /// @param safety the names of the conditions for which steps were left out
    /// @param day the day whose sessions are wanted; empty for all
    public record Ports(Supplier<WakeTimer> timers, Supplier<LocalDate> today, Ways ways, SafetyText safety, Optional<LocalDate> day) {}

    /// Where the history leads to.
    ///
    /// @param toCatalog opens the catalog
    /// @param again opens the start page of what was done in a session
    /// @param open opens another page of the history
    public record Ways(Runnable toCatalog, Consumer<SessionRecord> again, Consumer<PastPage> open) {}

    /// Reads at once; the sessions are shown as soon as they are there.
    public HistoryController(Journal journal, Ports ports, Messages messages) {
        this.journal = journal;
        this.ports = ports;
        this.answering = new Answering(journal, ports.timers().get(), this::send);
        this.patience = ports.timers().get();
        this.model = new HistoryModel(ports.today(), ports.day().map(Dates::on).map(HistoryQuery.ALL::with).orElse(HistoryQuery.ALL));
        this.view = new HistoryView(model, this, new Phrases(messages, ports.safety(), ports.today()),
                new PastHead(PastPage.SESSIONS, ports.ways().open(), messages));
        model.openedProperty().subscribe(this::read);
        reload();
    }

    /// Reads the history again, as after a session was added.
    public void reload() {
        answering.write();
        int known = changes;
        settled.thenCompose(_ -> journal.read()).whenComplete((findings, failure) -> {
            Platform.runLater(() -> {
                if (changes != known) {
                    // It would take back before the person's eyes what they did meanwhile.
                    reload();
                } else if (failure == null) {
                    model.show(findings);
                } else {
                    model.unreadable();
                }
            });
            if (failure == null) {
                // Laid out beside the JavaFX thread, so that not even the first letter waits for it.
                HistorySearch ready = HistorySearch.of(findings.history().sessions());
                Platform.runLater(() -> model.searchBy(ready));
            }
        });
    }

    @Override
    public Parent view() {
        return view;
    }

    private void read(Opened opened) {
        if (opened instanceof Opened.Asked(UUID id)) {
            patience.after(PATIENCE, model::slow);
            settled.thenCompose(_ -> journal.session(id)).whenComplete((session, failure) -> Platform
                    .runLater(() -> model.opened(id, failure == null ? session : Optional.empty())));
        } else {
            patience.cancel();
        }
    }

    @Override
    public void refresh() {
        reload();
    }

    @Override
    public void close() {
        patience.cancel();
        answering.write();
    }

    void onSelect(UUID id) {
        if (model.selectedProperty().get().filter(session -> session.id().equals(id)).isEmpty()) {
            answering.write();
            model.select(id);
        }
    }

    void onLook(HistoryQuery wanted) {
        model.look(wanted);
    }

    /// Puts the day right on which a session began; its time stays. Nothing begins in the future.
    void onDay(LocalDate day) {
        boolean possible = !day.isBefore(Journal.FIRST_DAY) && !day.isAfter(ports.today().get());
        if (!possible || !model.doubtsProperty().get().readOnly().isEmpty()) {
            return;
        }
        answering.write();
        model.selectedProperty().get().filter(session -> !session.day().equals(day)).ifPresent(session -> {
            Edit edit = Edit.starting(session.began().local().with(day));
            send(journal.edit(session.id(), edit));
            model.replace(session.with(edit));
        });
    }

    void onOpen() {
        model.open(true);
    }

    void onBack() {
        model.open(false);
    }

    void onBefore(Optional<Discomfort> before) {
        change(old -> new Answers(before, old.after(), old.note()));
    }

    void onAfter(Optional<Discomfort> after) {
        change(old -> new Answers(old.before(), after, old.note()));
    }

    void onNote(String note) {
        change(old -> new Answers(old.before(), old.after(), note));
    }

    void onDelete() {
        if (!model.doubtsProperty().get().readOnly().isEmpty()) {
            return;
        }
        answering.write();
        model.selectedProperty().get().ifPresent(session -> {
            send(journal.delete(session.id()));
            model.delete(session);
        });
    }

    void onUndo() {
        answering.write();
        model.deletedProperty().get().ifPresent(session -> {
            send(journal.restore(session.id()));
            model.restore();
        });
    }

    void onForgetDeleted() {
        model.forgetDeleted();
    }

    void onAgain() {
        if (model.openedProperty().get() instanceof Opened.Whole(SessionRecord session)) {
            ports.ways().again().accept(session);
        }
    }

    void onCatalog() {
        ports.ways().toCatalog().run();
    }

    private void change(UnaryOperator<Answers> act) {
        model.selectedProperty().get().ifPresent(session -> {
            Answers changed = act.apply(session.answers());
            if (!changed.equals(session.answers())) {
                changes++;
                model.replace(session.with(changed));
                answering.change(session.id(), session.answers(), changed);
            }
        });
    }

    private void send(CompletionStage<Void> writing) {
        changes++;
        // The window says where one fails.
        settled = settled.thenCombine(writing.handle((_, _) -> ""), (_, both) -> both);
    }
}
