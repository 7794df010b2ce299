package app.unknot;

import app.unknot.domain.settings.Preferences;
import app.unknot.ui.common.Screen;
import app.unknot.ui.data.DataController;
import app.unknot.ui.shell.Notice;
import app.unknot.ui.shell.ShellController;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The settings, and the page of the data behind them.
final class SettingsPages {
    private final Screens screens;
    private final ShellController shell;
    private final Ways ways;
    /// The page of the data as it was left: what was begun there may still be under way.
    private Optional<DataController> left = Optional.empty();
    private Optional<Notice> told = Optional.empty();

    /// What these pages lead to.
    ///
    /// @param show shows a page in the section of the settings
    /// @param look dresses the window anew
    /// @param changed hears that there are more sessions than before
    record Ways(Consumer<Supplier<Screen>> show, Consumer<Preferences> look, Runnable aboutYou, Runnable changed) {}

    SettingsPages(Screens screens, ShellController shell, Ways ways) {
        this.screens = screens;
        this.shell = shell;
        this.ways = ways;
    }

    /// Opens the settings.
    void open() {
        ways.show().accept(() -> screens.settings(ways.look(), ways.aboutYou(), this::data));
    }

    private void data() {
        ways.show().accept(this::page);
    }

    /// The page that was left, where there is something to come back to.
    private DataController page() {
        told.ifPresent(shell::withdraw);
        DataController page = left.filter(DataController::resumes)
                .orElseGet(() -> screens.data(new DataController.Ways(this::open, ways.changed(), this::tell)));
        left = Optional.of(page);
        return page;
    }

    /// Something that was begun on the page has come to its end elsewhere.
    private void tell(String outcome) {
        Notice notice = screens.outcome(outcome, this::data);
        told = Optional.of(notice);
        shell.notice(notice);
    }
}
