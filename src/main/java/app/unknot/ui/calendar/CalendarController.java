package app.unknot.ui.calendar;

import app.unknot.domain.history.Days;
import app.unknot.domain.history.Journal;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Preferences.Rhythm;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PastHead;
import app.unknot.ui.common.PastPage;
import app.unknot.ui.common.Screen;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The days on which there were sessions: the week, a year and a month of them. Lives on the JavaFX thread; days are
/// counted on the journal's.
public final class CalendarController implements Screen {
    private final Journal journal;
    private final SettingsStore settings;
    private final Ports ports;
    private final CalendarModel model;
    private final CalendarView view;

    /// What it asks of the rest of the app.
    ///
    /// @param today the day it is now
    /// @param first the day that is chosen at first; today where it is empty
    /// @param sessionsOf opens the sessions of a day
    /// @param toCatalog opens the catalog
    /// @param open opens another page of the history
    public record Ports(Supplier<LocalDate> today, Optional<LocalDate> first, Consumer<LocalDate> sessionsOf, Runnable toCatalog,
            Consumer<PastPage> open) {}

    /// Reads at once; the days are shown as soon as they are there.
    public CalendarController(Journal journal, SettingsStore settings, Ports ports, Messages messages) {
        this.journal = journal;
        this.settings = settings;
        this.ports = ports;
        this.model = new CalendarModel(ports.today(), WeekFields.of(Locale.getDefault(Locale.Category.FORMAT)).getFirstDayOfWeek(),
                settings.current().preferences().rhythm().daysAWeek(), ports.first());
        this.view = new CalendarView(model, this, new CalendarPhrases(messages), new PastHead(PastPage.CALENDAR, ports.open(), messages));
        read();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        read();
    }

    private record Found(Days days, boolean away) {}

    /// Reads the history, once more where it could not be read.
    void read() {
        journal.read().thenApply(findings -> new Found(Days.of(findings.history().sessions()), !findings.readOnly().isEmpty()))
                .whenComplete((found, failure) -> Platform.runLater(() -> {
                    if (failure == null) {
                        model.show(found.days(), found.away());
                    } else {
                        model.unreadable();
                    }
                }));
    }

    void onChoose(LocalDate day) {
        model.choose(day);
    }

    /// Goes to the same day of another year.
    void onYear(int by) {
        model.choose(model.dayProperty().get().plusYears(by));
    }

    /// Goes to the same day of another month.
    void onMonth(int by) {
        model.choose(model.dayProperty().get().plusMonths(by));
    }

    void onToday() {
        model.choose(ports.today().get());
    }

    /// Opens the sessions of the chosen day, where it has any.
    void onOpen() {
        LocalDate day = model.dayProperty().get();
        if (!model.daysProperty().get().on(day).isEmpty()) {
            ports.sessionsOf().accept(day);
        }
    }

    void onCatalog() {
        ports.toCatalog().run();
    }

    void onDaysAWeek(int wanted) {
        int days = Math.clamp(wanted, 1, 7);
        model.daysAWeek(days);
        Settings current = settings.current();
        Preferences preferences = current.preferences();
        settings.change(current.with(preferences.with(new Rhythm(days))));
    }
}
