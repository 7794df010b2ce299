package app.unknot.ui.history;

import app.unknot.domain.history.History;
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
    static List<Row> of(History history) {
        List<Row> rows = new ArrayList<>();
        history.byDay().forEach((day, sessions) -> {
            rows.add(new Row(sessions.getFirst(), Optional.of(day)));
            sessions.stream().skip(1).forEach(session -> rows.add(new Row(session, Optional.empty())));
        });
        return rows;
    }

    UUID id() {
        return session.id();
    }
}
