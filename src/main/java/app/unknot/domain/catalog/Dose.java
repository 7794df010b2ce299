package app.unknot.domain.catalog;

import java.time.Duration;

/// How much of a technique: the exact timing of its repetitions.
///
/// @param work one repetition: move in, hold, release
/// @param reps repetitions on each side in a set, 1 to [#MOST]
/// @param sides 1, or 2 where left and right are worked in turn
/// @param sets sets, 1 to [#MOST]
/// @param pauses setup before the first repetition and rest between repetitions and sets
public record Dose(Repetition work, int reps, int sides, int sets, Pauses pauses) {
    /// One repetition. The hold is longer than zero.
    public record Repetition(Duration moveIn, Duration hold, Duration release) {
        public Repetition {
            requireNotNegative("moveIn", moveIn);
            requireNotNegative("release", release);
            if (hold.isNegative() || hold.isZero()) {
                throw new IllegalArgumentException("hold: must be more than 0 s");
            }
        }

        /// Move in, hold and release together.
        public Duration length() {
            return moveIn.plus(hold).plus(release);
        }
    }

    /// The time that belongs to no repetition.
    public record Pauses(Duration setup, Duration rest) {
        public Pauses {
            requireNotNegative("setup", setup);
            requireNotNegative("rest", rest);
        }
    }

    /// Nobody does anything more often; whatever is multiplied by it stays a number.
    public static final int MOST = 10_000;
    /// A hold shorter than this is a paced repetition: counted, and done over when it was interrupted.
    private static final Duration PACED_BELOW = Duration.ofSeconds(10);
    /// Nobody changes sides faster than this, however short the rest.
    private static final Duration SHORTEST_CHANGE = Duration.ofSeconds(4);

    public Dose {
        requireCount("reps", reps);
        requireCount("sets", sets);
        if (sides != 1 && sides != 2) {
            throw new IllegalArgumentException("sides: must be 1 or 2");
        }
    }

    /// Whether the repetitions are counted rather than held.
    public boolean paced() {
        return work.hold().compareTo(PACED_BELOW) < 0 && reps > 1;
    }

    /// How long changing sides takes.
    public Duration changeSide() {
        return pauses.rest().compareTo(SHORTEST_CHANGE) > 0 ? pauses.rest() : SHORTEST_CHANGE;
    }

    /// The planned work on one side: all repetitions of all sets, without rests.
    public Duration workPerSide() {
        return work.length().multipliedBy((long) reps * sets);
    }

    /// The same dose with another hold and another number of repetitions.
    public Dose with(Duration hold, int repetitions) {
        return new Dose(new Repetition(work.moveIn(), hold, work.release()), repetitions, sides, sets, pauses);
    }

    private static void requireNotNegative(String field, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(field + ": must not be negative");
        }
    }

    private static void requireCount(String field, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(field + ": must be at least 1");
        }
        if (value > MOST) {
            throw new IllegalArgumentException(field + ": must be " + MOST + " at most");
        }
    }
}
