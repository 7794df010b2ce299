package app.unknot.store;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Prompt;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Adjustment;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Sessions to store, with something in every field.
public final class Fixtures {
    /// The evening of the fixtures.
    public static final Instant EVENING = Instant.parse("2026-11-23T18:05:00Z");
    /// The device of the fixtures.
    public static final DeviceId DEVICE = new DeviceId("k7q2m9");

    private static final PlannedStep.Label STRETCH = new PlannedStep.Label("upper-trap-stretch", "Side-of-neck stretch");
    private static final PlannedStep.Label PRESS = new PlannedStep.Label("ball-glute", "Ball on the buttock");
    private static final PlannedStep.Label CHEST = new PlannedStep.Label("doorway-chest-stretch", "Doorway stretch");

    private Fixtures() {}

    /// The three places below a folder.
    public static Folders folders(Path home) {
        return new Folders(home.resolve("data"), home.resolve("state"), home.resolve("config"));
    }

    /// A clock that stands still.
    public static InstantSource clock() {
        return InstantSource.fixed(EVENING);
    }

    /// A clock that goes on by a second each time it is read.
    public static InstantSource tickingClock() {
        AtomicLong seconds = new AtomicLong();
        return () -> EVENING.plusSeconds(seconds.getAndIncrement());
    }

    /// A session's id.
    public static UUID id(long number) {
        return new UUID(0x4000_8000L, number);
    }

    /// A session with something in every field.
    public static SessionRecord session(UUID id) {
        SessionRecord.Head head = new SessionRecord.Head(id, OffsetDateTime.parse("2026-11-23T19:00:00.25+01:00"),
                ZoneId.of("Europe/Berlin"), "0.1.0", new SessionRecord.Roles(Optional.of("Zoë"), Optional.of("Ben")));
        List<Gap> gaps = List.of(gap(Gap.Kind.WAIT, "2026-11-23T18:00:05Z", 4_000),
                gap(Gap.Kind.PAUSE, "2026-11-23T18:01:00.5Z", 12_345), gap(Gap.Kind.HURT, "2026-11-23T18:02:00Z", 9_000));
        SessionRecord.Course course = new SessionRecord.Course(outcomes(), gaps, Duration.ofMillis(151_250), Ending.HURT);
        SessionRecord.Answers answers = new SessionRecord.Answers(
                Optional.of(new Discomfort(6, Optional.of(BodyRegion.NECK))), Optional.of(new Discomfort(0, Optional.empty())),
                "Line one\nline two, \"plan\":{ and \\ – naïve, 你好");
        return new SessionRecord(head, plan(), course, answers);
    }

    /// A session about which nothing was said.
    public static SessionRecord plainSession(UUID id, OffsetDateTime started) {
        SessionRecord.Head head = new SessionRecord.Head(id, started, ZoneId.of("UTC"), "0.1.0", SessionRecord.Roles.NONE);
        SessionRecord.Course course = new SessionRecord.Course(outcomes().subList(0, 1), List.of(), Duration.ofSeconds(90),
                Ending.COMPLETED);
        return new SessionRecord(head, plan(), course, SessionRecord.Answers.NONE);
    }

    /// A session in less time than its routine takes: the last step was left out for that.
    public static SessionRecord fitted(UUID id) {
        SessionRecord plain = plainSession(id, OffsetDateTime.parse("2026-11-23T18:00:00Z"));
        SessionPlan whole = plain.plan();
        SessionPlan plan = new SessionPlan(whole.routine(), whole.name(), whole.who(), whole.steps().subList(0, 1),
                List.of(whole.leftOut().getFirst(), new SessionPlan.LeftOut(PRESS, new SessionPlan.Reason.ShortOfTime())));
        return new SessionRecord(plain.head(), plan, plain.course(), plain.answers());
    }

    /// A plan with two steps, an easier variant, and a step that is left out.
    public static SessionPlan plan() {
        PlannedStep.Brief stretch = new PlannedStep.Brief("Let your head tip to one side.", Position.SEATED_CHAIR,
                List.of("Sit tall.", "Tip your head to one side."), List.of(), Family.STRETCH);
        PlannedStep.Brief softer = new PlannedStep.Brief("Use no hand.", Position.SEATED_CHAIR, List.of("Use no hand."), List.of(),
                Family.STRETCH);
        PlannedStep.Brief press = new PlannedStep.Brief("Lean on the ball.", Position.STANDING, List.of("Lean on the ball."),
                List.of(new Prompt(Duration.ofMillis(12_500), "Breathe out.")), Family.TRIGGER_POINT);
        PlannedStep first = new PlannedStep(STRETCH, stretch, dose(20_000, 2, 2),
                new PlannedStep.Rules(false, Duration.ofSeconds(30), 4),
                Optional.of(new PlannedStep.Easier(STRETCH, softer, dose(10_000, 2, 2))));
        PlannedStep second = new PlannedStep(PRESS, press, dose(30_000, 1, 1),
                new PlannedStep.Rules(true, Duration.ofSeconds(60), 1), Optional.empty());
        SessionPlan.LeftOut leftOut = new SessionPlan.LeftOut(CHEST,
                new SessionPlan.Reason.RuledOut(Set.of(Condition.SHOULDER_PROBLEM, Condition.SHOULDER_INSTABILITY)));
        return new SessionPlan("upper-back-unwind-10", "Ten-minute upper back unwind", Who.SELF, List.of(first, second),
                List.of(leftOut));
    }

    private static List<StepOutcome> outcomes() {
        StepOutcome.Amount planned = new StepOutcome.Amount(Duration.ofSeconds(46), 2);
        StepOutcome.Result changed = new StepOutcome.Result(StepOutcome.Status.DONE,
                List.of(new Adjustment.Longer(Duration.ofSeconds(10)), new Adjustment.Longer(Duration.ofSeconds(-10)),
                        new Adjustment.OneMore()),
                Optional.empty());
        StepOutcome.Result hurt = new StepOutcome.Result(StepOutcome.Status.HURT, List.of(new Adjustment.Easier()),
                Optional.of(HurtReason.SORE));
        return List.of(
                new StepOutcome(new StepOutcome.Key(0, Side.LEFT, 1), STRETCH, planned, planned, changed),
                new StepOutcome(new StepOutcome.Key(0, Side.RIGHT, 1), STRETCH, planned,
                        new StepOutcome.Amount(Duration.ofMillis(23_250), 1), hurt),
                new StepOutcome(new StepOutcome.Key(1, Side.BOTH, 1), CHEST,
                        new StepOutcome.Amount(Duration.ofMillis(31_500), 1), StepOutcome.Amount.NONE,
                        StepOutcome.Result.skipped()));
    }

    private static Gap gap(Gap.Kind kind, String at, long millis) {
        return new Gap(kind, Instant.parse(at), Duration.ofMillis(millis));
    }

    private static Dose dose(long holdMillis, int reps, int sides) {
        return new Dose(new Dose.Repetition(Duration.ofMillis(1_500), Duration.ofMillis(holdMillis), Duration.ofMillis(1_500)),
                reps, sides, 1, new Dose.Pauses(Duration.ofSeconds(8), Duration.ofSeconds(3)));
    }
}
