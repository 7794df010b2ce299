package app.unknot.domain.session;

import app.unknot.domain.history.HurtReason;
import java.time.Duration;

/// What the person, or time, asks of a session.
public sealed interface SessionCommand {
    /// Time passes.
    record Tick() implements SessionCommand {}

    /// Stop for a moment.
    record Pause() implements SessionCommand {}

    /// Go on.
    record Resume() implements SessionCommand {}

    /// In position.
    record Ready() implements SessionCommand {}

    /// Restart the step, or go to the one before.
    record Back() implements SessionCommand {}

    /// Leave the rest of the step out.
    record Skip() implements SessionCommand {}

    /// Go to a step of the list, from its beginning; also restarts the current one.
    ///
    /// @param step its index, from 0
    record Jump(int step) implements SessionCommand {}

    /// Make the current phase longer or, with a negative time, shorter.
    record Adjust(Duration by) implements SessionCommand {}

    /// One more repetition, on both sides.
    record OneMore() implements SessionCommand {}

    /// It hurts.
    record Hurt(HurtReason reason) implements SessionCommand {}

    /// Change to the step's easier variant after it hurt.
    record Easier() implements SessionCommand {}

    /// End here.
    record Finish() implements SessionCommand {}
}
