package app.unknot.domain.session;

import app.unknot.domain.Coded;
import app.unknot.domain.history.Ending;
import java.time.Duration;

/// The state of a session.
public sealed interface SessionState {
    /// How far the session has come.
    Journey journey();

    /// The last moment the session has seen.
    Reading seen();

    /// A phase runs. It has been spent up to `timing`, or counts in first.
    record Running(Journey journey, Timing timing, Reading seen) implements SessionState {}

    /// Nothing runs; the remainder of the phase is kept.
    ///
    /// @param spent how much of the phase was over
    record Paused(Journey journey, Duration spent, Cause cause, Reading seen) implements SessionState {}

    /// Over. Nothing leads out of here.
    record Ended(Journey journey, Ending ending, Reading seen) implements SessionState {}

    /// When a phase runs: `spent` of it lies behind, and the rest runs from the monotonic time `from`. Where `from`
    /// lies ahead, the session counts in until then.
    record Timing(Duration from, Duration spent) {
        /// How much of the phase lies behind at a monotonic time.
        Duration spentAt(Duration now) {
            return countsIn(now) ? spent : spent.plus(now).minus(from);
        }

        boolean countsIn(Duration now) {
            return now.compareTo(from) < 0;
        }
    }

    /// Why a session is paused.
    enum Cause implements Coded {
        PERSON, SLEEP, HURT, RESTORED
    }
}
