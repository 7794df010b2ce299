package app.unknot;

import app.unknot.domain.settings.Preferences;
import app.unknot.ui.common.Screen;
import app.unknot.ui.data.DataController;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The settings, and the page of the data behind them.
final class SettingsPages {
    private final Screens screens;
    private final Ways ways;

    /// What these pages lead to.
    ///
    /// @param show shows a page in the section of the settings
    /// @param look dresses the window anew
    /// @param changed hears that there are more sessions than before
    record Ways(Consumer<Supplier<Screen>> show, Consumer<Preferences> look, Runnable aboutYou, Runnable changed) {}

    SettingsPages(Screens screens, Ways ways) {
        this.screens = screens;
        this.ways = ways;
    }

    /// Opens the settings.
    void open() {
        ways.show().accept(() -> screens.settings(ways.look(), ways.aboutYou(), this::data));
    }

    private void data() {
        ways.show().accept(() -> screens.data(new DataController.Ways(this::open, ways.changed())));
    }
}
