package app.unknot.domain.figure;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;

/// A moment of a session, as far as a figure cares.
///
/// @param fraction how much of the phase is over, 0 to 1; any for a [Phase.Wait]
/// @param reduced whether to show key poses only, and nothing in between
public record Moment(Phase phase, double fraction, boolean reduced) {
    /// Seconds since the phase began.
    double elapsed() {
        return seconds() * fraction;
    }

    /// How long the phase lasts, in seconds.
    double seconds() {
        return phase.length().toMillis() / 1000.0;
    }

    /// A moment of the same phase so many seconds later; its end where it has no more.
    public Moment later(double seconds) {
        return new Moment(phase, Math.min(1, fraction + seconds / seconds()), reduced);
    }

    /// The same with key poses only.
    Moment stilled() {
        return new Moment(phase, fraction, true);
    }

    boolean right() {
        return phase.spot().side() == Side.RIGHT;
    }
}
