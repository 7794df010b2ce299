package app.unknot.ui.history;

import app.unknot.domain.history.SessionSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One session in the list.
///
/// @param heading the day, where the session is the first that is shown of it
record Row(SessionSummary session, Optional<LocalDate> heading) {
    /// @param sessions newest first; after a journey a day may come twice
    static List<Row> of(List<SessionSummary> sessions) {
        List<Row> rows = new ArrayList<>(sessions.size());
        Optional<LocalDate> before = Optional.empty();
        for (SessionSummary session : sessions) {
            Optional<LocalDate> day = Optional.of(session.day());
            rows.add(new Row(session, day.equals(before) ? Optional.empty() : day));
            before = day;
        }
        return rows;
    }

    UUID id() {
        return session.id();
    }
}
