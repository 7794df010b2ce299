package app.unknot.ui.calendar;

import app.unknot.domain.history.Journal;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PastHead;
import app.unknot.ui.common.PastPage;
import app.unknot.ui.common.Screen;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// The days on which there were sessions: a year and a month of them.
public final class CalendarController implements Screen {
    private final CalendarView view;

    /// What it asks of the rest of the app.
    ///
    /// @param today the day it is now
    /// @param sessionsOf opens the sessions of a day
    /// @param open opens another page of the history
    public record Ports(Supplier<LocalDate> today, Consumer<LocalDate> sessionsOf, Runnable toCatalog, Consumer<PastPage> open) {}

    public CalendarController(Journal journal, Ports ports, Messages messages) {
        this.view = new CalendarView(new PastHead(PastPage.CALENDAR, ports.open(), messages));
    }

    @Override
    public Parent view() {
        return view;
    }
}
