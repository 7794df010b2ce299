package app.unknot.ui.history;

import app.unknot.domain.history.HistoryQuery;
import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.SessionRecord;
import app.unknot.ui.ManualClock;
import app.unknot.ui.Screenshots;
import app.unknot.ui.common.Messages;
import app.unknot.ui.shell.Section;
import app.unknot.ui.shell.ShellController;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Pictures of the history, in the frame of the window.
class HistoryScreensTest {
    private Optional<HistoryController> shown = Optional.empty();

    @Test
    void sessionsByDayAreTidy() {
        take("history", several(), _ -> {
        });
    }

    @Test
    void aSessionThatIsReadIsTidy() {
        take("history-detail", several(), history -> {
            history.onSelect(Sessions.bad().head().id());
            history.onOpen();
        });
    }

    @Test
    void aSessionOfTwoIsTidy() {
        take("history-pair", several(), history -> {
            history.onSelect(Sessions.together().head().id());
            history.onOpen();
        });
    }

    @Test
    void anEmptyHistoryIsTidy() {
        take("history-empty", new InMemoryJournal(List.of()), _ -> {
        });
    }

    @Test
    void theFirstSessionIsTidy() {
        take("history-1", new InMemoryJournal(List.of(Sessions.good())), _ -> {
        });
    }

    @Test
    void aNarrowedListIsTidy() {
        take("history-find", several(), history -> history.onLook(HistoryQuery.ALL.with("stretch").withHurtOnly(true)
                .with(new HistoryQuery.Dates(Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 11, 23))))));
    }

    @Test
    void fiveThousandSessionsAreTidy() {
        take("history-5000", new InMemoryJournal(Sessions.many(5000)), _ -> {
        });
    }

    @Test
    void noticesAndUndoAreTidy() {
        InMemoryJournal journal = several();
        journal.doubt(new Counts(1, 2, 3), "");
        take("history-notices", journal, HistoryController::onDelete);
    }

    private static InMemoryJournal several() {
        List<SessionRecord> sessions = new ArrayList<>(Sessions.many(40));
        sessions.removeFirst();
        sessions.addAll(List.of(Sessions.good(), Sessions.bad(), Sessions.together()));
        return new InMemoryJournal(sessions);
    }

    private void take(String name, InMemoryJournal journal, Consumer<HistoryController> prepare) {
        new Screenshots().take(name, () -> {
            Messages messages = new Messages(Locale.ENGLISH);
            HistoryController.Ports ports = new HistoryController.Ports(
                    new ManualClock(Instant.parse("2026-11-23T17:30:00Z"))::timer, () -> LocalDate.of(2026, 11, 23),
                    new HistoryController.Ways(() -> {
                    }, _ -> {
                    }, _ -> {
                    }), Sessions.safety(), Optional.empty());
            HistoryController history = new HistoryController(journal, ports, messages);
            shown = Optional.of(history);
            ShellController shell = new ShellController(_ -> {
            }, messages);
            shell.show(Section.HISTORY, history);
            return shell.view();
        }, () -> shown.ifPresent(prepare));
    }
}
