package app.unknot.domain.routine;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepPhasesTest {
    /// Each phase as kind, seconds, set, side and repetition: "Hold 20 1L2".
    private static List<String> phases(Dose dose, boolean waits) {
        return StepPhases.of(dose, waits).stream().map(phase -> phase.getClass().getSimpleName() + " "
                + phase.length().toSeconds() + " " + phase.spot().set() + phase.spot().side().name().charAt(0)
                + phase.spot().rep()).toList();
    }

    @Test
    void aHoldIsSetUpCountedInAndHeld() {
        assertEquals(List.of("Setup 5 1B1", "CountIn 3 1B1", "Hold 30 1B1"), phases(Doses.held(30), false));
    }

    @Test
    void restsLieBetweenRepetitionsOnlyAndNoneFollowsTheLast() {
        assertEquals(
                List.of("Setup 5 1B1", "CountIn 3 1B1", "MoveIn 2 1B1", "Hold 4 1B1", "Release 2 1B1", "Rest 1 1B1",
                        "MoveIn 2 1B2", "Hold 4 1B2", "Release 2 1B2"),
                phases(Doses.paced(2), false));
    }

    @Test
    void forEachSetAllRepetitionsOfTheFirstSideThenAllOfTheSecond() {
        Dose dose = new Dose(work(0, 9, 0), 2, 2, 2, pauses(8, 5));
        assertEquals(
                List.of("Setup 5 1L1", "CountIn 3 1L1", "Hold 9 1L1", "Rest 5 1L1", "Hold 9 1L2", "ChangeSide 5 1R1",
                        "Hold 9 1R1", "Rest 5 1R1", "Hold 9 1R2", "Rest 5 1R2", "Hold 9 2L1", "Rest 5 2L1",
                        "Hold 9 2L2", "ChangeSide 5 2R1", "Hold 9 2R1", "Rest 5 2R1", "Hold 9 2R2"),
                phases(dose, false));
    }

    @Test
    void setsWithoutSidesAreParted() {
        Dose dose = new Dose(work(0, 9, 0), 1, 1, 2, pauses(8, 5));
        assertEquals(List.of("Setup 5 1B1", "CountIn 3 1B1", "Hold 9 1B1", "Rest 5 1B1", "Hold 9 2B1"),
                phases(dose, false));
    }

    @Test
    void theLengthIsThatOfAllPhases() {
        for (int sets = 1; sets <= 3; sets++) {
            for (int sides = 1; sides <= 2; sides++) {
                for (int reps = 1; reps <= 3; reps++) {
                    for (int rest = 0; rest <= 8; rest += 4) {
                        Dose dose = new Dose(work(1, 9, 2), reps, sides, sets, pauses(rest, rest));
                        assertEquals(StepPhases.length(StepPhases.of(dose, true)), StepPhases.length(dose), dose::toString);
                    }
                }
            }
        }
    }

    @Test
    void changingSidesTakesFourSecondsAtLeast() {
        assertTrue(phases(new Dose(work(0, 9, 0), 1, 2, 1, pauses(8, 0)), false).contains("ChangeSide 4 1R1"));
        assertTrue(phases(new Dose(work(0, 9, 0), 1, 2, 1, pauses(8, 4)), false).contains("ChangeSide 4 1R1"));
        assertTrue(phases(new Dose(work(0, 9, 0), 1, 2, 1, pauses(8, 6)), false).contains("ChangeSide 6 1R1"));
    }

    @Test
    void phasesOfZeroLengthVanish() {
        Dose dose = new Dose(work(0, 9, 1), 2, 1, 1, pauses(0, 0));
        assertEquals(List.of("Hold 9 1B1", "Release 1 1B1", "Hold 9 1B2", "Release 1 1B2"), phases(dose, false));
    }

    @Test
    void aWaitLiesBetweenSetupAndCountIn() {
        assertEquals(List.of("Setup 5 1B1", "Wait 0 1B1", "CountIn 3 1B1", "Hold 30 1B1"),
                phases(Doses.held(30), true));
        assertEquals(List.of("Wait 0 1B1", "Hold 9 1B1"), phases(new Dose(work(0, 9, 0), 1, 1, 1, pauses(0, 0)), true));
    }

    @Test
    void aSetupShorterThanTheCountInIsAllCountIn() {
        assertEquals(List.of("CountIn 2 1B1", "Hold 9 1B1"),
                phases(new Dose(work(0, 9, 0), 1, 1, 1, pauses(2, 0)), false));
    }

    @Test
    void aStepsRulesDecideOnTheWait() {
        PlannedStep step = Plans.step("a", Doses.held(30));
        assertFalse(StepPhases.of(step).stream().anyMatch(Phase.Wait.class::isInstance));
        assertTrue(StepPhases.of(Plans.waiting(step)).stream().anyMatch(Phase.Wait.class::isInstance));
    }

    @Test
    void aPlansLengthIsTheSumOfItsPhasesAndWaitingIsNotCounted() {
        Duration length = Plans.of(Plans.waiting(Plans.step("a", Doses.held(30))), Plans.step("b", Doses.paced(2)))
                .length();
        assertEquals(seconds(8 + 30 + 8 + 8 + 1 + 8), length);
    }

    @Test
    void everyPhaseCanLastLongerButAWait() {
        List<Phase> phases = StepPhases.of(Plans.waiting(Plans.step("a", Doses.sided())));
        assertEquals(8, phases.stream().map(Phase::getClass).distinct().count(), "all kinds are there");
        for (Phase phase : phases) {
            Phase longer = phase.lasting(seconds(77));
            assertEquals(phase.getClass(), longer.getClass());
            assertEquals(phase.spot(), longer.spot());
            assertEquals(phase instanceof Phase.Wait ? Duration.ZERO : seconds(77), longer.length());
        }
    }

    @Test
    void movingInHoldingAndReleasingAreWork() {
        assertEquals(List.of("MoveIn", "Hold", "Release"), StepPhases.of(Plans.waiting(Plans.step("a", Doses.sided())))
                .stream().filter(Phase::work).map(phase -> phase.getClass().getSimpleName()).distinct().toList());
    }
}
