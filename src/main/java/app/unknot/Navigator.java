package app.unknot;

import app.unknot.SessionStarts.Start;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal.Findings;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SavedSession;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.settings.Preferences;
import app.unknot.ui.after.AfterController;
import app.unknot.ui.common.PastPage;
import app.unknot.ui.common.Screen;
import app.unknot.ui.safety.SafetyController;
import app.unknot.ui.safety.SafetyController.Entry;
import app.unknot.ui.session.SessionController;
import app.unknot.ui.shell.Kept;
import app.unknot.ui.shell.Notice;
import app.unknot.ui.shell.Section;
import app.unknot.ui.shell.ShellController;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/// Says which screen follows which, and sees one session at a time from its start into the journal. Lives on the
/// JavaFX thread.
final class Navigator {
    private final Screens screens;
    private final Stores stores;
    private final Machine machine;
    private final Catalog catalog;
    private final ShellController shell;
    private final SessionStarts starts;
    private final StartPages before;
    private final HistoryPages past;
    private final SettingsPages settings;
    private final Hearing hearing;
    private final Worries worries;
    private History history = History.EMPTY;
    private Optional<SessionController> running = Optional.empty();
    private Optional<AfterController> after = Optional.empty();
    /// Opens the place where the person was before the safety page.
    private Runnable here = () -> open(Section.CATALOG);
    private Optional<String> wanted = Optional.empty();

    /// @param look dresses the window anew
    Navigator(Screens screens, Stores stores, Machine machine, Catalog catalog, Consumer<Preferences> look) {
        this.screens = screens;
        this.stores = stores;
        this.machine = machine;
        this.catalog = catalog;
        this.shell = screens.shell(this::open);
        this.starts = new SessionStarts(screens, stores, machine);
        this.before = new StartPages(screens, stores, machine, catalog, new StartPages.Ways(this::showBefore,
                begin -> run(starts.begin(begin)), () -> open(Section.CATALOG), this::safety, () -> history));
        this.past = new HistoryPages(screens, catalog,
                new HistoryPages.Ways(page -> go(Section.HISTORY, page), () -> open(Section.CATALOG), before::again));
        this.settings = new SettingsPages(screens, shell,
                new SettingsPages.Ways(page -> go(Section.SETTINGS, page), look, this::aboutYou, this::reload));
        this.hearing = new Hearing(screens, shell, machine.timers().get());
        this.worries = screens.worries(shell, this::written);
    }

    Parent view() {
        return shell.view();
    }

    /// The first screen: the safety page where it was not accepted yet, then what was asked for.
    ///
    /// @param known the history so far
    void begin(Optional<String> routine, Optional<SavedSession> interrupted, History known) {
        history = known;
        worries.begin();
        // The app may have died after the record was appended and before the session was forgotten.
        Optional<SavedSession> unfinished = interrupted.filter(saved -> known.session(saved.opening().head().id()).isEmpty());
        if (unfinished.isEmpty()) {
            interrupted.ifPresent(over -> stores.active().clear(over.opening().head().id()));
        }
        wanted = routine;
        screens.refusals(catalog).forEach(words -> shell.notice(new Notice(words, Optional.empty())));
        if (stores.settings().current().safetyAccepted()) {
            afterSafety(unfinished);
        } else {
            shell.showWhole(screens.safety(catalog, Entry.FIRST_START, () -> afterSafety(unfinished)));
        }
    }

    /// Another start of the app asks for this window. A session is never interrupted.
    void asked(Optional<String> routine) {
        wanted = routine.or(() -> wanted);
        if (routine.isPresent() && running.isEmpty() && stores.settings().current().safetyAccepted()) {
            leaveAfter();
            openWanted();
        }
    }

    /// Someone wants to close the window: a running session asks first.
    ///
    /// @param closing closes the window
    void onCloseRequested(Runnable closing) {
        running.ifPresentOrElse(session -> {
            showSession(session);
            session.onCloseRequested(closing);
        }, closing);
    }

    /// Something calm to know, whatever screen is shown, in place of what is out of date.
    void tell(Notice notice, Optional<Notice> before) {
        before.ifPresent(shell::withdraw);
        shell.notice(notice);
    }

    void close() {
        hearing.close();
        worries.close();
        running.ifPresent(SessionController::close);
        leaveAfter();
        shell.close();
    }

    private void afterSafety(Optional<SavedSession> interrupted) {
        interrupted.ifPresentOrElse(this::takeUp, this::openWanted);
    }

    private void openWanted() {
        Optional<Routine> routine = wanted.flatMap(catalog::routine);
        wanted = Optional.empty();
        routine.ifPresentOrElse(before::open, () -> open(Section.CATALOG));
    }

    private void open(Section section) {
        if (!stores.settings().current().safetyAccepted()) {
            return; // the first start shows nothing but the safety page until that was accepted
        }
        switch (section) {
            case CATALOG -> go(section, () -> screens.catalog(() -> history, before::open));
            case HISTORY -> past.open(PastPage.SESSIONS);
            case SETTINGS -> settings.open();
            case SAFETY -> safety(Entry.RED_FLAGS);
        }
    }

    /// Wherever a click came from: a session is left by ending it only, and the page after it by its own ways.
    private void go(Section section, Supplier<? extends Screen> page) {
        running.ifPresentOrElse(this::showSession, () -> after.ifPresentOrElse(this::showAfter, () -> {
            here = () -> go(section, page);
            shell.show(section, page.get());
        }));
    }

    /// The safety page leads back to where the person was. Over a session or the page after it nothing else can be opened.
    private void safety(Entry entry) {
        running.ifPresent(SessionController::onPause);
        SafetyController page = screens.safety(catalog, entry, this::leaveSafety);
        if (running.isPresent() || after.isPresent()) {
            shell.showWhole(page);
        } else {
            shell.show(Section.SAFETY, page);
        }
    }

    private void aboutYou() {
        safety(Entry.ABOUT_YOU);
    }

    private void leaveSafety() {
        running.ifPresentOrElse(this::showSession, () -> after.ifPresentOrElse(this::showAfter, here));
    }

    private void showBefore(Screen page, Runnable again) {
        here = again;
        shell.show(Section.CATALOG, page);
    }

    /// A session was interrupted: it is asked about, or kept as it is where that is long ago.
    private void takeUp(SavedSession saved) {
        Start start = starts.takeUp(saved);
        if (start.first().state() instanceof Ended ended) {
            start.keeper().append(start.keeper().record(ended)).thenRun(this::reload);
            openWanted();
        } else {
            run(start);
        }
    }

    private void run(Start start) {
        machine.out().cues().open();
        hearing.begin();
        SessionController session = screens.session(start, () -> safety(Entry.RED_FLAGS), ended -> after(ended, start));
        running = Optional.of(session);
        showSession(session);
    }

    private void showSession(SessionController session) {
        shell.showWhole(new Kept(session));
    }

    private void showAfter(AfterController page) {
        shell.showAlone(new Kept(page));
    }

    private void leaveAfter() {
        after.ifPresent(AfterController::close);
        after = Optional.empty();
    }

    private void after(Ended ended, Start start) {
        running.ifPresent(SessionController::close);
        running = Optional.empty();
        machine.out().cues().quiet();
        SessionRecord record = start.keeper().record(ended);
        CompletionStage<Void> appended = start.keeper().append(record);
        appended.thenRun(this::reload);
        AfterController page = screens.after(new AfterController.Ended(record, appended),
                new AfterController.Ways(() -> leaveFor(this::openWanted), () -> safety(Entry.RED_FLAGS),
                        before.swap(record.plan(), start.opening()).map(swap -> () -> leaveFor(swap))));
        after = Optional.of(page);
        showAfter(page);
    }

    private void leaveFor(Runnable next) {
        leaveAfter();
        reload();
        next.run();
    }

    /// What was kept aside is in the journal now, or a folder is back.
    private void written() {
        after.ifPresent(AfterController::onWritten);
        reload();
        shell.refresh();
    }

    private void reload() {
        stores.journal().read().thenAccept(found -> Platform.runLater(() -> know(found)));
    }

    /// What was known stays known while the folder of the data is away.
    private void know(Findings found) {
        if (found.readOnly().isEmpty() || found.history().sessions().size() >= history.sessions().size()) {
            history = found.history();
        }
    }
}
