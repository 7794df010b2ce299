package app.unknot.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Summaries;
import app.unknot.domain.history.Days.Heat;
import app.unknot.domain.history.Days.Total;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aSessionBelongsToTheDayThatItWasWhereItBegan() {
        // The same moment is Sunday evening in New York and Monday noon in Auckland.
        Days days = Days.of(List.of(Summaries.of("2026-11-22T19:00:00-05:00", 5), Summaries.of("2026-11-23T13:00:00+13:00", 7)));
        assertEquals(Duration.ofMinutes(5), days.active(MONDAY.minusDays(1)));
        assertEquals(Duration.ofMinutes(7), days.active(MONDAY));
    }

    @Test
    void theHourThatAnAutumnNightHasTwiceStaysOnItsDay() {
        Days days = Days.of(List.of(Summaries.of("2026-10-25T02:30:00+02:00", 3), Summaries.of("2026-10-25T02:30:00+01:00", 4)));
        assertEquals(2, days.on(LocalDate.of(2026, 10, 25)).size());
        assertEquals(Duration.ofMinutes(7), days.active(LocalDate.of(2026, 10, 25)));
    }

    @Test
    void aDayHasItsEarliestSessionFirst() {
        SessionSummary morning = Summaries.of("2026-11-23T07:00:00+01:00", 5);
        SessionSummary evening = Summaries.of("2026-11-23T19:00:00+01:00", 5);
        assertEquals(List.of(morning, evening), Days.of(List.of(evening, morning)).on(MONDAY));
    }

    @Test
    void aWeekBeginsOnTheDayThatIsUsualWhereSomeoneLives() {
        Days days = Days.of(List.of(Summaries.of("2026-11-22T08:00:00+01:00", 5), Summaries.of("2026-11-23T08:00:00+01:00", 6),
                Summaries.of("2026-11-23T20:00:00+01:00", 7)));
        assertEquals(new Total(1, 2, Duration.ofMinutes(13)), days.week(MONDAY, DayOfWeek.MONDAY));
        assertEquals(new Total(2, 3, Duration.ofMinutes(18)), days.week(MONDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void aWeekHoldsSevenDaysFromItsFirstDayOn() {
        Days days = Days.of(List.of(Summaries.of("2026-11-15T23:59:59+01:00", 5), Summaries.of("2026-11-16T00:00:00+01:00", 5),
                Summaries.of("2026-11-22T23:59:59+01:00", 5), Summaries.of("2026-11-23T00:00:00+01:00", 5)));
        Total week = new Total(2, 2, Duration.ofMinutes(10));
        assertEquals(week, days.week(LocalDate.of(2026, 11, 16), DayOfWeek.MONDAY));
        assertEquals(week, days.week(LocalDate.of(2026, 11, 22), DayOfWeek.MONDAY));
        assertEquals(new Total(0, 0, Duration.ZERO), days.week(LocalDate.of(2026, 12, 18), DayOfWeek.MONDAY));
    }

    @Test
    void aSpanEndsBeforeItsLastDay() {
        Days days = Days.of(List.of(Summaries.of("2026-12-31T23:59:00+01:00", 5), Summaries.of("2027-01-01T00:01:00+01:00", 6)));
        assertEquals(new Total(1, 1, Duration.ofMinutes(5)), days.total(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void theYearsReachFromTheFirstSessionToNow() {
        Days days = Days.of(List.of(Summaries.of("2019-05-01T08:00:00+02:00", 5), Summaries.of("2027-01-01T08:00:00+01:00", 5)));
        assertEquals(2019, days.firstYear(2026));
        assertEquals(2027, days.lastYear(2026), "a clock that runs ahead hides nothing");
        assertEquals(2026, Days.NONE.firstYear(2026));
        assertTrue(Days.NONE.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, LITTLE", "300, LITTLE", "301, SOME", "900, SOME", "901, MUCH", "1800, MUCH", "1801, MOST"})
    void minutesMakeADayWarmer(int seconds, Heat heat) {
        assertEquals(heat, Heat.of(Duration.ofSeconds(seconds)));
    }
}
