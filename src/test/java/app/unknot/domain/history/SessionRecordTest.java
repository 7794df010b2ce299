package app.unknot.domain.history;

import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Records.key;
import static app.unknot.domain.Records.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.domain.history.StepOutcome.Amount;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionRecordTest {
    private static final SessionPlan PLAN = Plans.of(Plans.step("lean", Doses.held(30)),
            Plans.step("twist", Doses.sided()));
    private static final Optional<Discomfort> SOME = Optional.of(new Discomfort(4, Optional.of(BodyRegion.NECK)));
    private static final Optional<Discomfort> LESS = Optional.of(new Discomfort(2, Optional.empty()));

    private static SessionRecord session(StepOutcome... outcomes) {
        return Records.session("2026-11-23T23:30:00-05:00", PLAN, outcomes);
    }

    @Test
    void anEditChangesOnlyWhatItNames() {
        Answers answers = new Answers(SOME, Optional.empty(), "stiff");
        assertEquals(new Answers(SOME, LESS, "stiff"),
                answers.with(new Edit(Optional.empty(), Optional.of(LESS), Optional.empty())));
        assertEquals(new Answers(LESS, Optional.empty(), "better"),
                answers.with(new Edit(Optional.of(LESS), Optional.empty(), Optional.of("better"))));
    }

    @Test
    void anEditCanTakeAnAnswerBack() {
        Answers answers = new Answers(SOME, LESS, "stiff");
        assertEquals(Answers.NONE, answers.with(
                new Edit(Optional.of(Optional.empty()), Optional.of(Optional.empty()), Optional.of(""))));
    }

    @Test
    void anEditThatNamesNothingSaysSo() {
        assertTrue(new Edit(Optional.empty(), Optional.empty(), Optional.empty()).nothing());
        assertFalse(new Edit(Optional.of(Optional.empty()), Optional.empty(), Optional.empty()).nothing());
        assertFalse(new Edit(Optional.empty(), Optional.of(LESS), Optional.empty()).nothing());
        assertFalse(new Edit(Optional.empty(), Optional.empty(), Optional.of("")).nothing());
    }

    @Test
    void otherAnswersLeaveTheRestAsItWas() {
        SessionRecord changed = session().with(new Answers(SOME, LESS, "better"));
        assertEquals(session(), changed.with(Answers.NONE));
        assertEquals("better", changed.answers().note());
    }

    @Test
    void theDayIsTheLocalOne() {
        assertEquals(LocalDate.of(2026, 11, 23), session().day());
    }

    @Test
    void aStepIsDoneWhereEverySideWasDoneInSomeAttempt() {
        StepOutcome lean = outcome(PLAN, key(0, Side.BOTH, 1), Status.DONE);
        StepOutcome left = outcome(PLAN, key(1, Side.LEFT, 1), Status.DONE);
        StepOutcome right = outcome(PLAN, key(1, Side.RIGHT, 1), Status.PARTIAL);
        assertEquals(0, session().stepsDone());
        assertEquals(1, session(lean, left, right).stepsDone());
        assertEquals(2, session(lean, left, outcome(PLAN, key(1, Side.RIGHT, 1), Status.DONE)).stepsDone());
        assertEquals(2, session(lean, left, right, outcome(PLAN, key(1, Side.LEFT, 2), Status.PARTIAL),
                outcome(PLAN, key(1, Side.RIGHT, 2), Status.DONE)).stepsDone());
        assertEquals(0, session(outcome(PLAN, key(0, Side.BOTH, 1), Status.HURT)).stepsDone());
    }

    @Test
    void anEasierVariantWithOtherSidesCountsWhereAllOfItWasDone() {
        StepOutcome hurt = outcome(PLAN, key(1, Side.LEFT, 1), Status.HURT);
        StepOutcome skipped = outcome(PLAN, key(1, Side.RIGHT, 1), Status.SKIPPED);
        assertEquals(1, session(hurt, skipped, outcome(PLAN, key(1, Side.BOTH, 2), Status.DONE)).stepsDone());
        assertEquals(0, session(hurt, skipped, outcome(PLAN, key(1, Side.BOTH, 2), Status.PARTIAL)).stepsDone());
        assertEquals(1, session(outcome(PLAN, key(0, Side.LEFT, 2), Status.DONE),
                outcome(PLAN, key(0, Side.RIGHT, 2), Status.DONE)).stepsDone());
        assertEquals(0, session(outcome(PLAN, key(0, Side.LEFT, 2), Status.DONE),
                outcome(PLAN, key(0, Side.RIGHT, 2), Status.PARTIAL)).stepsDone());
    }

    @Test
    void nothingIsDoneThatWasNotDone() {
        Amount planned = new Amount(seconds(60), 2);
        assertEquals(Status.DONE, Status.of(planned, planned));
        assertEquals(Status.DONE, Status.of(planned, new Amount(seconds(90), 3)));
        assertEquals(Status.PARTIAL, Status.of(planned, new Amount(seconds(59.999), 2)));
        assertEquals(Status.PARTIAL, Status.of(planned, new Amount(seconds(60), 1)));
        assertEquals(Status.PARTIAL, Status.of(planned, new Amount(seconds(0.001), 0)));
        assertEquals(Status.PARTIAL, Status.of(planned, new Amount(seconds(0), 1)));
        assertEquals(Status.SKIPPED, Status.of(planned, Amount.NONE));
    }

    @Test
    void discomfortIsZeroToTen() {
        assertEquals(0, new Discomfort(0, Optional.empty()).level());
        assertEquals(10, new Discomfort(Discomfort.MOST, Optional.empty()).level());
        assertThrows(IllegalArgumentException.class, () -> new Discomfort(-1, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Discomfort(11, Optional.empty()));
    }

    @Test
    void aJournalsFailureSaysWhy() {
        assertEquals("disk full", new JournalException("disk full").getMessage());
        Throwable cause = new IllegalStateException("no space");
        assertEquals(cause, new JournalException("disk full", cause).getCause());
    }
}
