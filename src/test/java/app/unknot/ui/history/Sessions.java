package app.unknot.ui.history;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Course;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Amount;
import app.unknot.domain.history.StepOutcome.Result;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.SessionPlan.LeftOut;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sessions to look back on, as seen on Monday, November 23, 2026.
final class Sessions {
    static final String NOW = "2026-11-23T18:30:00+01:00";

    private Sessions() {}

    /// All was done, and it helped.
    static SessionRecord good() {
        SessionPlan plan = plan("Five-minute desk break", List.of(), step("Shoulder-blade squeeze", Doses.paced(8)),
                step("Side bend", Doses.sided()), step("Relaxed breathing", Doses.held(60)));
        return new SessionRecord(Records.head("2026-11-23T18:05:00+01:00"), plan,
                course(plan, Ending.COMPLETED, List.of()), felt(5, 3, "Good after a long day at the desk."));
    }

    /// Skipped, hurt, repeated, eased, left out, paused and ended early.
    static SessionRecord bad() {
        SessionPlan plan = plan("Low-back stretch, slow and long", List.of(left("Seated forward fold"), left("Sphinx")),
                step("Knee to chest", Doses.sided()), step("Lower back rotation", Doses.sided()),
                step("Figure-four stretch", Doses.sided()), step("Relaxed breathing", Doses.held(60)));
        List<StepOutcome> outcomes = new ArrayList<>();
        outcomes.add(outcome(plan, 0, Side.LEFT, 1, Status.DONE));
        outcomes.add(changed(outcome(plan, 0, Side.RIGHT, 1, Status.DONE),
                List.of(new Adjustment.Longer(Duration.ofSeconds(10)), new Adjustment.OneMore())));
        outcomes.add(hurting(outcome(plan, 1, Side.LEFT, 1, Status.HURT), HurtReason.SHARP));
        outcomes.add(outcome(plan, 1, Side.RIGHT, 1, Status.SKIPPED));
        outcomes.add(outcome(plan, 2, Side.LEFT, 1, Status.SKIPPED));
        outcomes.add(outcome(plan, 2, Side.RIGHT, 1, Status.SKIPPED));
        outcomes.add(outcome(plan, 3, Side.BOTH, 1, Status.PARTIAL));
        outcomes.add(changed(outcome(plan, 3, Side.BOTH, 2, Status.DONE), List.of(new Adjustment.Easier())));
        SessionRecord.Head head = Records.head("2026-11-22T07:15:00+01:00");
        List<Gap> gaps = List.of(gap(head, Gap.Kind.PAUSE, 40), gap(head, Gap.Kind.PAUSE, 25),
                gap(head, Gap.Kind.SLEEP, 1500));
        return new SessionRecord(head, plan, new Course(outcomes, gaps, Duration.ofSeconds(251), Ending.EARLY),
                felt(6, 6, ""));
    }

    /// With a partner, and no answers.
    static SessionRecord together() {
        SessionPlan one = plan("Shoulders for two", List.of(), step("Long strokes", Doses.held(120)),
                step("Kneading", Doses.sided()));
        SessionPlan plan = new SessionPlan(one.routine(), one.name(), Who.PARTNER, one.steps(), one.leftOut());
        SessionRecord.Head head = Records.head("2026-11-22T20:40:00+01:00");
        SessionRecord.Roles roles = new SessionRecord.Roles(Optional.of("Anna"), Optional.of("Ben"));
        return new SessionRecord(
                new SessionRecord.Head(head.id(), head.started(), head.zone(), head.app(), roles), plan,
                course(plan, Ending.COMPLETED, List.of()), Answers.NONE);
    }

    /// So many sessions, one a day, the newest today.
    static List<SessionRecord> many(int count) {
        List<SessionRecord> sessions = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            SessionRecord good = good();
            String started = OffsetDateTime.parse(NOW).minusDays(day).minusMinutes(25).toString();
            sessions.add(new SessionRecord(Records.head(started), good.plan(), good.course(), good.answers()));
        }
        return sessions;
    }

    static SafetyText safety() {
        return new SafetyText(new SafetyText.RedFlags(List.of(), List.of()), List.of(),
                Map.of(Condition.DISC_PAIN_WORSE_BENDING,
                        new SafetyText.ConditionText("Back or leg pain that gets worse when you bend forward", "")),
                new SafetyText.Partner(List.of(), List.of()), new SafetyText.Honesty("", "", "", List.of()));
    }

    private static SessionPlan plan(String name, List<LeftOut> leftOut, PlannedStep... steps) {
        return new SessionPlan(id(name), name, Who.SELF, List.of(steps), leftOut);
    }

    private static LeftOut left(String name) {
        return new LeftOut(new PlannedStep.Label(id(name), name),
                new SessionPlan.Reason.RuledOut(Set.of(Condition.DISC_PAIN_WORSE_BENDING)));
    }

    private static PlannedStep step(String name, Dose dose) {
        PlannedStep step = Plans.step(id(name), dose);
        return new PlannedStep(new PlannedStep.Label(id(name), name), step.brief(), dose, step.rules(), step.easier());
    }

    private static Course course(SessionPlan plan, Ending ending, List<Gap> gaps) {
        List<StepOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            for (Side side : Side.of(plan.steps().get(i).dose())) {
                outcomes.add(outcome(plan, i, side, 1, Status.DONE));
            }
        }
        return new Course(outcomes, gaps, plan.length(), ending);
    }

    private static StepOutcome outcome(SessionPlan plan, int step, Side side, int attempt, Status status) {
        Dose dose = plan.steps().get(step).dose();
        Amount planned = new Amount(dose.workPerSide(), dose.reps() * dose.sets());
        Amount actual = switch (status) {
            case DONE -> planned;
            case PARTIAL, HURT -> new Amount(planned.time().dividedBy(2), 0);
            case SKIPPED -> Amount.NONE;
        };
        return new StepOutcome(new StepOutcome.Key(step, side, attempt), plan.steps().get(step).technique(), planned,
                actual, new Result(status, List.of(), Optional.empty()));
    }

    private static StepOutcome changed(StepOutcome outcome, List<Adjustment> changes) {
        return new StepOutcome(outcome.key(), outcome.technique(), outcome.planned(), outcome.actual(),
                new Result(outcome.result().status(), changes, Optional.empty()));
    }

    private static StepOutcome hurting(StepOutcome outcome, HurtReason reason) {
        return new StepOutcome(outcome.key(), outcome.technique(), outcome.planned(), outcome.actual(),
                new Result(Status.HURT, List.of(), Optional.of(reason)));
    }

    private static Gap gap(SessionRecord.Head head, Gap.Kind kind, int seconds) {
        return new Gap(kind, head.started().toInstant().plusSeconds(60), Duration.ofSeconds(seconds));
    }

    private static Answers felt(int before, int after, String note) {
        return new Answers(Optional.of(new Discomfort(before, Optional.of(BodyRegion.LOWER_BACK))),
                Optional.of(new Discomfort(after, Optional.of(BodyRegion.LOWER_BACK))), note);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
