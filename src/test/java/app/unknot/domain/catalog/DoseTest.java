package app.unknot.domain.catalog;

import static app.unknot.domain.Doses.pauses;
import static app.unknot.domain.Doses.seconds;
import static app.unknot.domain.Doses.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.catalog.DoseRange.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DoseTest {
    private static final DoseRange RANGE = new DoseRange(new Span(10, 30), new Span(1, 3), new Span(1, 2));

    private static void assertRefused(String message, Executable act) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, act).getMessage());
    }

    private static Dose dose(double hold, int reps, int sides, int sets) {
        return new Dose(work(1, hold, 1), reps, sides, sets, pauses(8, 2));
    }

    @Test
    void badDosesAreRefusedAtTheDoor() {
        assertRefused("hold: must be more than 0 s", () -> work(0, 0, 0));
        assertRefused("hold: must be more than 0 s", () -> work(0, -1, 0));
        assertRefused("moveIn: must not be negative", () -> work(-1, 1, 0));
        assertRefused("release: must not be negative", () -> work(0, 1, -0.5));
        assertRefused("setup: must not be negative", () -> pauses(-1, 0));
        assertRefused("rest: must not be negative", () -> pauses(0, -1));
        assertRefused("reps: must be at least 1", () -> dose(1, 0, 1, 1));
        assertRefused("sides: must be 1 or 2", () -> dose(1, 1, 0, 1));
        assertRefused("sides: must be 1 or 2", () -> dose(1, 1, 3, 1));
        assertRefused("sets: must be at least 1", () -> dose(1, 1, 1, 0));
        assertRefused("reps: must be 10000 at most", () -> dose(1, 10_001, 1, 1));
        assertRefused("sets: must be 10000 at most", () -> dose(1, 1, 1, 10_001));
    }

    @Test
    void shortHoldsInRepetitionsArePaced() {
        assertTrue(dose(9.9, 2, 1, 1).paced());
        assertFalse(dose(10, 2, 1, 1).paced());
        assertFalse(dose(5, 1, 1, 1).paced());
    }

    @Test
    void theWorkOfASideIsAllItsRepetitionsWithoutRests() {
        assertEquals(seconds(12 * 3 * 2), dose(10, 3, 2, 2).workPerSide());
    }

    @Test
    void anotherHoldAndCountKeepTheRest() {
        assertEquals(new Dose(work(2, 5, 1), 7, 2, 1, pauses(8, 6)), Doses.sided().with(seconds(5), 7));
    }

    @Test
    void aRangeSaysWhatLiesOutsideAndAcceptsItsEnds() {
        assertEquals(Optional.empty(), RANGE.objection(dose(10, 1, 1, 1)));
        assertEquals(Optional.empty(), RANGE.objection(dose(30, 3, 2, 2)));
        assertEquals(Optional.of("hold: 9.5 s lies outside 10 to 30 s"), RANGE.objection(dose(9.5, 1, 1, 1)));
        assertEquals(Optional.of("hold: 30.001 s lies outside 10 to 30 s"), RANGE.objection(dose(30.001, 1, 1, 1)));
        assertEquals(Optional.of("reps: 4 lies outside 1 to 3"), RANGE.objection(dose(20, 4, 1, 1)));
        assertEquals(Optional.of("sets: 3 lies outside 1 to 2"), RANGE.objection(dose(20, 2, 1, 3)));
        DoseRange exact = new DoseRange(new Span(20, 20), new Span(2, 2), new Span(1, 1));
        assertEquals(Optional.of("reps: 1 lies outside 2"), exact.objection(dose(20, 1, 1, 1)));
    }

    @Test
    void aSpanRunsUpwardsFromOne() {
        assertRefused("must run from at least 1 upwards, but is 0 to 3", () -> new Span(0, 3));
        assertRefused("must run from at least 1 upwards, but is 3 to 2", () -> new Span(3, 2));
    }

    @Test
    void anEasierHoldIsNeverLonger() {
        Dose dose = Doses.sided();
        assertEquals(dose.with(seconds(5), 2), eased(5, Optional.empty(), dose));
        assertEquals(dose, eased(40, Optional.empty(), dose));
        assertEquals(dose.with(seconds(5), 6), eased(5, Optional.of(6), dose));
        assertEquals(dose, new Easier("Smaller.", Optional.empty(), Optional.empty(), Optional.empty()).ease(dose));
    }

    private static Dose eased(double hold, Optional<Integer> reps, Dose dose) {
        return new Easier("Less.", Optional.of(seconds(hold)), reps, Optional.empty()).ease(dose);
    }
}
