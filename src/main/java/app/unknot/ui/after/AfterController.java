package app.unknot.ui.after;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.ui.after.AfterModel.Saved;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.WakeTimer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The page after a session. The record is already on its way to the disk when it opens; what is answered here is
/// added to it as an edit, a moment after the last change and at the latest when the page closes.
public final class AfterController implements Screen {
    private static final Duration DEBOUNCE = Duration.ofMillis(800);

    private final Journal journal;
    private final WakeTimer timer;
    private final Runnable done;
    private final AfterModel model;
    private final AfterView view;
    private Answers written;

    /// @param done leaves the page
    public AfterController(Ended ended, Journal journal, WakeTimer timer, Messages messages, Runnable done) {
        this.journal = journal;
        this.timer = timer;
        this.done = done;
        this.model = new AfterModel(ended.session());
        this.written = ended.session().answers();
        this.view = new AfterView(model, this, messages);
        ended.appended().whenComplete((_, failure) -> Platform
                .runLater(() -> model.saved(failure == null ? Saved.SAVED : Saved.KEPT_ASIDE)));
    }

    /// A session that is over.
    ///
    /// @param appended completes when the record is safe
    public record Ended(SessionRecord session, CompletionStage<Void> appended) {}

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public void close() {
        timer.cancel();
        write();
    }

    void onDiscomfort(Optional<Discomfort> now) {
        Answers before = model.answers().get();
        change(new Answers(before.before(), now, before.note()));
    }

    void onNote(String note) {
        Answers before = model.answers().get();
        change(new Answers(before.before(), before.after(), note));
    }

    void onDone() {
        done.run();
    }

    private void change(Answers answers) {
        if (!answers.equals(model.answers().get())) {
            model.answer(answers);
            timer.after(DEBOUNCE, this::write);
        }
    }

    private void write() {
        Answers now = model.answers().get();
        Edit edit = new Edit(Optional.empty(),
                now.after().equals(written.after()) ? Optional.empty() : Optional.of(now.after()),
                now.note().equals(written.note()) ? Optional.empty() : Optional.of(now.note()));
        if (edit.nothing()) {
            return;
        }
        written = now;
        journal.edit(model.session().head().id(), edit).whenComplete((_, failure) -> {
            if (failure != null) {
                Platform.runLater(() -> model.saved(Saved.KEPT_ASIDE));
            }
        });
    }
}
