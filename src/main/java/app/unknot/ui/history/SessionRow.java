package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import java.util.ArrayList;
import java.util.List;

/// A session in the list.
///
/// @param firstOfDay whether the day stands over it
record SessionRow(SessionRecord session, boolean firstOfDay) {
    /// All sessions, newest first.
    static List<SessionRow> of(History history) {
        List<SessionRow> rows = new ArrayList<>();
        for (List<SessionRecord> day : history.byDay().values()) {
            for (int i = 0; i < day.size(); i++) {
                rows.add(new SessionRow(day.get(i), i == 0));
            }
        }
        return rows;
    }

    boolean same(SessionRecord other) {
        return session.head().id().equals(other.head().id());
    }
}
