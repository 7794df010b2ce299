package app.unknot.domain.session;

import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;

/// Something to let the person hear, see or feel: a crossing between two readings, emitted exactly once.
public sealed interface Cue {
    /// A phase began, and is the one that runs now.
    record PhaseBegan(Phase phase) implements Cue {}

    /// So many seconds are left before the work: 3, 2, 1.
    record CountIn(int seconds) implements Cue {}

    /// Half of a long hold is over.
    record HalfWay() implements Cue {}

    /// A repetition begins.
    ///
    /// @param number which one in its set and side, from 1
    /// @param of how many there are
    record Repetition(int number, int of) implements Cue {}

    /// Change to this side.
    record ChangeSide(Side to) implements Cue {}

    /// A reminder during a long hold.
    record Prompted(Prompt prompt) implements Cue {}

    /// A step ended.
    ///
    /// @param step its index, from 0
    record StepEnded(int step) implements Cue {}

    /// The session ended by itself.
    record Done() implements Cue {}

    /// The machine slept, and the session was paused where it was.
    record Slept() implements Cue {}
}
