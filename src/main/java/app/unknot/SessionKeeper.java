package app.unknot;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.session.ActiveSessionStore;
import app.unknot.domain.session.Opening;
import app.unknot.domain.session.Recording;
import app.unknot.domain.session.SavedSession;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Ended;
import java.util.concurrent.CompletionStage;

/// Keeps one session from being lost: written down while it runs, appended to the journal when it is over, and
/// forgotten as a running one only when the journal has it.
final class SessionKeeper {
    private final Opening opening;
    private final Journal journal;
    private final ActiveSessionStore active;

    SessionKeeper(Opening opening, Journal journal, ActiveSessionStore active) {
        this.opening = opening;
        this.journal = journal;
        this.active = active;
    }

    void write(SessionState state) {
        if (!(state instanceof Ended)) {
            active.save(SavedSession.of(opening, state));
        }
    }

    SessionRecord record(Ended ended) {
        return Recording.of(opening.head(), ended, opening.answers());
    }

    /// Completes when the record is in the journal. In there or kept aside, it is safe, and the session is forgotten as a
    /// running one. That is nothing to wait for: where it fails, the next start finds the session in the journal.
    CompletionStage<Void> append(SessionRecord record) {
        CompletionStage<Void> appended = journal.append(record);
        appended.whenComplete((_, failure) -> {
            if (failure == null || JournalException.isKeptAside(failure)) {
                active.clear(record.head().id());
            }
        });
        return appended;
    }
}
