package app.unknot;

import app.unknot.domain.session.CuePlayer;

/// The player of cues, and when it has to be ready.
interface Audio extends CuePlayer {
    /// A session or a test begins: open the line, off this thread.
    void open();

    /// Nothing is to be heard for now: close the line when what plays is over.
    void quiet();
}
