package app.unknot.ui.progress;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Course;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.history.StepOutcome.Result;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Histories to look back on, as seen on Monday, November 23, 2026. The same ones every time.
final class Pasts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OffsetDateTime LAST = OffsetDateTime.parse("2026-11-23T18:05:00+01:00");
    private static final List<SessionPlan> PLANS = List.of(
            plan("Five-minute desk break", step("Shoulder-blade squeeze", 30), step("Leaning back over the chair", 50),
                    step("Side bend", 45),
                    step("Doorway chest stretch", 55), step("Relaxed breathing", 60)),
            plan("Low back and hips stretch", step("Cat-cow", 70), step("Child\u2019s pose", 90), step("Lower back rotation", 100),
                    step("Figure-four stretch", 140), step("Hamstring stretch lying on your back with a towel", 150),
                    step("Relaxed breathing", 60)),
            plan("Sore-spot press and stretch", step("Ball press at the wall", 160), step("Thread the needle", 60),
                    step("Ball under the buttock", 80),
                    step("Relaxed breathing", 30)));
    private static final List<BodyRegion> PLACES =
            List.of(BodyRegion.LOWER_BACK, BodyRegion.LOWER_BACK, BodyRegion.LOWER_BACK, BodyRegion.NECK);
    private static final List<HurtReason> HURTS =
            List.of(HurtReason.SORE, HurtReason.SHARP, HurtReason.SHOOTING, HurtReason.NUMB, HurtReason.DIZZY);
    private static final List<String> NOTES = List.of("Good after a long day at the desk.", "Slept badly, everything stiff.",
            "The left side pulls more than the right one. Went slower, with a cushion under the knee, and it was fine then.");

    private Pasts() {}

    /// So many sessions, the newest today: a few a week, or up to two a day where there are thousands.
    static List<SessionRecord> many(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<SessionRecord> sessions = new ArrayList<>();
        OffsetDateTime at = LAST;
        for (int i = 0; i < count; i++) {
            sessions.add(session(at, random, (double) i / Math.max(count, 40)));
            at = at.minusHours(count > 1000 ? 8 + random.nextInt(9) : 20 + random.nextInt(48));
        }
        return sessions;
    }

    /// So many sessions, in turns on the backs of these people; nobody is named where there is no name.
    static List<SessionRecord> withReceivers(int count, String... names) {
        List<SessionRecord> sessions = many(count);
        return IntStream.range(0, count).mapToObj(i -> sessions.get(i).with(Roles.named("", names[i % names.length]))).toList();
    }

    /// @param age 0 for the newest, 1 for the oldest: it bothered more then
    private static SessionRecord session(OffsetDateTime at, RandomGenerator random, double age) {
        SessionPlan plan = PLANS.get(Math.min(2, random.nextInt(4)));
        List<StepOutcome> outcomes = new ArrayList<>();
        boolean hurt = random.nextInt(17) == 0;
        for (int step = 0; step < plan.steps().size(); step++) {
            Status status = hurt && step == 1 ? Status.HURT : random.nextInt(12) == 0 ? Status.SKIPPED : Status.DONE;
            StepOutcome outcome = Records.outcome(plan, Records.key(step, Side.BOTH, 1), status);
            outcomes.add(status == Status.HURT ? hurting(outcome, HURTS.get(random.nextInt(HURTS.size()))) : outcome);
        }
        Course course = new Course(outcomes, List.of(), plan.length().multipliedBy(7 + random.nextInt(4)).dividedBy(10), Ending.COMPLETED);
        return new SessionRecord(Records.head(at.toString()), plan, course, answers(random, age));
    }

    private static Answers answers(RandomGenerator random, double age) {
        int before = Math.clamp(Math.round(3.5 + 3 * age + random.nextGaussian()), 0, 10);
        int after = Math.clamp(before - random.nextInt(4) + random.nextInt(2), 0, 10);
        Optional<BodyRegion> where = Optional.of(PLACES.get(random.nextInt(PLACES.size())));
        String note = random.nextInt(6) == 0 ? NOTES.get(random.nextInt(NOTES.size())) : "";
        return random.nextInt(4) == 0 ? new Answers(Optional.empty(), Optional.empty(), note)
                : new Answers(Optional.of(new Discomfort(before, where)), Optional.of(new Discomfort(after, where)), note);
    }

    private static StepOutcome hurting(StepOutcome outcome, HurtReason reason) {
        return new StepOutcome(outcome.key(), outcome.technique(), outcome.planned(), outcome.actual(),
                new Result(Status.HURT, List.of(), Optional.of(reason)));
    }

    private static SessionPlan plan(String name, PlannedStep... steps) {
        return new SessionPlan(id(name), name, Who.SELF, List.of(steps), List.of());
    }

    private static PlannedStep step(String name, int seconds) {
        Dose dose = Doses.held(seconds);
        PlannedStep step = Plans.step(id(name), dose);
        return new PlannedStep(new PlannedStep.Label(id(name), name), step.brief(), dose, step.rules(), step.easier());
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
