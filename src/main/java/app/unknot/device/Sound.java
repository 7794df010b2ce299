package app.unknot.device;

import app.unknot.domain.Coded;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.Cue;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The sounds, the least important first.
enum Sound implements Coded {
    BEGIN, REPETITION, HALF_WAY, COUNT, STEP_ENDED, CHANGE_SIDE, DONE;

    /// Shorter holds are counted repetitions, which have a sound of their own.
    private static final Duration HELD = Duration.ofSeconds(10);

    /// The one sound to play for cues that fall together: two at once would be none.
    static Optional<Sound> of(List<Cue> cues) {
        return cues.stream().flatMap(cue -> of(cue).stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Sound> of(Cue cue) {
        return switch (cue) {
            case Cue.PhaseBegan began -> began.phase() instanceof Phase.Hold hold && hold.length().compareTo(HELD) >= 0 ? Optional.of(BEGIN)
                    : Optional.empty();
            case Cue.CountIn _ -> Optional.of(COUNT);
            case Cue.HalfWay _, Cue.Prompted _ -> Optional.of(HALF_WAY);
            case Cue.Repetition repetition -> repetition.of() > 1 ? Optional.of(REPETITION) : Optional.empty();
            case Cue.ChangeSide _ -> Optional.of(CHANGE_SIDE);
            case Cue.StepEnded _ -> Optional.of(STEP_ENDED);
            case Cue.Done _ -> Optional.of(DONE);
            case Cue.Slept _ -> Optional.empty();
        };
    }
}
