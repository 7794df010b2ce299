package app.unknot.domain.history;

import static app.unknot.domain.Records.key;
import static app.unknot.domain.Records.outcome;
import static app.unknot.domain.Records.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Course;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.SessionSummary.Began;
import app.unknot.domain.history.SessionSummary.Fate;
import app.unknot.domain.history.SessionSummary.Length;
import app.unknot.domain.history.SessionSummary.Steps;
import app.unknot.domain.history.SessionSummary.Worked;
import app.unknot.domain.history.StepOutcome.Amount;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.PlannedStep.Label;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionSummaryTest {
    private static final String NOON = "2026-11-23T12:00:00Z";
    private static final SessionPlan PLAN = Plans.of(Plans.step("lean", Doses.held(30)), Plans.step("twist", Doses.sided()),
            Plans.step("rest", Doses.held(60)));

    private static SessionSummary of(StepOutcome... outcomes) {
        return SessionSummary.of(session(NOON, PLAN, outcomes));
    }

    private static List<Worked> worked(StepOutcome... outcomes) {
        return of(outcomes).done().worked();
    }

    @Test
    void itKnowsWhoWhenAndWhatWasPlanned() {
        SessionRecord session = session("2026-11-23T19:00:00.25+01:00", PLAN).with(Roles.named("Ana", "Ben"))
                .with(new Answers(Optional.of(new Discomfort(3, Optional.empty())), Optional.empty(), "noted"));
        SessionSummary summary = SessionSummary.of(session);
        assertEquals(session.head().id(), summary.id());
        assertEquals(OffsetDateTime.parse("2026-11-23T19:00:00.25+01:00"), summary.began().local());
        assertEquals(new SessionSummary.People(Who.SELF, Roles.named("Ana", "Ben")), summary.people());
        assertEquals(new Label("test-routine", "Test routine"), summary.routine());
        assertEquals(new Length((int) PLAN.length().toSeconds(), 300), summary.done().length());
        assertEquals(session.answers(), summary.answers());
    }

    @Test
    void theDayIsTheLocalOneAlsoBeforeTheEpoch() {
        for (String started : List.of("2026-11-22T23:30:00-05:00", "2026-11-23T00:30:00+14:00", "1969-12-31T23:59:59Z",
                "1970-01-01T00:00:00-12:00")) {
            OffsetDateTime local = OffsetDateTime.parse(started);
            assertEquals(local.toLocalDate(), Began.at(local).day(), started);
        }
        assertEquals(LocalDate.of(2026, 11, 23), of().day());
    }

    @Test
    void sidesOfATechniqueCountTogether() {
        assertEquals(List.of(new Worked(label("twist"), 92, 69, Fate.WORKED)), worked(
                outcome(PLAN, key(1, Side.LEFT, 1), Status.DONE), outcome(PLAN, key(1, Side.RIGHT, 1), Status.PARTIAL)));
    }

    @Test
    void aFurtherAttemptIsWorkThatWasNotPlanned() {
        assertEquals(List.of(new Worked(label("lean"), 30, 45, Fate.WORKED)), worked(
                outcome(PLAN, key(0, Side.BOTH, 1), Status.PARTIAL), outcome(PLAN, key(0, Side.BOTH, 2), Status.DONE)));
    }

    @Test
    void whatHurtOnceHurtAndWhatWasWorkedOnOnceWas() {
        assertEquals(Fate.HURT, worked(outcome(PLAN, key(1, Side.LEFT, 1), Status.HURT), outcome(PLAN, key(1, Side.RIGHT, 1), Status.DONE))
                .getFirst().fate());
        assertEquals(Fate.WORKED, worked(outcome(PLAN, key(1, Side.LEFT, 1), Status.SKIPPED),
                outcome(PLAN, key(1, Side.RIGHT, 1), Status.PARTIAL)).getFirst().fate());
        assertEquals(Fate.SKIPPED, worked(outcome(PLAN, key(0, Side.BOTH, 1), Status.SKIPPED)).getFirst().fate());
    }

    @Test
    void secondsAreRoundedOnceForAllSidesTogether() {
        assertEquals(1, worked(lasting(Side.LEFT, 400), lasting(Side.RIGHT, 400)).getFirst().actual());
        assertEquals(0, worked(lasting(Side.LEFT, 499)).getFirst().actual());
        assertTrue(worked(lasting(Side.LEFT, 499)).getFirst().any(), "some work was done");
        assertFalse(worked(outcome(PLAN, key(0, Side.BOTH, 1), Status.SKIPPED)).getFirst().any());
    }

    @Test
    void stepsAreCountedByWhatBecameOfThem() {
        assertEquals(new Steps(3, 1, 1, 1), of(outcome(PLAN, key(0, Side.BOTH, 1), Status.DONE),
                outcome(PLAN, key(1, Side.LEFT, 1), Status.HURT), outcome(PLAN, key(1, Side.RIGHT, 1), Status.SKIPPED)).done().steps());
        assertEquals(new Steps(3, 0, 3, 0), of().done().steps(), "a step that was never come to is skipped");
    }

    @Test
    void itHurtWhereAStepHurtOrItEndedForThat() {
        assertFalse(of(outcome(PLAN, key(0, Side.BOTH, 1), Status.DONE)).hurt());
        assertTrue(of(outcome(PLAN, key(0, Side.BOTH, 1), Status.HURT)).hurt());
        SessionRecord session = session(NOON, PLAN);
        assertTrue(SessionSummary.of(new SessionRecord(session.head(), PLAN,
                new Course(List.of(), List.of(), Duration.ZERO, Ending.HURT), Answers.NONE)).hurt());
    }

    private static StepOutcome lasting(Side side, int millis) {
        StepOutcome planned = outcome(PLAN, key(1, side, 1), Status.PARTIAL);
        return new StepOutcome(planned.key(), planned.technique(), planned.planned(), new Amount(Duration.ofMillis(millis), 0),
                planned.result());
    }

    private static Label label(String id) {
        return new Label(id, id);
    }
}
