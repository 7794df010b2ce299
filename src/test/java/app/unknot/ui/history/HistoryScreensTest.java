package app.unknot.ui.history;

import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.Journal.Findings;
import app.unknot.domain.history.SessionRecord;
import app.unknot.ui.ManualClock;
import app.unknot.ui.Screenshots;
import app.unknot.ui.common.Messages;
import app.unknot.ui.history.HistoryController.Ports;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HistoryScreensTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-26T20:00:00Z"));
    private final List<SessionRecord> sessions = Sessions.many(40);
    private Optional<HistoryController> shown = Optional.empty();

    @Test
    void theSessionsAreTidy() {
        take("history", new RecordingJournal(sessions), _ -> {
        });
    }

    @Test
    void anOpenSessionIsTidy() {
        take("history-detail", new RecordingJournal(sessions), history -> history.onOpen(sessions.get(1)));
    }

    @Test
    void anEmptyHistoryIsTidy() {
        take("history-empty", new RecordingJournal(List.of()), _ -> {
        });
    }

    @Test
    void doubtsAndADeletedSessionAreTidy() {
        take("history-doubts",
                new RecordingJournal(new Findings(new History(sessions), new Counts(1, 2, 3), "The data folder is missing.")),
                history -> {
                    history.onOpen(sessions.get(1));
                    history.onDelete();
                });
    }

    private void take(String name, RecordingJournal journal, Consumer<HistoryController> prepare) {
        Ports ports = new Ports(clock.timer(), () -> Sessions.TODAY, () -> {
        }, _ -> {
        }, Sessions.SAFETY);
        new Screenshots().take(name, () -> {
            HistoryController history = new HistoryController(journal, ports, new Messages(Locale.ENGLISH));
            shown = Optional.of(history);
            return history.view();
        }, () -> prepare.accept(shown.orElseThrow()));
    }
}
