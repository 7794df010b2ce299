package app.unknot.ui.history;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.PlannedStep;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A planned step, and what came of each attempt at it on each side.
///
/// @param number from 1
/// @param outcomes by attempt, then side
record StepResult(int number, PlannedStep.Label planned, List<StepOutcome> outcomes) {
    static List<StepResult> of(SessionRecord session) {
        List<PlannedStep> steps = session.plan().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new StepResult(i + 1, steps.get(i).technique(), outcomes(session, i))).toList();
    }

    private static List<StepOutcome> outcomes(SessionRecord session, int step) {
        return session.course().outcomes().stream().filter(outcome -> outcome.step() == step)
                .sorted(Comparator.comparingInt(StepOutcome::attempt).thenComparing(StepOutcome::side)).toList();
    }
}
