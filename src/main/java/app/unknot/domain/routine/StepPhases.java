package app.unknot.domain.routine;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.routine.Phase.ChangeSide;
import app.unknot.domain.routine.Phase.CountIn;
import app.unknot.domain.routine.Phase.Hold;
import app.unknot.domain.routine.Phase.MoveIn;
import app.unknot.domain.routine.Phase.Release;
import app.unknot.domain.routine.Phase.Rest;
import app.unknot.domain.routine.Phase.Setup;
import app.unknot.domain.routine.Phase.Spot;
import app.unknot.domain.routine.Phase.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Flattens a dose into phases: setup; then for each set all repetitions on the first side, a change of side, all on
/// the second. Rests lie between repetitions and sets only. Phases of zero length vanish.
public final class StepPhases {
    /// The last part of a setup, counted 3-2-1.
    public static final Duration COUNT_IN = Duration.ofSeconds(3);

    private StepPhases() {}

    /// The phases of a step, in order.
    public static List<Phase> of(PlannedStep step) {
        return of(step.dose(), step.rules().waits());
    }

    static List<Phase> of(Dose dose, boolean waits) {
        List<Side> sides = Side.of(dose);
        List<Phase> phases = new ArrayList<>(setup(dose, waits, new Spot(1, sides.getFirst(), 1)));
        for (int set = 1; set <= dose.sets(); set++) {
            for (Side side : sides) {
                if (side == Side.RIGHT) {
                    phases.add(new ChangeSide(dose.changeSide(), new Spot(set, side, 1)));
                }
                for (int rep = 1; rep <= dose.reps(); rep++) {
                    phases.addAll(repetition(dose.work(), new Spot(set, side, rep)));
                    boolean last = rep == dose.reps() && (side == Side.LEFT || set == dose.sets());
                    if (!last) {
                        phases.add(new Rest(dose.pauses().rest(), new Spot(set, side, rep)));
                    }
                }
            }
        }
        phases.removeIf(phase -> phase.length().isZero() && !(phase instanceof Wait));
        return List.copyOf(phases);
    }

    /// One repetition, without the phases of zero length.
    public static List<Phase> repetition(Dose.Repetition work, Spot spot) {
        List<Phase> phases = new ArrayList<>(List.of(new MoveIn(work.moveIn(), spot), new Hold(work.hold(), spot),
                new Release(work.release(), spot)));
        phases.removeIf(phase -> phase.length().isZero());
        return phases;
    }

    /// The exact sum of all phases of a dose, without laying them out.
    public static Duration length(Dose dose) {
        long sets = dose.sets();
        long repetitions = sets * dose.sides() * dose.reps();
        long changes = dose.sides() == 2 ? sets : 0;
        return dose.pauses().setup().plus(dose.work().length().multipliedBy(repetitions)).plus(dose.changeSide().multipliedBy(changes))
                .plus(dose.pauses().rest().multipliedBy(repetitions - changes - 1));
    }

    /// The sum of the lengths.
    public static Duration length(List<Phase> phases) {
        return phases.stream().map(Phase::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Phase> setup(Dose dose, boolean waits, Spot spot) {
        Duration setup = dose.pauses().setup();
        Duration countIn = setup.compareTo(COUNT_IN) < 0 ? setup : COUNT_IN;
        List<Phase> phases = new ArrayList<>();
        phases.add(new Setup(setup.minus(countIn), spot));
        if (waits) {
            phases.add(new Wait(spot));
        }
        phases.add(new CountIn(countIn, spot));
        return phases;
    }
}
