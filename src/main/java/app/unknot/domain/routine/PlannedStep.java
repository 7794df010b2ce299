package app.unknot.domain.routine;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Prompt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A step of a session plan: everything that a running session shows or needs to know of it.
///
/// @param technique which technique, under which name
/// @param brief what to show and say
/// @param dose the timing
/// @param rules what may be changed while it runs
/// @param easier what to change to where it hurts
public record PlannedStep(Label technique, Brief brief, Dose dose, Rules rules, Optional<Easier> easier) {
    /// A technique's id and name.
    public record Label(String id, String name) {}

    /// What is shown and said during the step.
    ///
    /// @param family what kind of work it is: a hold is held, a stroke is worked, a breath is breathed
    public record Brief(String instruction, Position position, List<String> steps, List<Prompt> prompts,
            Family family) {
        public Brief {
            steps = List.copyOf(steps);
            prompts = List.copyOf(prompts);
        }
    }

    /// What holds while the step runs.
    ///
    /// @param waits whether to wait for "ready" before the work
    /// @param longestHold a hold is never made longer than this, nor longer than planned
    /// @param mostReps repetitions on a side are never made more than this, nor more than planned
    public record Rules(boolean waits, Duration longestHold, int mostReps) {}

    /// The easier variant, ready to run: the same technique or another, with words of its own.
    public record Easier(Label technique, Brief brief, Dose dose) {}

    /// This step as its easier variant, which has no easier one itself.
    public Optional<PlannedStep> eased() {
        return easier.map(e -> new PlannedStep(e.technique(), e.brief(), e.dose(),
                new Rules(false, e.dose().work().hold(), e.dose().reps()), Optional.empty()));
    }
}
