package app.unknot.domain.session;

import java.util.List;

/// Plays cues for the ear. A failure is the player's own affair: it never reaches the session.
public interface CuePlayer {
    /// Plays these cues now.
    void play(List<Cue> cues);

    /// Silent where `on` is false.
    ///
    /// @param volume 0 to 100
    void volume(boolean on, int volume);

    /// A plain sentence on why nothing can be heard; empty where sound works.
    String silentBecause();
}
