package app.unknot.domain.routine;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Need;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Technique;
import java.util.List;
import java.util.Optional;

/// One step of a routine.
///
/// @param optional whether it may be dropped where time is short
/// @param staging how this routine places the technique
public record RoutineStep(Technique technique, Dose dose, boolean optional, Staging staging) {
    /// How a routine places a technique: its position, words and needs, the technique's own unless the routine says
    /// otherwise.
    ///
    /// @param waits whether to wait for "ready"; empty where the plan decides
    public record Staging(Position position, String instruction, List<String> steps, List<Need> needs,
            Optional<Boolean> waits) {
        public Staging {
            steps = List.copyOf(steps);
            needs = List.copyOf(needs);
        }

        /// The technique's own staging.
        public static Staging of(Technique technique) {
            return new Staging(technique.traits().position(), technique.wording().instruction(),
                    technique.wording().steps(), technique.traits().needs(), Optional.empty());
        }
    }

    /// The technique at its default dose.
    public static RoutineStep of(Technique technique) {
        return new RoutineStep(technique, technique.dosing().dose(), false, Staging.of(technique));
    }
}
