package app.unknot;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.settings.Preferences;
import app.unknot.ui.after.AfterController;
import app.unknot.ui.catalog.CatalogController;
import app.unknot.ui.catalog.CatalogPorts;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Gallery;
import app.unknot.ui.common.Messages;
import app.unknot.ui.history.HistoryController;
import app.unknot.ui.pair.Pair;
import app.unknot.ui.pair.PairController;
import app.unknot.ui.safety.SafetyController;
import app.unknot.ui.session.SessionController;
import app.unknot.ui.session.SessionPorts;
import app.unknot.ui.settings.SettingsController;
import app.unknot.ui.shell.Section;
import app.unknot.ui.shell.ShellController;
import app.unknot.ui.start.StartController;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Constructs every screen: the only class that knows all controllers.
final class Screens {
    private final Stores stores;
    private final Machine machine;
    private final Messages messages;
    private final FigureShelf figures;

    Screens(Stores stores, Machine machine, Messages messages) {
        this.stores = stores;
        this.machine = machine;
        this.messages = messages;
        this.figures = new FigureShelf(stores.catalog().thenCombineAsync(stores.figures(), Gallery::of, machine.background()),
                () -> stores.settings().current().preferences().looks().lessMotion() || Platform.getPreferences().isReducedMotion());
    }

    ShellController shell(Consumer<Section> open) {
        return new ShellController(open, messages);
    }

    /// @param history all sessions so far
    CatalogController catalog(Catalog catalog, Supplier<History> history, Consumer<Routine> start) {
        CatalogPorts.Memory memory = new CatalogPorts.Memory(
                id -> history.get().lastDone(id).or(() -> history.get().lastWorked(id)), id -> history.get().hurtLastTime(id));
        return new CatalogController(catalog, stores.settings(),
                new CatalogPorts(memory, start, figures, machine.background(), machine.time().wall()), messages);
    }

    PairController pair(Routine routine, Catalog catalog, Pair first, PairController.Acts acts) {
        return new PairController(routine, catalog.safety(), first, acts, messages);
    }

    /// The stop word that two people are offered.
    String stopWord() {
        return messages.text("pair.terms.stop-default");
    }

    StartController start(Routine routine, Catalog catalog, StartController.Person person, StartController.Acts acts) {
        return new StartController(routine, catalog, person, acts, messages);
    }

    SessionKeeper keeper(SessionRecord.Head head, SessionRecord.Answers answers) {
        return new SessionKeeper(head, answers, stores.journal(), stores.active());
    }

    SessionController session(SessionStarts.Start start, Runnable safety, Consumer<Ended> ended) {
        SessionPorts.Time time = new SessionPorts.Time(machine.time().clocks(), machine.timers().get(), machine.timers().get());
        SessionPorts ports = new SessionPorts(time, new SessionSound(machine.sound(), stores.settings()), figures,
                start.keeper()::write, new SessionPorts.Around(safety, start.agreement()));
        return new SessionController(start.engine(), start.first(), ports, messages, ended);
    }

    SafetyController safety(Catalog catalog, SafetyController.Entry entry, Runnable leave) {
        return new SafetyController(catalog.safety(), stores.settings(), entry, messages, leave);
    }

    SettingsController settings(Consumer<Preferences> applyLook, Runnable aboutYou) {
        Machine.Places places = machine.places();
        return new SettingsController(stores.settings(),
                new SettingsController.Ports(applyLook, this::testSound, this::silentBecause,
                        new SettingsController.Place(places.dataFolder(), places.openDataFolder(), aboutYou, places.version())),
                messages);
    }

    HistoryController history(Catalog catalog, Runnable toCatalog, Consumer<SessionRecord> again) {
        return new HistoryController(stores.journal(),
                new HistoryController.Ports(machine.timers().get(), this::today, toCatalog, again, catalog.safety()), messages);
    }

    /// The person's own files that were refused, in words.
    List<String> refusals(Catalog catalog) {
        return catalog.notices().stream()
                .map(refusal -> messages.text("shell.refused.file", refusal.file(), refusal.field(), refusal.reason()))
                .toList();
    }

    /// Why nothing is heard, in words.
    Optional<String> silentBecause() {
        return machine.sound().silentBecause().map(silence -> switch (silence) {
            case NO_DEVICE -> messages.text("shell.silent.nodevice");
            case DEVICE_LOST -> messages.text("shell.silent.lost");
        });
    }

    private void testSound() {
        Preferences.Sound chosen = stores.settings().current().preferences().sound();
        machine.sound().volume(true, chosen.volume());
        machine.sound().open();
        machine.sound().play(List.of(new Cue.HalfWay()));
        machine.sound().quiet();
    }

    private LocalDate today() {
        return LocalDate.now(machine.time().wall());
    }

    AfterController after(AfterController.Ended ended, AfterController.Ways ways) {
        return new AfterController(ended, stores.journal(), machine.timers().get(), messages, ways);
    }
}
