package app.unknot;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.SessionRecord;
import app.unknot.ui.common.PastPage;
import app.unknot.ui.common.Screen;
import app.unknot.ui.history.HistoryController;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The pages of what was done: sessions, calendar and progress. They lead to each other, and to a session once more.
final class HistoryPages {
    private final Screens screens;
    private final Catalog catalog;
    private final Ways ways;

    /// What these pages lead to.
    ///
    /// @param show shows a page in the section of the history
    /// @param again opens the start page of what was done in a session
    record Ways(Consumer<Supplier<Screen>> show, Runnable toCatalog, Consumer<SessionRecord> again) {}

    HistoryPages(Screens screens, Catalog catalog, Ways ways) {
        this.screens = screens;
        this.catalog = catalog;
        this.ways = ways;
    }

    /// Opens one of them.
    void open(PastPage page) {
        open(page, Optional.empty());
    }

    /// The same, from the sessions of a day: the calendar chooses it again.
    private void open(PastPage page, Optional<LocalDate> from) {
        switch (page) {
            case SESSIONS -> sessions(Optional.empty());
            case CALENDAR -> ways.show()
                    .accept(() -> screens.calendar(from, day -> sessions(Optional.of(day)), ways.toCatalog(), this::open));
            case PROGRESS -> ways.show().accept(() -> screens.progress(ways.toCatalog(), this::open));
        }
    }

    /// The sessions of a day, or all.
    private void sessions(Optional<LocalDate> day) {
        ways.show().accept(() -> screens.history(catalog, day,
                new HistoryController.Ways(ways.toCatalog(), ways.again(), page -> open(page, day))));
    }
}
