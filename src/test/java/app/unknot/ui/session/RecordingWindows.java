package app.unknot.ui.session;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/// Windows that are only asked for.
final class RecordingWindows implements SessionPorts.Windows {
    private final List<String> asked = new ArrayList<>();
    private Optional<Parent> strip = Optional.empty();
    private Runnable leave = () -> {
    };

    /// What lies around a session that is led as usual.
    static SessionPorts.Surroundings around(Runnable safety) {
        return new SessionPorts.Surroundings(safety, new RecordingWindows(), Preferences.DEFAULT.leading());
    }

    /// The same with these windows.
    SessionPorts.Surroundings leading(When anyKey, When farView) {
        return new SessionPorts.Surroundings(() -> asked.add("safety"), this,
                Preferences.DEFAULT.leading().withAnyKey(anyKey).withFarView(farView));
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    /// What the small window shows.
    Parent strip() {
        return strip.orElseThrow();
    }

    /// The person brings the large window back by the desktop's means.
    void leaveSmall() {
        leave.run();
    }

    @Override
    public void fullScreen(boolean whole) {
        asked.add(whole ? "whole screen" : "own size");
    }

    @Override
    public void showSmall(Parent content, Runnable leaving) {
        asked.add("small");
        strip = Optional.of(content);
        leave = leaving;
    }

    @Override
    public void showLarge() {
        asked.add("large");
    }
}
