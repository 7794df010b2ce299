package app.unknot;

import app.unknot.domain.session.Wakefulness;
import java.util.ArrayList;
import java.util.List;

/// Notes what was asked of the screen.
final class RecordingScreen implements Wakefulness {
    private final List<String> asked = new ArrayList<>();

    @Override
    public void hold(String reason) {
        asked.add(reason);
    }

    @Override
    public void letGo() {
        asked.add("let go");
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    /// Whether the screen is to stay on.
    boolean isHeld() {
        return !asked.isEmpty() && !asked.getLast().equals("let go");
    }
}
