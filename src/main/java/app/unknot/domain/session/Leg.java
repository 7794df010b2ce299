package app.unknot.domain.session;

import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import app.unknot.domain.routine.StepPhases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The step that is under way: its phases, as adjusted, and which of them runs.
///
/// @param index the step's index in the plan, from 0
/// @param step the step, or its easier variant
/// @param phases all phases of this attempt
/// @param at the index of the phase that runs
/// @param notes what was changed, and where it hurt
public record Leg(int index, PlannedStep step, List<Phase> phases, int at, Notes notes) {
    /// What is worth remembering of an attempt.
    ///
    /// @param adjustments what the person changed, in order
    /// @param hurt where it hurt, and how
    /// @param halved the index of the latest phase whose middle was passed: made longer, it has another middle ahead,
    ///        which is not told again
    public record Notes(List<Adjustment> adjustments, Optional<Hurting> hurt, Optional<Integer> halved) {
        public Notes {
            adjustments = List.copyOf(adjustments);
        }
    }

    /// On which side it hurt, and how.
    public record Hurting(Side side, HurtReason reason) {}

    public Leg {
        phases = List.copyOf(phases);
    }

    static Leg begin(int index, PlannedStep step) {
        return new Leg(index, step, StepPhases.of(step), 0, new Notes(List.of(), Optional.empty(), Optional.empty()));
    }

    Phase phase() {
        return phases.get(at);
    }

    boolean last() {
        return at == phases.size() - 1;
    }

    Leg at(int phase) {
        return new Leg(index, step, phases, phase, notes);
    }

    Leg with(List<Phase> changed, Adjustment adjustment) {
        List<Adjustment> all = new ArrayList<>(notes.adjustments());
        all.add(adjustment);
        return new Leg(index, step, changed, at, new Notes(all, notes.hurt(), notes.halved()));
    }

    /// It hurts. A reason that was stated stays until another one is.
    Leg hurting(HurtReason reason) {
        Side side = notes.hurt().map(Hurting::side).orElse(phase().spot().side());
        HurtReason stated = reason == HurtReason.UNSPECIFIED ? notes.hurt().map(Hurting::reason).orElse(reason) : reason;
        Notes noted = new Notes(notes.adjustments(), Optional.of(new Hurting(side, stated)), notes.halved());
        return new Leg(index, step, phases, at, noted);
    }

    /// The middle of the phase that runs is passed.
    Leg halved() {
        return new Leg(index, step, phases, at, new Notes(notes.adjustments(), notes.hurt(), Optional.of(at)));
    }

    /// Whether the middle of the phase that runs was passed, whatever its length was then.
    boolean wasHalved() {
        return notes.halved().filter(phase -> phase == at).isPresent();
    }

    /// The index of the first phase of the repetition that runs.
    int repetitionStart() {
        int start = at;
        while (start > 0 && phases.get(start - 1).work() && sameRepetition(start - 1)) {
            start--;
        }
        return start;
    }

    /// Whether the phase that runs is the last one of its repetition.
    boolean endsRepetition() {
        return phase().work() && (last() || !phases.get(at + 1).work() || !sameRepetition(at + 1));
    }

    /// Whether the phase that runs is the first one of its repetition.
    boolean beginsRepetition() {
        return phase().work() && repetitionStart() == at;
    }

    /// The work of the repetition that runs, up to `spent` of the phase that runs.
    Duration workSoFar(Duration spent) {
        if (!phase().work()) {
            return Duration.ZERO;
        }
        return StepPhases.length(phases.subList(repetitionStart(), at)).plus(spent);
    }

    /// The first phase that is not part of what runs now; empty where nothing of the step is left.
    Optional<Phase> afterRepetition() {
        int next = at + 1;
        while (next < phases.size() && phase().work() && phases.get(next).work() && sameRepetition(next)) {
            next++;
        }
        return next < phases.size() ? Optional.of(phases.get(next)) : Optional.empty();
    }

    /// How many repetitions there are in the set and on the side of the phase that runs.
    int repetitions() {
        Phase.Spot spot = phase().spot();
        return (int) phases.stream().filter(phase -> phase instanceof Phase.Hold && phase.spot().set() == spot.set()
                && phase.spot().side() == spot.side()).count();
    }

    /// The time from the beginning of the step to the beginning of the phase that runs.
    Duration before() {
        return StepPhases.length(phases.subList(0, at));
    }

    /// The time from the end of the phase that runs to the end of the step.
    Duration after() {
        return StepPhases.length(phases.subList(at + 1, phases.size()));
    }

    private boolean sameRepetition(int other) {
        return phases.get(other).spot().equals(phase().spot());
    }
}
