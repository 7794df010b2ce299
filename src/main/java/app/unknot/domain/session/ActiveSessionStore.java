package app.unknot.domain.session;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/// Where the session under way is written down. Writing is done off the calling thread; a failure is logged and never
/// stops a session.
public interface ActiveSessionStore {
    /// The session that was under way when the app last stopped. A file that cannot be read is set aside.
    Optional<SavedSession> load();

    /// Replaces what is written.
    void save(SavedSession session);

    /// A session is over and its record is safe. Where another one is under way by now, that one stays written. Completes
    /// when nothing is left of the one that is over.
    CompletionStage<Void> clear(UUID session);
}
