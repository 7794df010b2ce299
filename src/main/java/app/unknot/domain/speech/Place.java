package app.unknot.domain.speech;

import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import app.unknot.domain.routine.StepPhases;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Where a session is at the moment last seen, and how far it is from there to what follows in the step.
record Place(SessionState state) {
    /// A phase that is no older than a tick may be late has only just begun.
    private static final Duration JUST_NOW = Duration.ofMillis(500);

    Leg leg() {
        return state.journey().leg();
    }

    Phase phase() {
        return leg().phases().get(leg().at());
    }

    PlannedStep step() {
        return leg().step();
    }

    Side side() {
        return phase().spot().side();
    }

    Optional<PlannedStep> nextStep() {
        return planned(leg().index() + 1);
    }

    Optional<PlannedStep> stepBefore() {
        return planned(leg().index() - 1);
    }

    private Optional<PlannedStep> planned(int index) {
        List<PlannedStep> steps = state.journey().plan().steps();
        return index >= 0 && index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
    }

    /// How much of the phase is over.
    Duration spent() {
        return Standing.of(state, state.seen().monotonic()).spent();
    }

    /// How much of the phase is left; all of it where it has only just begun, so that a late tick changes nothing.
    Duration left() {
        Duration spent = spent();
        return spent.compareTo(JUST_NOW) <= 0 ? phase().length() : phase().length().minus(spent);
    }

    /// From now to the end of the repetition that runs or comes next.
    Duration toEndOfRepetition() {
        return left().plus(following(phase().work() ? phase().spot() : nextWork()));
    }

    /// From now until the work of the step begins, and until the body is in place.
    Duration toMovedIn() {
        Duration time = left();
        for (Phase each : after()) {
            if (!(each instanceof Phase.CountIn || each instanceof Phase.MoveIn || each instanceof Phase.Setup)) {
                break;
            }
            time = time.plus(each.length());
        }
        return time;
    }

    /// The length of the step's first repetition.
    Duration firstRepetition() {
        Phase.Spot first = nextWork();
        return StepPhases.length(leg().phases().stream().filter(each -> each.work() && each.spot().equals(first)).toList());
    }

    /// The phases of the step after the one that runs.
    List<Phase> after() {
        return leg().phases().subList(leg().at() + 1, leg().phases().size());
    }

    private Phase.Spot nextWork() {
        return leg().phases().stream().skip(leg().at()).filter(Phase::work).map(Phase::spot).findFirst().orElse(phase().spot());
    }

    private Duration following(Phase.Spot repetition) {
        return StepPhases.length(after().stream().filter(each -> each.work() && each.spot().equals(repetition)).toList());
    }
}
