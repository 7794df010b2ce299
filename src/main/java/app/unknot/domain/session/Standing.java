package app.unknot.domain.session;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;

/// Where the body is to be: the phase under way and how much of it is done. While a session counts in after a pause, that
/// is where it was left.
///
/// @param spent of the phase; never more than its length
public record Standing(Phase phase, Duration spent) {
    /// Where a state is at a monotonic time.
    public static Standing of(SessionState state, Duration now) {
        Phase phase = state.journey().leg().phase();
        Duration spent = switch (state) {
            case Running running when running.timing().countsIn(now) -> running.timing().spent();
            case Running running -> running.timing().spentAt(now);
            case Paused paused -> paused.spent();
            case Ended _ -> phase.length();
        };
        return new Standing(phase, spent.compareTo(phase.length()) < 0 ? spent : phase.length());
    }

    /// How much of the phase is over, 0 to 1.
    public double fraction() {
        return phase.length().isZero() ? 0 : (double) spent.toNanos() / phase.length().toNanos();
    }
}
