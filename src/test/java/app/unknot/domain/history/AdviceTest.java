package app.unknot.domain.history;

import static app.unknot.domain.history.Advice.EASE_OFF;
import static app.unknot.domain.history.Advice.GO_ON;
import static app.unknot.domain.history.Advice.STOP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static Discomfort of(int level) {
        return new Discomfort(level, Optional.empty());
    }

    private static Optional<Advice> after(int before, int now) {
        return Advice.after(Optional.of(of(before)), of(now));
    }

    @Test
    void beforeASessionTheTrafficLightHolds() {
        assertEquals(List.of(GO_ON, GO_ON, GO_ON, GO_ON, EASE_OFF, EASE_OFF, STOP, STOP, STOP, STOP, STOP),
                IntStream.rangeClosed(0, Discomfort.MOST).mapToObj(level -> Advice.before(of(level))).toList());
    }

    @Test
    void twoMoreThanBeforeIsWorthAWordByTheLevelOfNow() {
        assertEquals(Optional.of(GO_ON), after(1, 3));
        assertEquals(Optional.of(EASE_OFF), after(2, 4));
        assertEquals(Optional.of(STOP), after(4, 6));
        assertEquals(Optional.empty(), after(2, 3));
        assertEquals(Optional.empty(), after(4, 5));
    }

    @Test
    void sixOrMoreMeansStopUnlessItIsLessThanBefore() {
        assertEquals(Optional.of(STOP), after(6, 6));
        assertEquals(Optional.of(STOP), after(5, 6));
        assertEquals(Optional.empty(), after(8, 6));
        assertEquals(Optional.of(STOP), Advice.after(Optional.empty(), of(6)));
        assertEquals(Optional.empty(), Advice.after(Optional.empty(), of(5)));
    }
}
