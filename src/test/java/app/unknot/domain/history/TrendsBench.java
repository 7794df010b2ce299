package app.unknot.domain.history;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Bench;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long it takes to add up a long history.
@Tag("bench")
class TrendsBench {
    @Test
    void aHundredThousandSessionsAddUpInAMoment() {
        List<SessionSummary> sessions = TrendsTest.random(RandomGeneratorFactory.of("L64X128MixRandom").create(1), 100_000);
        LocalDate today = LocalDate.of(2026, 11, 23);
        Period known = new Period(today.minusYears(14), today);
        Timeline line = Timeline.of(Span.ALL.until(today, DayOfWeek.MONDAY, Optional.of(known)), DayOfWeek.MONDAY);
        Duration median = Bench.median("trends of 100,000 sessions, five techniques each", 1, () -> Trends.of(sessions, line));
        assertTrue(median.compareTo(Duration.ofMillis(200)) < 0, median.toString());
    }
}
