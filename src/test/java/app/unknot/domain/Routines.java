package app.unknot.domain;

import app.unknot.domain.catalog.Level;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.catalog.Wording.Title;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.domain.routine.RoutineStep.Staging;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Routines to test with.
public final class Routines {
    private Routines() {}

    /// A routine of these techniques at their default doses; its id is the name in kebab-case.
    public static Routine of(String name, Technique... techniques) {
        return of(name, Who.SELF, Arrays.stream(techniques).map(RoutineStep::of).toArray(RoutineStep[]::new));
    }

    /// A five-minute routine of these steps.
    public static Routine of(String name, Who who, RoutineStep... steps) {
        return new Routine(Techniques.id(name), new Title(name, List.of()),
                new Routine.Profile(who, 5, Level.EASY, "Focus of " + name), Optional.empty(), List.of(steps));
    }

    /// The same step, which may be dropped where time is short.
    public static RoutineStep optional(RoutineStep step) {
        return new RoutineStep(step.technique(), step.dose(), true, step.staging());
    }

    /// The same step, told whether to wait for "ready".
    public static RoutineStep waiting(RoutineStep step, boolean waits) {
        Staging old = step.staging();
        return new RoutineStep(step.technique(), step.dose(), step.optional(), new Staging(old.position(),
                old.instruction(), old.steps(), old.needs(), Optional.of(waits)));
    }
}
