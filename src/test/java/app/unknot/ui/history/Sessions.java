package app.unknot.ui.history;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.SafetyText.ConditionText;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Course;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Result;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.SessionPlan.LeftOut;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sessions for pictures and tests: plain ones, and one in which much went otherwise than planned.
final class Sessions {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final SafetyText SAFETY = new SafetyText(new SafetyText.RedFlags(List.of(), List.of()), List.of(),
            Map.of(Condition.NECK_PROBLEM, new ConditionText("A neck problem", "Neck stretches are left out.")),
            new SafetyText.Partner(List.of(), List.of()), new SafetyText.Honesty("go", "ease", "stop", List.of()));
    private static final SessionPlan PLAN = new SessionPlan("desk-reset-5", "Five-minute desk break", Who.SELF,
            List.of(Plans.step("Squeeze the shoulder blades", Doses.paced(8)),
                    Plans.step("Seated figure-four stretch", Doses.sided()),
                    Plans.step("Doorway stretch", Doses.held(30))),
            List.of(new LeftOut(new PlannedStep.Label("neck", "Neck side bend"), Set.of(Condition.NECK_PROBLEM))));

    private Sessions() {}

    /// So many sessions, one a day and two on each fourth, back from today.
    static List<SessionRecord> many(int count) {
        List<SessionRecord> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = TODAY.minusDays(i - i / 4);
            sessions.add(i == 1 ? troubled(day) : plain(at(day, 18 - i % 4)));
        }
        return sessions;
    }

    /// All was done as planned.
    static SessionRecord plain(String started) {
        SessionRecord session = Records.session(started, PLAN, done(0, Side.BOTH), done(1, Side.LEFT),
                done(1, Side.RIGHT), done(2, Side.BOTH));
        Course course = new Course(session.course().outcomes(), List.of(), PLAN.length(), Ending.COMPLETED);
        return new SessionRecord(session.head(), PLAN, course, new Answers(level(5), level(3), ""));
    }

    private static SessionRecord troubled(LocalDate day) {
        StepOutcome hurt = Records.outcome(PLAN, Records.key(1, Side.RIGHT, 1), Status.HURT);
        StepOutcome why = new StepOutcome(hurt.key(), hurt.technique(), hurt.planned(), hurt.actual(),
                new Result(Status.HURT, List.of(), Optional.of(HurtReason.SHARP)));
        SessionRecord plain = Records.session(at(day, 8), PLAN, done(0, Side.BOTH), done(1, Side.LEFT), why);
        List<Gap> gaps = List.of(gap(Gap.Kind.PAUSE, plain, 40), gap(Gap.Kind.PAUSE, plain, 20),
                gap(Gap.Kind.SLEEP, plain, 600));
        Course course = new Course(plain.course().outcomes(), gaps, Duration.ofSeconds(154), Ending.HURT);
        return new SessionRecord(plain.head(), PLAN, course, new Answers(level(4), Optional.empty(), "Too cold today."));
    }

    private static Gap gap(Gap.Kind kind, SessionRecord session, int seconds) {
        return new Gap(kind, session.head().started().toInstant(), Duration.ofSeconds(seconds));
    }

    private static StepOutcome done(int step, Side side) {
        return Records.outcome(PLAN, Records.key(step, side, 1), Status.DONE);
    }

    private static Optional<Discomfort> level(int level) {
        return Optional.of(new Discomfort(level, Optional.of(BodyRegion.LOWER_BACK)));
    }

    private static String at(LocalDate day, int hour) {
        return OffsetDateTime.of(day, LocalTime.of(hour, 5), ZoneOffset.UTC).toString();
    }
}
