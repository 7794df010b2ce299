package app.unknot.ui.session;

import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Transition;
import java.util.List;

/// Sounds that nobody hears.
final class Silent implements SessionPorts.Sound {
    @Override
    public List<String> hear(SessionState before, Transition transition) {
        return List.of();
    }

    @Override
    public boolean isAudible() {
        return true;
    }

    @Override
    public void setAudible(boolean audible) {}
}
