package app.unknot.domain.session;

import java.util.List;
import java.util.Optional;

/// Plays cues for the ear. A failure is the player's own affair: it never reaches the session.
public interface CuePlayer {
    /// A session or a test begins: get ready, without keeping the caller waiting.
    void open();

    /// Nothing is to be heard for now: rest when what plays is over.
    void quiet();

    /// Plays these cues now.
    void play(List<Cue> cues);

    /// Silent where `on` is false.
    ///
    /// @param volume 0 to 100
    void volume(boolean on, int volume);

    /// Why nothing can be heard; empty where sound works.
    Optional<Silence> silentBecause();

    /// Why nothing can be heard.
    enum Silence {
        NO_DEVICE, DEVICE_LOST
    }
}
