package app.unknot.ui.history;

import app.unknot.domain.history.SessionRecord;
import java.util.UUID;

/// How far the session that is selected has been read.
sealed interface Opened {
    /// None is selected.
    record Nothing() implements Opened {}

    /// It is being read: hardly anybody will notice.
    record Asked(UUID id) implements Opened {}

    /// It is still being read.
    record Slow(UUID id) implements Opened {}

    /// It can't be read.
    record Unreadable(UUID id) implements Opened {}

    /// It was read. Its answers may have changed meanwhile: the summary has them.
    record Whole(SessionRecord session) implements Opened {}
}
