package app.unknot.ui.settings;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Preferences.Looks;
import app.unknot.domain.settings.Preferences.Sound;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.domain.settings.Theme;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// The settings page. Every change counts at once; there is nothing to confirm.
public final class SettingsController implements Screen {
    private final SettingsStore settings;
    private final Ports ports;
    private final SettingsModel model;
    private final SettingsView view;

    /// What reaches out of the page.
    ///
    /// @param applyLook dresses the window
    /// @param testSound plays a sound at the volume that is set
    /// @param silentBecause why nothing can be heard, where nothing can
    public record Ports(Consumer<Preferences> applyLook, Runnable testSound, Supplier<Optional<String>> silentBecause,
            Place data) {}

    /// Where things are.
    ///
    /// @param folder the data folder, as the person's system writes it
    /// @param open shows the data folder in the file manager
    /// @param aboutYou opens the ticked conditions
    /// @param version of the app
    public record Place(String folder, Runnable open, Runnable aboutYou, String version) {}

    public SettingsController(SettingsStore settings, Ports ports, Messages messages) {
        this.settings = settings;
        this.ports = ports;
        this.model = new SettingsModel(settings.current().preferences(), ports.silentBecause().get());
        this.view = new SettingsView(model, this, ports.data(), messages);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    void onTheme(Theme theme) {
        looks(model.preferences().get().looks().with(theme));
    }

    void onText(int percent) {
        looks(model.preferences().get().looks().withText(percent));
    }

    void onLessMotion(boolean less) {
        looks(model.preferences().get().looks().withLessMotion(less));
    }

    void onSounds(boolean on) {
        sound(new Sound(on, model.preferences().get().sound().volume()));
    }

    void onVolume(int volume) {
        sound(new Sound(model.preferences().get().sound().on(), volume));
    }

    void onCountIn(int seconds) {
        change(model.preferences().get().with(model.preferences().get().leading().withCountIn(seconds)));
    }

    void onTest() {
        ports.testSound().run();
        model.silent(ports.silentBecause().get());
    }

    void onOpen() {
        ports.data().open().run();
    }

    void onAboutYou() {
        ports.data().aboutYou().run();
    }

    private void looks(Looks looks) {
        change(model.preferences().get().with(looks));
    }

    private void sound(Sound sound) {
        change(model.preferences().get().with(sound));
    }

    private void change(Preferences changed) {
        if (changed.equals(model.preferences().get())) {
            return;
        }
        settings.change(settings.current().with(changed));
        model.change(changed);
        ports.applyLook().accept(changed);
    }
}
