package app.unknot.domain.session;

import java.time.Duration;
import java.time.Instant;

/// A session that is under way, as it is written down in case the machine dies.
///
/// @param spent how much of the running phase is over
/// @param seen the last moment the session has seen
public record SavedSession(Opening opening, Journey journey, Duration spent, Instant seen) {
    /// The session as it is in this state.
    public static SavedSession of(Opening opening, SessionState state) {
        Duration spent = switch (state) {
            case SessionState.Running running -> running.timing().spentAt(running.seen().monotonic());
            case SessionState.Paused paused -> paused.spent();
            case SessionState.Ended ended -> ended.journey().leg().phase().length();
        };
        return new SavedSession(opening, state.journey(), spent, state.seen().wall());
    }
}
