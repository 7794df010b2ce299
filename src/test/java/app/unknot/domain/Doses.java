package app.unknot.domain;

import app.unknot.domain.catalog.Dose;
import java.time.Duration;

/// Doses to test with, in seconds.
public final class Doses {
    private Doses() {}

    /// One hold with 8 s before it and nothing after it.
    public static Dose held(double hold) {
        return new Dose(work(0, hold, 0), 1, 1, 1, pauses(8, 0));
    }

    /// Counted repetitions of 2 s in, 4 s hold and 2 s out, with 1 s between them and 8 s before them.
    public static Dose paced(int reps) {
        return new Dose(work(2, 4, 2), reps, 1, 1, pauses(8, 1));
    }

    /// Left and right: two holds of 20 s on each side with 2 s in, 1 s out and 6 s rest; 8 s before them.
    public static Dose sided() {
        return new Dose(work(2, 20, 1), 2, 2, 1, pauses(8, 6));
    }

    /// One repetition.
    public static Dose.Repetition work(double moveIn, double hold, double release) {
        return new Dose.Repetition(seconds(moveIn), seconds(hold), seconds(release));
    }

    /// Setup and rest.
    public static Dose.Pauses pauses(double setup, double rest) {
        return new Dose.Pauses(seconds(setup), seconds(rest));
    }

    /// A duration, exact to the millisecond.
    public static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
