package app.unknot.ui.settings;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Preferences.Leading;
import app.unknot.domain.settings.Preferences.Looks;
import app.unknot.domain.settings.Preferences.Sound;
import app.unknot.domain.settings.Preferences.Speech;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.domain.settings.Theme;
import app.unknot.domain.settings.Verbosity;
import app.unknot.domain.settings.When;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.WakeTimer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// The settings page. Every change counts at once; there is nothing to confirm.
public final class SettingsController implements Screen {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    /// A voice program that hangs is given up before these are over.
    private static final int LOOKS = 4;

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
            Voice voice, Place data) {}

    /// The voice. What there is of it becomes known a while after it was first asked for.
    ///
    /// @param names of the voices there are
    /// @param speechlessBecause why there is no voice, where there is none
    /// @param test says something in the voice that is set
    /// @param timer wakes this page to look again
    public record Voice(Supplier<List<String>> names, Supplier<Optional<String>> speechlessBecause, Runnable test, WakeTimer timer) {}

    /// The person and the data.
    ///
    /// @param data opens the page of the data
    /// @param aboutYou opens the ticked conditions
    /// @param version of the app
    public record Place(Runnable data, Runnable aboutYou, String version) {}

    public SettingsController(SettingsStore settings, Ports ports, Messages messages) {
        this.settings = settings;
        this.ports = ports;
        this.model = new SettingsModel(settings.current().preferences(), ports.silentBecause().get());
        this.view = new SettingsView(model, this, ports.data(), messages);
        listen(LOOKS);
    }

    @Override
    public void close() {
        ports.voice().timer().cancel();
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
        leading(model.preferences().get().leading().withCountIn(seconds));
    }

    void onVerbosity(Verbosity verbosity) {
        speech(model.preferences().get().speech().with(verbosity));
    }

    /// @param name empty for the system's own choice
    void onVoice(Optional<String> name) {
        speech(model.preferences().get().speech().with(name));
    }

    void onRate(int wordsPerMinute) {
        speech(model.preferences().get().speech().withRate(wordsPerMinute));
    }

    void onTestVoice() {
        ports.voice().test().run();
        listen(LOOKS);
    }

    void onAnyKey(When when) {
        leading(model.preferences().get().leading().withAnyKey(when));
    }

    void onFarView(When when) {
        leading(model.preferences().get().leading().withFarView(when));
    }

    void onKeepAwake(boolean awake) {
        leading(model.preferences().get().leading().withKeepAwake(awake));
    }

    void onTest() {
        ports.testSound().run();
        model.silent(ports.silentBecause().get());
    }

    void onData() {
        ports.data().data().run();
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

    private void speech(Speech speech) {
        change(model.preferences().get().with(speech));
    }

    private void leading(Leading leading) {
        change(model.preferences().get().with(leading));
    }

    /// Looks for voices now and so many times more.
    private void listen(int more) {
        model.speech(ports.voice().names().get(), ports.voice().speechlessBecause().get());
        if (more > 0) {
            ports.voice().timer().after(BETWEEN_LOOKS, () -> listen(more - 1));
        }
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
