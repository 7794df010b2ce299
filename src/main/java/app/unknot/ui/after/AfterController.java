package app.unknot.ui.after;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.ui.after.AfterModel.Saved;
import app.unknot.ui.common.Answering;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.WakeTimer;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The page after a session. The record is already on its way to the disk when it opens; what is answered here is
/// added to it as an edit, a moment after the last change and at the latest when the page closes.
public final class AfterController implements Screen {
    private final Answering answering;
    private final Ways ways;
    private final AfterModel model;
    private final AfterView view;
    /// The latest that was written of this session, and the answers it holds.
    private CompletionStage<Void> writing;
    private Answers written;

    public AfterController(Ended ended, Journal journal, WakeTimer timer, Messages messages, Ways ways) {
        this.answering = new Answering(journal, timer, this::follow);
        this.ways = ways;
        this.model = new AfterModel(ended.session(), ways.swap().isPresent());
        this.view = new AfterView(model, this, messages);
        this.writing = ended.appended();
        this.written = ended.session().answers();
        follow(writing);
    }

    /// A session that is over.
    ///
    /// @param appended completes when the record is safe
    public record Ended(SessionRecord session, CompletionStage<Void> appended) {}

    /// Where the page leads to.
    ///
    /// @param done leaves the page
    /// @param redFlags opens the signs that need help, over the page
    /// @param swap leads to the same routine with the roles exchanged; empty where that can't be
    public record Ways(Runnable done, Runnable redFlags, Optional<Runnable> swap) {}

    @Override
    public Parent view() {
        return view.root();
    }

    /// All that was kept aside is written by now.
    public void onWritten() {
        if (model.saved().get() != Saved.SAVING) {
            model.saved(Saved.SAVED);
        }
    }

    @Override
    public void close() {
        answering.write();
    }

    void onDiscomfort(Optional<Discomfort> now) {
        Answers before = model.answers().get();
        change(new Answers(before.before(), now, before.note()));
    }

    void onNote(String note) {
        Answers before = model.answers().get();
        change(new Answers(before.before(), before.after(), note));
    }

    void onRedFlags() {
        ways.redFlags().run();
    }

    void onDone() {
        ways.done().run();
    }

    void onSwap() {
        ways.swap().ifPresent(Runnable::run);
    }

    private void change(Answers answers) {
        Answers before = model.answers().get();
        if (!answers.equals(before)) {
            model.answer(answers);
            answering.change(model.session().head().id(), before, answers);
            if (answers.equals(written)) {
                follow(writing);
            } else {
                model.saved(Saved.SAVING);
            }
        }
    }

    private void follow(CompletionStage<Void> latest) {
        writing = latest;
        written = model.answers().get();
        latest.whenComplete((_, failure) -> Platform.runLater(() -> {
            // Once more was answered, it is not all saved yet.
            if (writing.equals(latest) && model.answers().get().equals(written)) {
                model.saved(failure == null ? Saved.SAVED : JournalException.isKeptAside(failure) ? Saved.KEPT_ASIDE : Saved.UNSAFE);
            }
        }));
    }
}
