package app.unknot.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Summaries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Days that are looked at, and the slots that they are cut into.
class TimelineTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void fourWeeksEndWithTheWeekThatHoldsToday() {
        Timeline line = timeline(Span.FOUR_WEEKS, MONDAY, DayOfWeek.MONDAY);
        assertEquals(List.of(day(11, 2), day(11, 9), day(11, 16), day(11, 23)), starts(line));
    }

    @Test
    void aWeekBeginsOnSundayWherePeopleSaySo() {
        Timeline line = timeline(Span.FOUR_WEEKS, MONDAY, DayOfWeek.SUNDAY);
        assertEquals(List.of(day(11, 1), day(11, 8), day(11, 15), day(11, 22)), starts(line));
        assertEquals(2, line.slot(day(11, 21)));
        assertEquals(3, line.slot(day(11, 22)));
    }

    @Test
    void aWeekKeepsSevenDaysWhereTheClocksChange() {
        Timeline line = timeline(Span.FOUR_WEEKS, LocalDate.of(2026, 10, 26), DayOfWeek.MONDAY);
        assertTrue(line.slots().stream().allMatch(week -> week.days() == 7));
        assertEquals(2, line.slot(LocalDate.of(2026, 10, 25)));
        assertEquals(3, line.slot(LocalDate.of(2026, 10, 26)));
    }

    @Test
    void quarterAndYearAreCutIntoWeeks() {
        assertEquals(13, timeline(Span.THREE_MONTHS, MONDAY, DayOfWeek.MONDAY).slots().size());
        assertEquals(52, timeline(Span.YEAR, MONDAY, DayOfWeek.MONDAY).slots().size());
    }

    @Test
    void everythingReachesFromTheFirstSessionToTodayAndGetsCoarser() {
        assertEquals(Scale.WEEK, everything(LocalDate.of(2026, 1, 5)).scale());
        Timeline months = everything(LocalDate.of(2024, 2, 10));
        assertEquals(Scale.MONTH, months.scale());
        assertEquals(new Period(LocalDate.of(2024, 2, 10), LocalDate.of(2024, 2, 29)), months.slots().getFirst());
        assertEquals(new Period(LocalDate.of(2026, 11, 1), MONDAY), months.slots().getLast());
        assertEquals(Scale.QUARTER, everything(LocalDate.of(2012, 5, 1)).scale());
        assertEquals(LocalDate.of(2012, 7, 1), everything(LocalDate.of(2012, 5, 1)).slots().get(1).from());
        assertEquals(Scale.YEAR, everything(LocalDate.of(1950, 1, 1)).scale());
    }

    @Test
    void everythingOfNothingIsThisWeek() {
        assertEquals(new Period(MONDAY, MONDAY.plusDays(6)), Span.ALL.until(MONDAY, DayOfWeek.MONDAY, Optional.empty()));
    }

    @Test
    void sessionsOfAWrongClockAreWithinEverything() {
        Period known = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2031, 1, 1));
        assertEquals(known, Span.ALL.until(MONDAY, DayOfWeek.MONDAY, Optional.of(known)));
    }

    @Test
    void theKnownDaysReachFromTheFirstSessionToTheLast() {
        assertEquals(Optional.empty(), Period.of(List.of()));
        assertEquals(Optional.of(new Period(day(11, 2), day(11, 20))),
                Period.of(List.of(Summaries.session("2026-11-09T10:00:00+01:00", 60, "Desk"),
                        Summaries.session("2026-11-20T23:59:00+01:00", 60, "Desk"),
                        Summaries.session("2026-11-02T00:00:00+01:00", 60, "Desk"))));
    }

    @Test
    void daysNeverEndBeforeTheyBegin() {
        assertThrows(IllegalArgumentException.class, () -> new Period(MONDAY, MONDAY.minusDays(1)));
    }

    @Test
    void everyDayLiesInTheSlotThatHoldsIt() {
        for (long seed = 0; seed < 300; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            LocalDate from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            Timeline line = Timeline.of(new Period(from, from.plusDays(random.nextInt(1 << (1 + random.nextInt(14))))),
                    DayOfWeek.of(1 + random.nextInt(7)));
            String message = "seed " + seed;
            assertTrue(line.slots().size() <= 80, message);
            for (int i = 0; i < 20; i++) {
                LocalDate day = from.plusDays(random.nextLong(line.days().days()));
                assertTrue(line.slots().get(line.slot(day)).contains(day), message);
            }
            for (int i = 1; i < line.slots().size(); i++) {
                assertEquals(line.slots().get(i - 1).to().plusDays(1), line.slots().get(i).from(), message);
            }
        }
    }

    private static Timeline everything(LocalDate first) {
        Period known = new Period(first, MONDAY.minusDays(3));
        return Timeline.of(Span.ALL.until(MONDAY, DayOfWeek.MONDAY, Optional.of(known)), DayOfWeek.MONDAY);
    }

    private static Timeline timeline(Span span, LocalDate today, DayOfWeek firstDay) {
        return Timeline.of(span.until(today, firstDay, Optional.empty()), firstDay);
    }

    private static List<LocalDate> starts(Timeline line) {
        return line.slots().stream().map(Period::from).toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
