package app.unknot.ui.session;

import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Transition;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.WakeTimer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a running session needs of the world.
///
/// @param save writes the session down, off the calling thread
/// @param safety opens the safety page over the session
public record SessionPorts(Time time, Sound sound, FigureShelf figures, Consumer<SessionState> save, Runnable safety) {
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
}
