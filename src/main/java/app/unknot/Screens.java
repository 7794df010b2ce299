package app.unknot;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.CatalogIndex;
import app.unknot.domain.history.History;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Opening;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.Speaker.Phrase;
import app.unknot.domain.session.Speaker.Priority;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Preferences.Leading;
import app.unknot.domain.settings.Verbosity;
import app.unknot.ui.after.AfterController;
import app.unknot.ui.calendar.CalendarController;
import app.unknot.ui.catalog.CatalogController;
import app.unknot.ui.catalog.CatalogPorts;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Gallery;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PastPage;
import app.unknot.ui.data.DataController;
import app.unknot.ui.history.HistoryController;
import app.unknot.ui.pair.Pair;
import app.unknot.ui.pair.PairController;
import app.unknot.ui.progress.ProgressController;
import app.unknot.ui.safety.SafetyController;
import app.unknot.ui.session.SessionController;
import app.unknot.ui.session.SessionPorts;
import app.unknot.ui.session.SpokenWords;
import app.unknot.ui.settings.SettingsController;
import app.unknot.ui.shell.Notice;
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
    private final SessionPorts.Windows windows;
    private final CatalogIndex index;
    private final FigureShelf figures;

    Screens(Stores stores, Machine machine, Messages messages, SessionPorts.Windows windows, CatalogIndex index) {
        this.stores = stores;
        this.machine = machine;
        this.messages = messages;
        this.windows = windows;
        this.index = index;
        this.figures = new FigureShelf(new Gallery(stores.catalog(), stores.figures(), machine.background()),
                () -> stores.settings().current().preferences().looks().lessMotion() || Platform.getPreferences().isReducedMotion());
    }

    ShellController shell(Consumer<Section> open) {
        return new ShellController(open, messages);
    }

    /// @param history all sessions so far
    CatalogController catalog(Supplier<History> history, Consumer<Routine> start) {
        CatalogPorts.Memory memory = new CatalogPorts.Memory(
                id -> history.get().lastDone(id).or(() -> history.get().lastWorked(id)), id -> history.get().hurtLastTime(id));
        return new CatalogController(index, stores.settings(),
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

    SessionKeeper keeper(Opening opening) {
        return new SessionKeeper(opening, stores.journal(), stores.active());
    }

    SessionController session(SessionStarts.Start start, Runnable safety, Consumer<Ended> ended) {
        SessionPorts.Time time = new SessionPorts.Time(machine.time().clocks(), machine.timers().get(), machine.timers().get());
        Leading leading = stores.settings().current().preferences().leading();
        SessionVigil vigil = new SessionVigil(machine.out().screen(), machine.timers().get(), leading,
                messages.text("session.awake.reason"));
        Consumer<SessionState> save = state -> {
            start.keeper().write(state);
            vigil.sees(state);
        };
        SessionPlan plan = start.first().state().journey().plan();
        SessionSound sound =
                new SessionSound(machine.out(), stores.settings(), new SpokenWords(messages, plan.who()), plan, machine.background());
        SessionPorts ports = new SessionPorts(time, sound, figures, save,
                new SessionPorts.Surroundings(safety, windows, leading, start.opening().agreement()));
        return new SessionController(start.engine(), start.first(), ports, messages, over -> {
            vigil.sees(over);
            ended.accept(over);
        });
    }

    SafetyController safety(Catalog catalog, SafetyController.Entry entry, Runnable leave) {
        return new SafetyController(catalog.safety(), stores.settings(), entry, messages, leave);
    }

    /// @param data opens the page of the data
    SettingsController settings(Consumer<Preferences> applyLook, Runnable aboutYou, Runnable data) {
        return new SettingsController(stores.settings(),
                new SettingsController.Ports(applyLook, this::testSound, this::silentBecause,
                        new SettingsController.Voice(machine.out().speaker()::voices, this::speechlessBecause, this::testVoice,
                                machine.timers().get()),
                        new SettingsController.Place(data, aboutYou, machine.places().version())),
                messages);
    }

    DataController data(DataController.Ways ways) {
        return new DataController(stores.keeping().custody(),
                new DataController.Ports(machine.places().files(), machine.places().openFolder(), this::today, ways), messages);
    }

    /// What came of something that the person did not wait for.
    ///
    /// @param show opens the page that says more
    Notice outcome(String words, Runnable show) {
        return new Notice(words, Optional.of(new Notice.Action(messages.text("data.ended.show"), show)));
    }

    /// @param over runs when all is written again
    Worries worries(ShellController shell, Runnable over) {
        return new Worries(shell, stores.keeping(), machine, messages, over);
    }

    /// @param day the day whose sessions are wanted; empty for all
    HistoryController history(Catalog catalog, Optional<LocalDate> day, HistoryController.Ways ways) {
        return new HistoryController(stores.journal(),
                new HistoryController.Ports(machine.timers(), this::today, ways, catalog.safety(), day), messages);
    }

    /// @param first the day that is chosen at first; today where it is empty
    /// @param sessionsOf opens the sessions of a day
    CalendarController calendar(Optional<LocalDate> first, Consumer<LocalDate> sessionsOf, Runnable toCatalog, Consumer<PastPage> open) {
        return new CalendarController(stores.journal(), stores.settings(),
                new CalendarController.Ports(this::today, first, sessionsOf, toCatalog, open), messages);
    }

    ProgressController progress(Runnable toCatalog, Consumer<PastPage> open) {
        return new ProgressController(stores.journal(),
                new ProgressController.Ports(this::today, machine.background(), new ProgressController.Ways(toCatalog, open),
                        new PaperDesk(machine.out().printing(), machine.places().files(), messages)),
                messages);
    }

    /// The person's own files that were refused, in words.
    List<String> refusals(Catalog catalog) {
        return catalog.notices().stream()
                .map(refusal -> messages.text("shell.refused.file", refusal.file(), refusal.field(), refusal.reason()))
                .toList();
    }

    /// Why nothing is heard, in words.
    Optional<String> silentBecause() {
        return machine.out().cues().silentBecause().map(silence -> switch (silence) {
            case NO_DEVICE -> messages.text("shell.silent.nodevice");
            case DEVICE_LOST -> messages.text("shell.silent.lost");
        });
    }

    /// Why nothing will be heard of what is to be heard, in words.
    Optional<String> unheardBecause() {
        boolean speaks = stores.settings().current().preferences().speech().verbosity() != Verbosity.OFF;
        return silentBecause().or(() -> speaks ? speechlessBecause() : Optional.empty());
    }

    private Optional<String> speechlessBecause() {
        return machine.out().speaker().mute().map(mute -> switch (mute) {
            case NO_PROGRAM -> messages.text("shell.speechless.noprogram");
            case PROGRAM_FAILS -> messages.text("shell.speechless.fails");
        });
    }

    private void testVoice() {
        Preferences chosen = stores.settings().current().preferences();
        machine.out().cues().volume(true, chosen.sound().volume());
        // A device that was lost is tried again.
        machine.out().cues().open();
        machine.out().speaker().voice(chosen.speech().voice(), chosen.speech().rate());
        machine.out().speaker().say(List.of(new Phrase(messages.text("speech.test.sentence"), Priority.NEEDED, Optional.empty())));
        machine.out().cues().quiet();
    }

    private void testSound() {
        Preferences.Sound chosen = stores.settings().current().preferences().sound();
        machine.out().cues().volume(true, chosen.volume());
        machine.out().cues().open();
        machine.out().cues().play(List.of(new Cue.HalfWay()));
        machine.out().cues().quiet();
    }

    private LocalDate today() {
        return LocalDate.now(machine.time().wall());
    }

    AfterController after(AfterController.Ended ended, AfterController.Ways ways) {
        return new AfterController(ended, stores.journal(), machine.timers().get(), messages, ways);
    }
}
