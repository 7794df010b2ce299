package app.unknot.domain.routine;

import java.time.Duration;

/// A stretch of a session with one meaning and one length.
public sealed interface Phase {
    /// Its length; [Wait] has none and lasts until the person is ready.
    Duration length();

    /// Where in the step it lies.
    Spot spot();

    /// The same phase with another length.
    Phase lasting(Duration length);

    /// Whether it belongs to a repetition: these are the seconds that count as done.
    default boolean work() {
        return this instanceof MoveIn || this instanceof Hold || this instanceof Release;
    }

    /// Where in a step a phase lies.
    ///
    /// @param set the set, from 1
    /// @param rep the repetition within set and side, from 1; the coming one in a setup or change of side, the one
    ///        before in a rest
    record Spot(int set, Side side, int rep) {}

    /// Time to read and to get into position.
    record Setup(Duration length, Spot spot) implements Phase {
        @Override
        public Setup lasting(Duration other) {
            return new Setup(other, spot);
        }
    }

    /// Until the person says that they are in position. Not counted in any length.
    record Wait(Spot spot) implements Phase {
        @Override
        public Duration length() {
            return Duration.ZERO;
        }

        @Override
        public Wait lasting(Duration other) {
            return this;
        }
    }

    /// The last three seconds before the work: 3, 2, 1.
    record CountIn(Duration length, Spot spot) implements Phase {
        @Override
        public CountIn lasting(Duration other) {
            return new CountIn(other, spot);
        }
    }

    /// Moving into the position of a repetition.
    record MoveIn(Duration length, Spot spot) implements Phase {
        @Override
        public MoveIn lasting(Duration other) {
            return new MoveIn(other, spot);
        }
    }

    /// Holding it, or working with the hands.
    record Hold(Duration length, Spot spot) implements Phase {
        @Override
        public Hold lasting(Duration other) {
            return new Hold(other, spot);
        }
    }

    /// Coming out of it.
    record Release(Duration length, Spot spot) implements Phase {
        @Override
        public Release lasting(Duration other) {
            return new Release(other, spot);
        }
    }

    /// Between repetitions and sets.
    record Rest(Duration length, Spot spot) implements Phase {
        @Override
        public Rest lasting(Duration other) {
            return new Rest(other, spot);
        }
    }

    /// From one side to the other; [#spot] names the side to come.
    record ChangeSide(Duration length, Spot spot) implements Phase {
        @Override
        public ChangeSide lasting(Duration other) {
            return new ChangeSide(other, spot);
        }
    }
}
