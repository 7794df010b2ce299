package app.unknot.domain.routine;

import app.unknot.domain.catalog.Level;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.catalog.Wording.Title;
import java.util.List;
import java.util.Optional;

/// An authored routine: techniques in order, each with its dose.
///
/// @param profile who, how long and how hard
/// @param note a remark to read before the start
public record Routine(String id, Title title, Profile profile, Optional<String> note, List<RoutineStep> steps) {
    /// The routine at a glance.
    ///
    /// @param minutes the length that its name promises
    public record Profile(Who who, int minutes, Level level, String focus) {
        public Profile {
            if (minutes < 1 || minutes > 180) {
                throw new IllegalArgumentException("minutes: must lie within 1 and 180");
            }
        }
    }

    public Routine {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps: a routine has at least one step");
        }
    }

    /// The name as shown.
    public String name() {
        return title.name();
    }

    /// A routine of one technique at its default dose, so that a single technique can be started, too.
    public static Routine of(Technique technique) {
        RoutineStep step = RoutineStep.of(technique);
        int minutes = Math.clamp(Math.ceilDiv(SessionPlan.length(step).toSeconds(), 60), 1, 180);
        return new Routine(technique.id(), technique.wording().title(),
                new Profile(technique.traits().who(), minutes, Level.EASY, ""), Optional.empty(), List.of(step));
    }
}
