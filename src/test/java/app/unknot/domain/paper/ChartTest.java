package app.unknot.domain.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The heights that are written beside a chart.
class ChartTest {
    @Test
    void heightsAreRoundAndFew() {
        assertEquals(List.of(0, 1), Chart.scale(0));
        assertEquals(List.of(0, 1, 2, 3), Chart.scale(3));
        assertEquals(List.of(0, 2, 4, 6), Chart.scale(5));
        assertEquals(List.of(0, 10, 20, 30, 40), Chart.scale(37));
        assertEquals(List.of(0, 50, 100, 150), Chart.scale(121));
    }

    @Test
    void theTopHoldsEveryValue() {
        for (int most = 0; most < 20_000; most++) {
            List<Integer> heights = Chart.scale(most);
            String message = most + ": " + heights;
            assertTrue(heights.getLast() >= most, message);
            assertTrue(heights.size() >= 2 && heights.size() <= 5, message);
        }
    }

    @Test
    void evenNonsenseHasAScale() {
        assertEquals(3, Chart.scale(Double.MAX_VALUE).size());
    }

    @Test
    void aChartOfNothingHasNoSlots() {
        assertEquals(0, new Chart(List.of(), List.of(), List.of(), 1).slots());
    }
}
