package app.unknot.domain.session;

import app.unknot.domain.history.SessionRecord;
import java.time.Duration;
import java.time.Instant;

/// A session that is under way, as it is written down in case the machine dies.
///
/// @param answers what was already said: discomfort before
/// @param spent how much of the running phase is over
/// @param seen the last moment the session has seen
public record SavedSession(SessionRecord.Head head, SessionRecord.Answers answers, Journey journey, Duration spent,
        Instant seen) {
    /// The session as it is in this state.
    public static SavedSession of(SessionRecord.Head head, SessionRecord.Answers answers, SessionState state) {
        Duration spent = switch (state) {
            case SessionState.Running running -> running.timing().spentAt(running.seen().monotonic());
            case SessionState.Paused paused -> paused.spent();
            case SessionState.Ended ended -> ended.journey().leg().phase().length();
        };
        return new SavedSession(head, answers, state.journey(), spent, state.seen().wall());
    }
}
