package app.unknot.ui.session;

import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Transition;
import app.unknot.domain.settings.Preferences;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.WakeTimer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// What a running session needs of the world.
///
/// @param save writes the session down, off the calling thread
public record SessionPorts(Time time, Sound sound, FigureShelf figures, Consumer<SessionState> save, Surroundings around) {
    /// What time it is, and being woken.
    ///
    /// @param clock the two clocks, read now
    /// @param timer wakes the session
    /// @param frames wakes the picture, which may be late without harm
    public record Time(Supplier<Reading> clock, WakeTimer timer, WakeTimer frames) {}

    /// What is heard.
    public interface Sound {
        /// Plays the cues of a transition and says what there is to say to it; never fails. Answers what there is to say,
        /// in words, whether a voice says it or not.
        ///
        /// @param before the state before; the same as the new one where a session begins
        List<String> hear(SessionState before, Transition transition);

        /// Whether anything is to be heard.
        boolean isAudible();

        /// Mutes for this session, or lets sound be heard again.
        void setAudible(boolean audible);
    }

    /// What lies around a session.
    ///
    /// @param safety opens the safety page over the session
    /// @param leading how the person wants to be led
    public record Surroundings(Runnable safety, Windows windows, Preferences.Leading leading) {}

    /// The window that the session is in, and a small one in its place.
    public interface Windows {
        /// Gives the large window the whole screen, or its own size back.
        void fullScreen(boolean whole);

        /// Puts the large window away and shows this in a small one, which stays on top of other programs.
        ///
        /// @param leave runs when the person asks for the large window in another way than the session knows
        void showSmall(Parent content, Runnable leave);

        /// Brings the large window back.
        void showLarge();
    }
}
