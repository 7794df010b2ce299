package app.unknot.domain.speech;

import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.Speaker.Priority;
import app.unknot.domain.settings.Verbosity;
import java.time.Duration;
import java.util.Optional;

/// Something worth saying to someone who can't look.
public sealed interface Remark {
    /// Which step it is, and with which side it begins or goes on.
    record Name(String technique, Side side) implements Remark {}

    /// The position to take.
    record Placed(Position position) implements Remark {}

    /// A technique's one-line instruction.
    record Instruction(String words) implements Remark {}

    /// Which step comes next.
    record Next(String technique) implements Remark {}

    /// The session waits for "ready".
    record Waiting() implements Remark {}

    /// A long hold begins, or whatever this family does for a while.
    ///
    /// @param length told where this is the first of its kind
    record Hold(Family family, Optional<Duration> length) implements Remark {}

    /// Half of a long hold is over.
    record HalfWay() implements Remark {}

    /// A repetition begins.
    ///
    /// @param number from 1
    record Count(int number) implements Remark {}

    /// The last repetition begins.
    record LastOne() implements Remark {}

    /// A reminder during a long hold.
    record Prompted(String words) implements Remark {}

    /// A long hold is over.
    record Release() implements Remark {}

    /// A longer rest begins.
    record Rest() implements Remark {}

    /// Change to this side.
    record ChangeSides(Side to) implements Remark {}

    /// Work goes on after a pause, on this side.
    record Again(Side side) implements Remark {}

    /// The session is paused.
    record Paused() implements Remark {}

    /// The session is paused because it hurts.
    record Hurt() implements Remark {}

    /// The machine slept, and the session is paused.
    record Slept() implements Remark {}

    /// The session is over.
    record Done() implements Remark {}

    /// What goes first.
    default Priority priority() {
        return switch (this) {
            case Name _, Waiting _, Prompted _, ChangeSides _, Paused _, Hurt _, Slept _, Done _ -> Priority.NEEDED;
            case Placed _, Instruction _, Next _, HalfWay _, LastOne _, Again _ -> Priority.HELPFUL;
            case Hold _, Count _, Release _, Rest _ -> Priority.EXTRA;
        };
    }

    /// Whether a voice that says this much says it.
    default boolean saidAt(Verbosity verbosity) {
        return switch (verbosity) {
            case OFF -> false;
            case SPARSE -> priority() == Priority.NEEDED;
            case FULL -> true;
        };
    }
}
