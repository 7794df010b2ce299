package app.unknot.domain.routine;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Routines;
import app.unknot.domain.Techniques;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Easier;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Planner PLANNER = new Planner(Map.of());

    private static Technique in(Position position, double setup) {
        return Techniques.named("In " + position.code()).in(position)
                .dosed(new Dose(work(1, 20, 1), 1, 1, 1, pauses(setup, 0))).make();
    }

    private static List<Long> setups(Routine routine) {
        return PLANNER.plan(routine, Set.of()).steps().stream()
                .map(step -> step.dose().pauses().setup().toSeconds()).toList();
    }

    private static List<Boolean> waits(Routine routine) {
        return PLANNER.plan(routine, Set.of()).steps().stream().map(step -> step.rules().waits()).toList();
    }

    @Test
    void whereThePositionStaysThereAreEightSecondsAndWhereItChangesFifteen() {
        assertEquals(List.of(8L, 8L, 8L, 15L, 8L, 15L), setups(Routines.of("Mixed", in(Position.SEATED_CHAIR, 0),
                in(Position.ANY_COMFORTABLE, 0), in(Position.SEATED_OR_STANDING, 0), in(Position.LYING_ON_BACK, 0),
                in(Position.SEATED_OR_LYING, 0), in(Position.STANDING, 0))));
    }

    @Test
    void whoLiesFirstGetsFifteenSeconds() {
        assertEquals(List.of(15L), setups(Routines.of("Lying", in(Position.FACE_DOWN, 3))));
    }

    @Test
    void aLongerSetupStays() {
        assertEquals(List.of(9L, 40L),
                setups(Routines.of("Long", in(Position.STANDING, 9), in(Position.HANDS_AND_KNEES, 40))));
    }

    @Test
    void aPartnersFirstStepGetsTwentySecondsAndWaits() {
        Routine routine = Routines.of("Two", Who.PARTNER, RoutineStep.of(in(Position.SEATED_CHAIR, 0)),
                RoutineStep.of(in(Position.SEATED_CHAIR, 0)));
        assertEquals(List.of(20L, 8L), setups(routine));
        assertEquals(List.of(true, false), waits(routine));
    }

    @Test
    void onlyTheFirstWayDownWaits() {
        assertEquals(List.of(false, true, false, false, false), waits(Routines.of("Up and down",
                in(Position.SEATED_CHAIR, 0), in(Position.LYING_ON_BACK, 0), in(Position.SIDE_LYING, 0),
                in(Position.STANDING, 0), in(Position.FACE_DOWN, 0))));
    }

    @Test
    void aRoutineMaySayItselfWhereToWait() {
        Routine routine = Routines.of("Own", Who.SELF,
                Routines.waiting(RoutineStep.of(in(Position.SEATED_CHAIR, 0)), true),
                Routines.waiting(RoutineStep.of(in(Position.LYING_ON_BACK, 0)), false),
                RoutineStep.of(in(Position.LYING_ON_BACK, 0)));
        assertEquals(List.of(true, false, false), waits(routine));
    }

    @Test
    void whatAConditionRulesOutIsLeftOutWithTheReason() {
        Technique bend = Techniques.named("Bend").notFor(Condition.DISC_PAIN_WORSE_BENDING).make();
        Technique sit = Techniques.named("Sit").make();
        SessionPlan plan = PLANNER.plan(Routines.of("Both", bend, sit),
                Set.of(Condition.DISC_PAIN_WORSE_BENDING, Condition.GLAUCOMA_OR_UNCONTROLLED_BLOOD_PRESSURE));
        assertEquals(List.of("Sit"), plan.steps().stream().map(step -> step.technique().name()).toList());
        assertEquals(List.of(new SessionPlan.LeftOut(new PlannedStep.Label("bend", "Bend"),
                new SessionPlan.Reason.RuledOut(Set.of(Condition.DISC_PAIN_WORSE_BENDING)))), plan.leftOut());
    }

    @Test
    void theFirstStepThatIsLeftIsThePartnersFirst() {
        Technique bend = Techniques.named("Bend").notFor(Condition.DISC_PAIN_WORSE_BENDING).make();
        Routine routine = Routines.of("Two", Who.PARTNER, RoutineStep.of(bend),
                RoutineStep.of(in(Position.SEATED_CHAIR, 0)));
        SessionPlan plan = PLANNER.plan(routine, Set.of(Condition.DISC_PAIN_WORSE_BENDING));
        assertEquals(seconds(20), plan.steps().getFirst().dose().pauses().setup());
    }

    @Test
    void aPlanKnowsItsRoutineAndTheTechniquesRules() {
        SessionPlan plan = PLANNER.plan(Routines.of("Plain", in(Position.SEATED_CHAIR, 0)), Set.of());
        assertEquals("plain", plan.routine());
        assertEquals("Plain", plan.name());
        assertEquals(new PlannedStep.Rules(false, seconds(120), 12), plan.steps().getFirst().rules());
    }

    @Test
    void notWorthStartingWhereNothingIsLeftOrOnlyBreathing() {
        Technique bend = Techniques.named("Bend").notFor(Condition.DISC_PAIN_WORSE_BENDING).make();
        Technique breathe = Techniques.named("Breathe").of(Family.CALM).in(Position.ANY_COMFORTABLE).make();
        Set<Condition> disc = Set.of(Condition.DISC_PAIN_WORSE_BENDING);
        Routine both = Routines.of("Both", bend, breathe);
        assertFalse(Planner.worthStarting(both, PLANNER.plan(both, disc)));
        assertTrue(Planner.worthStarting(both, PLANNER.plan(both, Set.of())));
        Routine breathing = Routines.of("Breathing", breathe);
        assertTrue(Planner.worthStarting(breathing, PLANNER.plan(breathing, disc)));
        assertFalse(Planner.worthStarting(breathing, PLANNER.plan(breathing, Set.of(Condition.FEVER_OR_UNWELL))));
        Routine more = Routines.of("More", bend, breathe, in(Position.SEATED_CHAIR, 0));
        assertTrue(Planner.worthStarting(more, PLANNER.plan(more, disc)));
    }

    @Test
    void anAuthoredSetupThatIsTooShortIsNamed() {
        assertEquals(Optional.empty(), Planner.objection(Routines.of("Good", in(Position.SEATED_CHAIR, 8),
                in(Position.LYING_ON_BACK, 15), in(Position.SEATED_OR_LYING, 8))));
        assertEquals(Optional.of("steps[1].setup: 8 s is too short to get into position; at least 15 s"),
                Planner.objection(Routines.of("Bad", in(Position.SEATED_CHAIR, 8), in(Position.LYING_ON_BACK, 8))));
        Routine partner = Routines.of("Partner", Who.PARTNER, RoutineStep.of(in(Position.SEATED_CHAIR, 19)));
        assertEquals(Optional.of("steps[0].setup: 19 s is too short to get into position; at least 20 s"),
                Planner.objection(partner));
        assertEquals(Optional.empty(), Planner.objection(Routines.of("Partner", Who.PARTNER,
                RoutineStep.of(in(Position.SEATED_CHAIR, 20)), RoutineStep.of(in(Position.SEATED_CHAIR, 8)))));
    }

    @Test
    void anEasierDoseKeepsTheTechniqueAndSaysWhatToDo() {
        Technique technique = Techniques.named("Stretch").dosed(Doses.sided())
                .easing(new Easier("Hold 5 s, five times.", Optional.of(seconds(5)), Optional.of(5), Optional.empty()))
                .make();
        PlannedStep eased = PLANNER.plan(Routines.of("One", technique), Set.of()).steps().getFirst().eased()
                .orElseThrow();
        assertEquals("stretch", eased.technique().id());
        assertEquals("Hold 5 s, five times.", eased.brief().instruction());
        assertEquals(seconds(5), eased.dose().work().hold());
        assertEquals(5, eased.dose().reps());
        assertEquals(new PlannedStep.Rules(false, seconds(5), 5), eased.rules());
        assertEquals(Optional.empty(), eased.eased());
    }

    @Test
    void anEasierTechniqueTakesOverWithTimeToGetThere() {
        Technique gentle = Techniques.named("Gentle").dosed(Doses.held(12)).make();
        Technique hard = Techniques.named("Hard").easing(instead("gentle")).make();
        Planner planner = new Planner(Map.of("gentle", gentle, "hard", hard));
        PlannedStep eased = planner.plan(Routines.of("One", hard), Set.of()).steps().getFirst().eased().orElseThrow();
        assertEquals("Gentle", eased.technique().name());
        assertEquals(seconds(15), eased.dose().pauses().setup());
        assertEquals(seconds(12), eased.dose().work().hold());
    }

    @Test
    void anEasierTechniqueThatIsUnknownOrRuledOutIsNotOffered() {
        Technique gentle = Techniques.named("Gentle").notFor(Condition.NECK_PROBLEM).make();
        Technique hard = Techniques.named("Hard").easing(instead("gentle")).make();
        Planner planner = new Planner(Map.of("gentle", gentle));
        assertTrue(planner.plan(Routines.of("One", hard), Set.of()).steps().getFirst().easier().isPresent());
        assertEquals(Optional.empty(), planner.plan(Routines.of("One", hard), Set.of(Condition.NECK_PROBLEM)).steps()
                .getFirst().easier());
        assertEquals(Optional.empty(),
                PLANNER.plan(Routines.of("One", hard), Set.of()).steps().getFirst().easier());
    }

    private static Easier instead(String id) {
        return new Easier("Do " + id + " instead.", Optional.empty(), Optional.empty(), Optional.of(id));
    }
}
