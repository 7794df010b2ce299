package app.unknot.domain.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Speaks. A failure is the speaker's own affair: it never reaches the session.
public interface Speaker {
    /// These sentences will be wanted, the first ones first: get them ready without keeping the caller waiting.
    void prepare(List<String> sentences);

    /// Says these now, one after another, none over another. What waits from before and no longer fits is dropped;
    /// nothing is ever cut.
    void say(List<Phrase> phrases);

    /// Drops what waits and was not begun.
    void hush();

    /// Speaks with this voice from now on.
    ///
    /// @param name as one of [#voices()]; empty for the system's own choice
    /// @param rate words a minute, 100 to 240
    void voice(Optional<String> name, int rate);

    /// The names of the voices there are, as far as they are known by now.
    List<String> voices();

    /// Why nothing is said; empty where speech works, or was not tried yet.
    Optional<Mute> mute();

    /// Something to say.
    ///
    /// @param room from now until its moment is past; a phrase that can't be over by then is dropped. Empty: however late
    record Phrase(String sentence, Priority priority, Optional<Duration> room) {}

    /// Which phrase goes first where two wait; the least important first.
    enum Priority {
        EXTRA, HELPFUL, NEEDED
    }

    /// Why nothing is said.
    enum Mute {
        NO_PROGRAM, PROGRAM_FAILS
    }
}
