package app.unknot.ui.session;

import app.unknot.domain.session.Agreement;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionState;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.WakeTimer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a running session needs of the world.
///
/// @param save writes the session down, off the calling thread
public record SessionPorts(Time time, Sound sound, FigureShelf figures, Consumer<SessionState> save, Around around) {
    /// What surrounds the session.
    ///
    /// @param safety opens the safety page over the session
    /// @param agreement what two people agreed on before it
    public record Around(Runnable safety, Agreement agreement) {}

    /// What time it is, and being woken.
    ///
    /// @param clock the two clocks, read now
    /// @param timer wakes the session
    /// @param frames wakes the picture, which may be late without harm
    public record Time(Supplier<Reading> clock, WakeTimer timer, WakeTimer frames) {}

    /// What is heard.
    public interface Sound {
        /// Plays cues now; never fails.
        void play(List<Cue> cues);

        /// Whether anything is to be heard.
        boolean isAudible();

        /// Mutes for this session, or lets sound be heard again.
        void setAudible(boolean audible);
    }
}
