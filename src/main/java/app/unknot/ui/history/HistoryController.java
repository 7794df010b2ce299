package app.unknot.ui.history;

import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.Journal.Findings;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.WakeTimer;
import app.unknot.ui.history.HistoryModel.Doubts;
import app.unknot.ui.history.HistoryModel.Trouble;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The history page. Answers are kept a moment after the last change to them, and at the latest when another session or
/// another page is opened.
public final class HistoryController implements Screen {
    private static final Duration DEBOUNCE = Duration.ofMillis(800);

    private final Journal journal;
    private final Ports ports;
    private final HistoryModel model = new HistoryModel();
    private final HistoryView view;
    private Optional<Answers> written = Optional.empty();

    /// What reaches out of the page.
    ///
    /// @param timer wakes the page when an answer has rested long enough to be kept
    /// @param today the day it is
    /// @param toCatalog where the first session is found
    /// @param again does a session's routine again
    /// @param safety explains why a step was left out
    public record Ports(WakeTimer timer, Supplier<LocalDate> today, Runnable toCatalog, Consumer<SessionRecord> again,
            SafetyText safety) {}

    /// Begins to read; the sessions appear when they are there.
    public HistoryController(Journal journal, Ports ports, Messages messages) {
        this.journal = journal;
        this.ports = ports;
        this.view = new HistoryView(model, this, messages);
        journal.read().whenComplete((findings, failure) -> Platform.runLater(() -> read(findings, failure)));
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public void close() {
        keep();
    }

    LocalDate today() {
        return ports.today().get();
    }

    SafetyText safety() {
        return ports.safety();
    }

    void onOpen(SessionRecord session) {
        if (model.open().get().filter(shown -> shown.head().id().equals(session.head().id())).isEmpty()) {
            keep();
            written = Optional.of(session.answers());
            model.open(Optional.of(session));
        }
    }

    /// The arrow keys came by a session: where one is open, this one is opened instead.
    void onPass(SessionRecord session) {
        if (model.open().get().isPresent()) {
            onOpen(session);
        }
    }

    void onBack() {
        keep();
        model.open(Optional.empty());
    }

    void onBefore(Optional<Discomfort> before) {
        change(now -> new Answers(before, now.after(), now.note()));
    }

    void onAfter(Optional<Discomfort> after) {
        change(now -> new Answers(now.before(), after, now.note()));
    }

    void onNote(String note) {
        change(now -> new Answers(now.before(), now.after(), note));
    }

    void onAgain() {
        keep();
        model.open().get().ifPresent(ports.again());
    }

    void onDelete() {
        keep();
        model.open().get().ifPresent(session -> {
            model.delete(session);
            watch(journal.delete(session.head().id()));
        });
    }

    void onUndo() {
        model.deleted().get().ifPresent(session -> {
            model.restore(session);
            watch(journal.restore(session.head().id()));
        });
    }

    void onPutAway() {
        model.putAway();
    }

    void onCatalog() {
        ports.toCatalog().run();
    }

    private void read(@Nullable Findings findings, @Nullable Throwable failure) {
        if (findings == null || failure != null) {
            model.trouble(Trouble.UNREAD);
        } else {
            model.read(findings.history(), new Doubts(findings.counts(), findings.readOnly()));
        }
    }

    private void change(Function<Answers, Answers> change) {
        model.open().get().ifPresent(session -> {
            Answers answers = change.apply(session.answers());
            if (!answers.equals(session.answers())) {
                model.change(session.with(answers));
                ports.timer().after(DEBOUNCE, this::keep);
            }
        });
    }

    /// Writes what was answered since the last time, if anything.
    private void keep() {
        ports.timer().cancel();
        model.open().get().ifPresent(session -> {
            Answers now = session.answers();
            Answers before = written.orElse(now);
            Edit edit = new Edit(changed(before.before(), now.before()), changed(before.after(), now.after()),
                    changed(before.note(), now.note()));
            if (!edit.nothing()) {
                written = Optional.of(now);
                watch(journal.edit(session.head().id(), edit));
            }
        });
    }

    private static <T> Optional<T> changed(T before, T now) {
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }

    private void watch(CompletionStage<Void> write) {
        write.whenComplete((_, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                model.settled();
            } else {
                model.trouble(Trouble.UNWRITTEN);
            }
        }));
    }
}
