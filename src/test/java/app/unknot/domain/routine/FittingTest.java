package app.unknot.domain.routine;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Routines;
import app.unknot.domain.Techniques;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.Fit.Change.Dropped;
import app.unknot.domain.routine.Fit.Change.Shortened;
import app.unknot.domain.routine.Fit.Fitted;
import app.unknot.domain.routine.Fit.TooShort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FittingTest {
    /// 15 s setup, then repetitions of 10 s with 2 s between them and between sets.
    private static Techniques moving(String name, int reps, int sets) {
        return Techniques.named(name).dosed(new Dose(work(0, 10, 0), reps, 1, sets, pauses(15, 2)));
    }

    private static RoutineStep of(Techniques technique) {
        return RoutineStep.of(technique.make());
    }

    private static RoutineStep breathing(int hold) {
        return of(Techniques.named("Breathe").of(Family.CALM).atLeast(10, 1, 1)
                .dosed(new Dose(work(0, hold, 0), 1, 1, 1, pauses(8, 0))));
    }

    private static Fitting fitting(RoutineStep... steps) {
        return fitting(Set.of(), steps);
    }

    private static Fitting fitting(Set<Condition> conditions, RoutineStep... steps) {
        return new Fitting(Routines.of("Some", Who.SELF, steps), conditions, new Planner(Map.of()));
    }

    private static Fitted in(double time, Fitting fitting) {
        return assertInstanceOf(Fitted.class, fitting.to(seconds(time)));
    }

    /// The doses as "sets x reps x hold".
    private static List<String> doses(Fitted fitted) {
        return fitted.plan().steps().stream().map(step -> step.dose().sets() + " x " + step.dose().reps() + " x "
                + step.dose().work().hold().toSeconds()).toList();
    }

    @Test
    void whereThereIsTimeForAllNothingChanges() {
        Fitting fitting = fitting(of(moving("A", 3, 1)), Routines.optional(of(moving("B", 2, 1))));
        assertEquals(fitting.whole(), fitting.to(seconds(49 + 37)));
        assertEquals(List.of(), fitting.whole().changes());
        assertEquals(seconds(86), fitting.whole().plan().length());
    }

    @Test
    void optionalStepsGoFirstAndTheRecordSaysWhy() {
        Fitting fitting = fitting(of(moving("A", 3, 2)), Routines.optional(of(moving("B", 2, 1))));
        Fitted fitted = in(120, fitting);
        assertEquals(List.of("2 x 3 x 10"), doses(fitted));
        PlannedStep.Label dropped = new PlannedStep.Label("b", "B");
        assertEquals(List.of(new SessionPlan.LeftOut(dropped, new SessionPlan.Reason.ShortOfTime())),
                fitted.plan().leftOut());
        assertEquals(List.of(new Dropped(dropped)), fitted.changes());
    }

    @Test
    void ofSeveralOptionalStepsOnlyAsManyGoAsHaveTo() {
        RoutineStep brief = Routines.optional(of(moving("Brief", 1, 1)));
        RoutineStep lengthy = Routines.optional(of(moving("Lengthy", 6, 1)));
        assertEquals(List.of(new Dropped(new PlannedStep.Label("lengthy", "Lengthy"))),
                in(80, fitting(of(moving("A", 3, 1)), lengthy, brief)).changes(), "the brief one comes back");
    }

    @Test
    void setsGoBeforeRepetitions() {
        Fitting fitting = fitting(of(moving("A", 3, 2)), of(moving("B", 4, 1)));
        assertEquals(List.of("1 x 3 x 10", "1 x 4 x 10"), doses(in(111, fitting)));
        assertEquals(List.of("1 x 3 x 10", "1 x 3 x 10"), doses(in(109, fitting)));
    }

    @Test
    void repetitionsAreTakenFromAllInTurn() {
        Fitting fitting = fitting(of(moving("A", 6, 1)), of(moving("B", 6, 1)), of(moving("C", 3, 1)));
        assertEquals(List.of("1 x 5 x 10", "1 x 6 x 10", "1 x 3 x 10"), doses(in(219 - 12, fitting)));
        assertEquals(List.of("1 x 4 x 10", "1 x 4 x 10", "1 x 2 x 10"), doses(in(219 - 60, fitting)));
    }

    @Test
    void whatWasTakenFirstComesBackWhereItFitsAfterAll() {
        Dose slow = new Dose(work(0, 60, 0), 2, 1, 1, pauses(15, 0));
        Fitting fitting = fitting(of(moving("A", 8, 1)), of(Techniques.named("B").dosed(slow)));
        assertEquals(List.of("1 x 8 x 10", "1 x 1 x 60"), doses(in(109 + 75, fitting)));
    }

    @Test
    void nothingGoesBelowItsTechniquesRange() {
        Fitting fitting = fitting(of(moving("A", 6, 3).atLeast(10, 4, 2)), of(moving("B", 6, 1).atLeast(10, 6, 1)));
        TooShort tooShort = assertInstanceOf(TooShort.class, fitting.to(seconds(60)));
        assertEquals(seconds(109 + 85), tooShort.least());
        assertEquals(List.of("2 x 4 x 10", "1 x 6 x 10"), doses(in(109 + 85, fitting)));
        assertEquals(tooShort, fitting.to(seconds(109 + 85 - 0.001)));
        assertEquals(List.of(4, 5), fitting.minutes());
    }

    @Test
    void theClosingBreathingGivesWayToTenSecondsAndTakesWhatIsLeftOver() {
        Fitting fitting = fitting(of(moving("A", 3, 1)), breathing(30));
        assertEquals(List.of("1 x 3 x 10", "1 x 1 x 23"), doses(in(80, fitting)));
        assertEquals(List.of("1 x 3 x 10", "1 x 1 x 10"), doses(in(67, fitting)));
        assertEquals(List.of("1 x 2 x 10", "1 x 1 x 21"), doses(in(66.5, fitting)));
        assertInstanceOf(Shortened.class, in(80, fitting).changes().getLast());
    }

    @Test
    void onlyBreathingIsNeverAllThatIsLeft() {
        RoutineStep gone = Routines.optional(of(moving("A", 1, 1)));
        assertEquals(seconds(25), assertInstanceOf(TooShort.class,
                fitting(gone, Routines.optional(breathing(30))).to(seconds(1))).least());
        assertEquals(seconds(25), assertInstanceOf(TooShort.class,
                fitting(Routines.optional(breathing(30)), gone).to(seconds(1))).least());
        assertEquals(seconds(38), assertInstanceOf(TooShort.class,
                fitting(Routines.optional(breathing(30)), Routines.optional(breathing(30))).to(seconds(1))).least());
    }

    @Test
    void whatAConditionRulesOutIsNotLeftOutForTimeAsWell() {
        RoutineStep bend = Routines.optional(of(moving("Bend", 2, 1).notFor(Condition.DISC_PAIN_WORSE_BENDING)));
        Fitted fitted = in(40, fitting(Set.of(Condition.DISC_PAIN_WORSE_BENDING), bend, of(moving("A", 3, 1))));
        assertEquals(List.of(new SessionPlan.LeftOut(new PlannedStep.Label("bend", "Bend"),
                new SessionPlan.Reason.RuledOut(Set.of(Condition.DISC_PAIN_WORSE_BENDING)))), fitted.plan().leftOut());
        assertEquals(List.of("1 x 2 x 10"), doses(fitted));
    }

    @Test
    void theMinutesOnOfferAreThoseThatFitAndAreFewerThanAll() {
        assertEquals(List.of(1), fitting(of(moving("A", 6, 1))).minutes());
        assertEquals(List.of(), fitting(of(moving("A", 3, 1).atLeast(10, 3, 1))).minutes());
        assertEquals(List.of(), fitting(Set.of(Condition.FEVER_OR_UNWELL), of(moving("A", 6, 1))).minutes());
    }
}
