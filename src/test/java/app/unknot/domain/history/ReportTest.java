package app.unknot.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.Records;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.StepOutcome.Result;
import app.unknot.domain.history.StepOutcome.Status;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a doctor is told.
class ReportTest {
    private static final SessionPlan PLAN = Plans.of(Plans.step("bridge", Doses.sided()));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Timeline LINE = Timeline.of(new Period(DAY, DAY.plusDays(3)), DayOfWeek.MONDAY);

    @Test
    void onlySessionsOfThoseDaysInWhichSomethingHurtHaveToBeRead() {
        SessionRecord early = hurting("2026-11-19T10:00:00+01:00", Optional.of(HurtReason.SHARP));
        SessionRecord within = hurting("2026-11-21T10:00:00+01:00", Optional.of(HurtReason.SHARP));
        SessionRecord fine = noted("2026-11-21T12:00:00+01:00", "");
        List<SessionSummary> sessions = summaries(early, within, fine);
        assertEquals(List.of(within.head().id()), Report.hurting(sessions, LINE.days()));
        assertEquals(2, Report.of(sessions, LINE, List.of(within), false).trends().total().sessions());
    }

    @Test
    void whatHurtIsToldByDayAndSideTheEarliestFirst() {
        SessionRecord later = hurting("2026-11-22T10:00:00+01:00", Optional.of(HurtReason.NUMB));
        SessionRecord first = hurting("2026-11-20T10:00:00+01:00", Optional.empty());
        Report report = Report.of(summaries(later, first), LINE, List.of(later, first), false);
        assertEquals(List.of(new Report.Hurt(DAY, PLAN.steps().getFirst().technique(), Side.LEFT, HurtReason.UNSPECIFIED),
                new Report.Hurt(DAY.plusDays(2), PLAN.steps().getFirst().technique(), Side.LEFT, HurtReason.NUMB)), report.hurts());
    }

    @Test
    void notesAreToldOnlyWhereTheyAreWanted() {
        List<SessionSummary> sessions =
                summaries(noted("2026-11-21T10:00:00+01:00", " Stiff. "), noted("2026-11-20T10:00:00+01:00", "Good."),
                        noted("2026-11-20T11:00:00+01:00", "  "), noted("2026-11-10T10:00:00+01:00", "Long ago."));
        assertEquals(List.of(), Report.of(sessions, LINE, List.of(), false).notes());
        assertEquals(List.of(new Report.Note(DAY, "Good."), new Report.Note(DAY.plusDays(1), "Stiff.")),
                Report.of(sessions, LINE, List.of(), true).notes());
    }

    private static SessionRecord hurting(String started, Optional<HurtReason> how) {
        StepOutcome left = Records.outcome(PLAN, Records.key(0, Side.LEFT, 1), Status.HURT);
        StepOutcome hurt =
                new StepOutcome(left.key(), left.technique(), left.planned(), left.actual(), new Result(Status.HURT, List.of(), how));
        return Records.session(started, PLAN, hurt, Records.outcome(PLAN, Records.key(0, Side.RIGHT, 1), Status.DONE));
    }

    private static SessionRecord noted(String started, String note) {
        return Records.session(started, PLAN, Records.outcome(PLAN, Records.key(0, Side.LEFT, 1), Status.DONE))
                .with(new Answers(Optional.empty(), Optional.empty(), note));
    }

    private static List<SessionSummary> summaries(SessionRecord... records) {
        return List.of(records).stream().map(SessionSummary::of).toList();
    }
}
