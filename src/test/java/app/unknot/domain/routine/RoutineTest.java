package app.unknot.domain.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unknot.domain.Doses;
import app.unknot.domain.Routines;
import app.unknot.domain.Techniques;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Level;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import org.junit.jupiter.api.Test;

class RoutineTest {
    private static int minutes(Dose dose) {
        return Routine.of(Techniques.named("Alone").dosed(dose).make()).profile().minutes();
    }

    @Test
    void aSingleTechniqueIsARoutineOfItsOwn() {
        Technique technique = Techniques.named("Alone").by(Who.PARTNER).make();
        Routine routine = Routine.of(technique);
        assertEquals("alone", routine.id());
        assertEquals("Alone", routine.name());
        assertEquals(Who.PARTNER, routine.profile().who());
        assertEquals(RoutineStep.Staging.of(technique), routine.steps().getFirst().staging());
    }

    @Test
    void itsMinutesAreRoundedUp() {
        assertEquals(1, minutes(Doses.held(30)));
        assertEquals(1, minutes(Doses.held(52)));
        assertEquals(2, minutes(Doses.held(53)));
        assertEquals(180, minutes(Doses.held(20_000)));
    }

    @Test
    void aRoutineHasSteps() {
        assertThrows(IllegalArgumentException.class, () -> Routines.of("Empty"));
    }

    @Test
    void aRoutineTakesBetweenAMinuteAndThreeHours() {
        assertEquals(180, new Routine.Profile(Who.SELF, 180, Level.EASY, "").minutes());
        assertThrows(IllegalArgumentException.class, () -> new Routine.Profile(Who.SELF, 0, Level.EASY, ""));
        assertThrows(IllegalArgumentException.class, () -> new Routine.Profile(Who.SELF, 181, Level.EASY, ""));
    }
}
