package app.unknot.domain.session;

import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.SessionState.Running;
import app.unknot.domain.session.SessionState.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The moments inside a phase at which a cue is due.
///
/// @param at the monotonic time
record Mark(Duration at, Cue cue) {
    /// A cue that is later than this is dropped.
    static final Duration LATEST = Duration.ofMillis(500);
    private static final Duration LONG_HOLD = Duration.ofSeconds(20);

    /// The marks of the running phase after `from` and up to `until`, in order of time.
    static List<Mark> between(Running state, Duration from, Duration until) {
        List<Mark> due = all(state, from);
        due.removeIf(mark -> mark.at.compareTo(from) <= 0 || mark.at.compareTo(until) > 0);
        due.sort(Comparator.comparing(Mark::at));
        return due;
    }

    /// The first mark after `from`, or `end` where there is none before it.
    static Duration next(Running state, Duration from, Duration end) {
        return between(state, from, end).stream().map(Mark::at).findFirst().orElse(end);
    }

    private static List<Mark> all(Running state, Duration from) {
        List<Mark> marks = new ArrayList<>();
        if (state.timing().countsIn(from)) {
            addCountIn(marks, state);
        }
        addPhase(marks, state);
        return marks;
    }

    /// The session counts in again after a pause, and then the phase begins or goes on. Elsewhere the beginning of a
    /// phase is no mark: it is told on entering.
    private static void addCountIn(List<Mark> marks, Running state) {
        Leg leg = state.journey().leg();
        Timing timing = state.timing();
        for (int seconds = 3; seconds >= 1; seconds--) {
            marks.add(new Mark(timing.from().minusSeconds(seconds), new Cue.CountIn(seconds)));
        }
        marks.add(new Mark(timing.from(), new Cue.PhaseBegan(leg.phase())));
        if (timing.spent().isZero() && leg.beginsRepetition()) {
            marks.add(new Mark(timing.from(), new Cue.Repetition(leg.phase().spot().rep(), leg.repetitions())));
        }
    }

    private static void addPhase(List<Mark> marks, Running state) {
        Leg leg = state.journey().leg();
        Timing timing = state.timing();
        switch (leg.phase()) {
            case Phase.CountIn countIn -> {
                for (int seconds = 3; seconds >= 1; seconds--) {
                    Duration offset = countIn.length().minusSeconds(seconds);
                    addInside(marks, timing, offset, new Cue.CountIn(seconds));
                }
            }
            case Phase.Hold hold -> {
                if (hold.length().compareTo(LONG_HOLD) >= 0 && !leg.wasHalved()) {
                    addInside(marks, timing, hold.length().dividedBy(2), new Cue.HalfWay());
                }
                for (Prompt prompt : leg.step().brief().prompts()) {
                    if (prompt.at().compareTo(hold.length()) < 0) {
                        addInside(marks, timing, prompt.at(), new Cue.Prompted(prompt));
                    }
                }
            }
            case Phase.Setup _, Phase.Wait _, Phase.MoveIn _, Phase.Release _, Phase.Rest _, Phase.ChangeSide _ -> {
            }
        }
    }

    private static void addInside(List<Mark> marks, Timing timing, Duration offset, Cue cue) {
        if (offset.compareTo(timing.spent()) > 0) {
            marks.add(new Mark(timing.from().plus(offset).minus(timing.spent()), cue));
        }
    }
}
