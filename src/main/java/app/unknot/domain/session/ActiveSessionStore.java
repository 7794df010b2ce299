package app.unknot.domain.session;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/// Where the session under way is written down. Writing is done off the calling thread; a failure is logged and never
/// stops a session.
public interface ActiveSessionStore {
    /// The session that was under way when the app last stopped. A file that cannot be read is set aside.
    Optional<SavedSession> load();

    /// Replaces what is written.
    void save(SavedSession session);

    /// The session is over and its record is safe. Completes when the file is gone.
    CompletionStage<Void> clear();
}
