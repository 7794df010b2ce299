package app.unknot.domain;

import app.unknot.domain.history.Ending;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Course;
import app.unknot.domain.history.SessionRecord.Head;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Amount;
import app.unknot.domain.history.StepOutcome.Result;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Session records to test with.
public final class Records {
    private Records() {}

    /// A head that begins at this moment, as `2026-11-23T18:00:00+01:00`; its id follows from the moment.
    public static Head head(String started) {
        return new Head(UUID.nameUUIDFromBytes(started.getBytes(StandardCharsets.UTF_8)), OffsetDateTime.parse(started),
                ZoneId.of("Europe/Berlin"), "0.1", Roles.NONE);
    }

    /// A session of five active minutes with these outcomes.
    public static SessionRecord session(String started, SessionPlan plan, StepOutcome... outcomes) {
        Course course = new Course(List.of(outcomes), List.of(), Duration.ofMinutes(5), Ending.COMPLETED);
        return new SessionRecord(head(started), plan, course, Answers.NONE);
    }

    /// What came of a planned step: all, half or nothing of its work, as the status has it.
    public static StepOutcome outcome(SessionPlan plan, StepOutcome.Key key, Status status) {
        PlannedStep step = plan.steps().get(key.step());
        Amount planned = new Amount(step.dose().workPerSide(), step.dose().reps() * step.dose().sets());
        Amount actual = switch (status) {
            case DONE -> planned;
            case PARTIAL, HURT -> new Amount(planned.time().dividedBy(2), 0);
            case SKIPPED -> Amount.NONE;
        };
        return new StepOutcome(key, step.technique(), planned, actual, new Result(status, List.of(), Optional.empty()));
    }

    /// Where an outcome belongs: step from 0, side, attempt from 1.
    public static StepOutcome.Key key(int step, Side side, int attempt) {
        return new StepOutcome.Key(step, side, attempt);
    }
}
