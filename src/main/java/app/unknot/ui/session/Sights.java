package app.unknot.ui.session;

import app.unknot.ui.session.SessionModel.Panel;
import app.unknot.ui.session.SessionModel.Sight;
import app.unknot.ui.session.SessionPorts.Windows;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// Changes between the views of a session, and its window with them. The far view has the whole screen; the small one has a
/// window of its own, until something is asked that it has no room for.
final class Sights {
    private final SessionModel model;
    private final Windows windows;
    private final Supplier<Parent> strip;
    private Sight large = Sight.NEAR;

    /// @param strip what the small view shows
    Sights(SessionModel model, Windows windows, Supplier<Parent> strip) {
        this.model = model;
        this.windows = windows;
        this.strip = strip;
    }

    /// To the far view, and back.
    void toggleFar() {
        boolean far = model.sight().get() != Sight.FAR;
        large = far ? Sight.FAR : Sight.NEAR;
        leaveSmall();
        model.look(large);
        windows.fullScreen(far);
    }

    /// To the small view, and back.
    void toggleSmall() {
        if (model.sight().get() == Sight.SMALL) {
            enlarge();
        } else {
            model.look(Sight.SMALL);
            if (large == Sight.FAR) {
                windows.fullScreen(false);
            }
            windows.showSmall(strip.get(), this::enlarge);
        }
    }

    /// From the small view back to the one before.
    void enlarge() {
        if (model.sight().get() == Sight.SMALL) {
            leaveSmall();
            model.look(large);
            if (large == Sight.FAR) {
                windows.fullScreen(true);
            }
        }
    }

    /// What is asked is asked in the large window.
    void makeRoom(Panel asked) {
        if (asked != Panel.NONE && asked != Panel.PAUSE) {
            enlarge();
        }
    }

    /// Leaves the window as it was before the session.
    void close() {
        leaveSmall();
        if (model.sight().get() == Sight.FAR) {
            windows.fullScreen(false);
        }
    }

    private void leaveSmall() {
        if (model.sight().get() == Sight.SMALL) {
            windows.showLarge();
        }
    }
}
