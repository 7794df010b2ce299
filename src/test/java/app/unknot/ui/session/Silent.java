package app.unknot.ui.session;

import app.unknot.domain.session.Cue;
import java.util.List;

/// Sounds that nobody hears.
final class Silent implements SessionPorts.Sound {
    @Override
    public void play(List<Cue> cues) {}

    @Override
    public boolean isAudible() {
        return true;
    }

    @Override
    public void setAudible(boolean audible) {}
}
