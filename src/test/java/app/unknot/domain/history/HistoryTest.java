package app.unknot.domain.history;

import static app.unknot.domain.Records.key;
import static app.unknot.domain.Records.outcome;
import static app.unknot.domain.Records.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final SessionPlan PLAN = Plans.of(Plans.step("lean", Doses.held(30)),
            Plans.step("twist", Doses.sided()));

    private static SessionRecord with(String started, Status lean) {
        return session(started, PLAN, outcome(PLAN, key(0, Side.BOTH, 1), lean));
    }

    private static History of(SessionRecord... sessions) {
        return new History(all(sessions));
    }

    private static List<SessionSummary> all(SessionRecord... sessions) {
        return Stream.of(sessions).map(SessionSummary::of).toList();
    }

    @Test
    void theNewestComesFirstByInstantNotByLocalTime() {
        SessionRecord tokyo = session("2026-11-23T20:00:00+09:00", PLAN);
        SessionRecord berlin = session("2026-11-23T13:00:00+01:00", PLAN);
        SessionRecord later = session("2026-11-24T08:00:00+01:00", PLAN);
        assertEquals(all(later, berlin, tokyo), of(tokyo, later, berlin).sessions());
    }

    @Test
    void sessionsOfOneInstantAlwaysComeInTheSameOrder() {
        SessionRecord here = session("2026-11-23T12:00:00Z", PLAN);
        SessionRecord there = session("2026-11-23T13:00:00+01:00", PLAN);
        assertEquals(of(here, there), of(there, here));
    }

    @Test
    void theNewestNamesAreRemembered() {
        SessionRecord old = named("2026-11-20T12:00:00Z", Roles.named("Ana", "Ben"));
        SessionRecord newer = named("2026-11-22T12:00:00Z", Roles.named("", "Cleo"));
        SessionRecord alone = session("2026-11-23T12:00:00Z", PLAN);
        assertEquals(Roles.named("", "Cleo"), of(old, newer, alone).lastRoles());
        assertEquals(Roles.NONE, of(alone).lastRoles());
    }

    @Test
    void anotherReceiversSessionsSayNothingAboutThisOne() {
        SessionRecord ben = named("2026-11-20T12:00:00Z", Roles.named("Ana", "Ben"));
        SessionRecord ana = named("2026-11-21T12:00:00Z", Roles.named("Ben", "Ana"));
        SessionRecord unknown = named("2026-11-22T12:00:00Z", Roles.named("Ben", ""));
        assertEquals(of(ben, unknown), of(ben, ana, unknown).on(Optional.of("ben")));
        assertEquals(of(ben, ana, unknown), of(ben, ana, unknown).on(Optional.empty()));
    }

    private static SessionRecord named(String started, Roles roles) {
        return session(started, PLAN).with(roles);
    }

    @Test
    void aSessionIsFoundById() {
        SessionRecord one = session("2026-11-23T12:00:00Z", PLAN);
        assertEquals(Optional.of(SessionSummary.of(one)), of(one).session(one.head().id()));
        assertEquals(Optional.empty(), of(one).session(new UUID(1, 2)));
        assertEquals(Optional.empty(), History.EMPTY.session(one.head().id()));
    }

    @Test
    void aSessionTakesThePlaceOfTheOneWithItsId() {
        SessionRecord one = session("2026-11-23T12:00:00Z", PLAN);
        SessionRecord other = session("2026-11-24T12:00:00Z", PLAN);
        SessionRecord noted = one.with(new SessionRecord.Answers(Optional.empty(), Optional.empty(), "noted"));
        assertEquals(of(noted, other), of(one, other).with(SessionSummary.of(noted)));
        assertEquals(of(one, other), of(one).with(SessionSummary.of(other)));
        assertEquals(of(other), of(one, other).without(one.head().id()));
        assertEquals(of(other), of(other).without(one.head().id()));
    }

    @Test
    void daysAreTheLocalOnesNewestFirst() {
        SessionRecord lateEvening = session("2026-11-22T23:30:00-05:00", PLAN);
        SessionRecord noon = session("2026-11-22T12:00:00-05:00", PLAN);
        SessionRecord next = session("2026-11-23T12:00:00-05:00", PLAN);
        History history = of(noon, lateEvening, next);
        assertEquals(List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 22)),
                List.copyOf(history.byDay().keySet()));
        assertEquals(all(lateEvening, noon), history.byDay().get(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void aWeekHoldsSevenDaysFromItsFirstDayOn() {
        History history = of(session("2026-11-15T23:59:59+01:00", PLAN), session("2026-11-16T00:00:00+01:00", PLAN),
                session("2026-11-18T08:00:00+01:00", PLAN), session("2026-11-18T18:00:00+01:00", PLAN),
                session("2026-11-22T23:59:59+01:00", PLAN), session("2026-11-23T00:00:00+01:00", PLAN));
        assertEquals(new History.WeekTotal(4, 3, Duration.ofMinutes(20)),
                history.week(LocalDate.of(2026, 11, 18), DayOfWeek.MONDAY));
        assertEquals(history.week(LocalDate.of(2026, 11, 16), DayOfWeek.MONDAY),
                history.week(LocalDate.of(2026, 11, 22), DayOfWeek.MONDAY));
        assertEquals(new History.WeekTotal(4, 3, Duration.ofMinutes(20)),
                history.week(LocalDate.of(2026, 11, 18), DayOfWeek.SUNDAY), "the Sunday before, not the one after");
        assertEquals(new History.WeekTotal(0, 0, Duration.ZERO),
                history.week(LocalDate.of(2026, 12, 18), DayOfWeek.MONDAY));
    }

    @Test
    void aRoutineWasLastDoneWhenItWasLastBegun() {
        History history = of(session("2026-11-15T12:00:00Z", PLAN), session("2026-11-18T12:00:00Z", PLAN));
        assertEquals(Optional.of(Instant.parse("2026-11-18T12:00:00Z")), history.lastDone(PLAN.routine()));
        assertEquals(Optional.empty(), history.lastDone("other"));
    }

    @Test
    void aTechniqueWasLastWorkedOnWhereAnythingOfItWasDone() {
        History history = of(with("2026-11-15T12:00:00Z", Status.PARTIAL), with("2026-11-18T12:00:00Z", Status.SKIPPED));
        assertEquals(Optional.of(Instant.parse("2026-11-15T12:00:00Z")), history.lastWorked("lean"));
        assertEquals(Optional.empty(), history.lastWorked("twist"));
    }

    @Test
    void whetherATechniqueHurtIsAskedOfTheLastSessionThatDidIt() {
        SessionRecord hurt = with("2026-11-15T12:00:00Z", Status.HURT);
        assertTrue(of(hurt).hurtLastTime("lean"));
        assertTrue(of(hurt, with("2026-11-18T12:00:00Z", Status.SKIPPED)).hurtLastTime("lean"));
        assertTrue(of(hurt, session("2026-11-18T12:00:00Z", PLAN)).hurtLastTime("lean"));
        assertFalse(of(hurt, with("2026-11-18T12:00:00Z", Status.DONE)).hurtLastTime("lean"));
        assertFalse(of(hurt).hurtLastTime("twist"));
    }

    @Test
    void oneSideThatHurtIsEnough() {
        assertTrue(of(session("2026-11-18T12:00:00Z", PLAN, outcome(PLAN, key(1, Side.LEFT, 1), Status.DONE),
                outcome(PLAN, key(1, Side.RIGHT, 1), Status.HURT))).hurtLastTime("twist"));
    }
}
