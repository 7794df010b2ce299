package app.unknot;

import app.unknot.domain.session.Cue;
import app.unknot.domain.session.CuePlayer;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.ui.session.SessionPorts;
import java.util.List;

/// The sound of one session: as loud as the settings say, until the person mutes it.
final class SessionSound implements SessionPorts.Sound {
    private final CuePlayer player;
    private final int volume;
    private boolean audible;

    SessionSound(CuePlayer player, SettingsStore settings) {
        Preferences.Sound chosen = settings.current().preferences().sound();
        this.player = player;
        this.volume = chosen.volume();
        setAudible(chosen.on());
    }

    @Override
    public void play(List<Cue> cues) {
        player.play(cues);
    }

    @Override
    public boolean isAudible() {
        return audible;
    }

    @Override
    public void setAudible(boolean on) {
        audible = on;
        player.volume(on, volume);
    }
}
