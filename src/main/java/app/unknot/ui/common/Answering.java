package app.unknot.ui.common;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Edit;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// Answers on their way into the journal. Each change is kept at once, so that it outlives a crash; a moment after the
/// last one they are written as one edit. Lives on the JavaFX thread.
public final class Answering {
    private static final Duration PAUSE = Duration.ofMillis(800);

    private final Journal journal;
    private final WakeTimer timer;
    private final Consumer<CompletionStage<Void>> writing;
    private Optional<Given> given = Optional.empty();

    /// @param writing learns of each edit that is written; it completes when the edit is safe
    public Answering(Journal journal, WakeTimer timer, Consumer<CompletionStage<Void>> writing) {
        this.journal = journal;
        this.timer = timer;
        this.writing = writing;
    }

    private record Given(UUID session, Answers from, Answers now) {
        Edit edit() {
            return Edit.between(from, now);
        }
    }

    /// An answer changed.
    ///
    /// @param before the answers before this change
    public void change(UUID session, Answers before, Answers now) {
        if (given.filter(other -> !other.session.equals(session)).isPresent()) {
            write();
        }
        Given latest = new Given(session, given.map(Given::from).orElse(before), now);
        given = Optional.of(latest);
        journal.answering(session, latest.edit());
        timer.after(PAUSE, this::write);
    }

    /// Writes what was answered and not written yet, now.
    public void write() {
        timer.cancel();
        Optional<Given> latest = given;
        given = Optional.empty();
        latest.filter(answers -> !answers.edit().nothing())
                .ifPresent(answers -> writing.accept(journal.edit(answers.session, answers.edit())));
    }
}
