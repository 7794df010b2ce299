package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    private final Times times = new Times(new Messages(Locale.ENGLISH));

    @Test
    void aClockShowsMinutesAndSecondsAndHoursOnlyWhereThereAreSome() {
        assertEquals("5:00", times.clock(Duration.ofMinutes(5)));
        assertEquals("0:09", times.clock(Duration.ofMillis(9999)));
        assertEquals("1:02:30", times.clock(Duration.ofSeconds(3750)));
    }

    @Test
    void shortLengthsLeaveOutWhatIsZero() {
        assertEquals("43 s", times.brief(Duration.ofSeconds(43)));
        assertEquals("5 min", times.brief(Duration.ofMinutes(5)));
        assertEquals("1 min 20 s", times.brief(Duration.ofSeconds(80)));
    }

    @Test
    void spokenLengthsKnowOneFromMany() {
        assertEquals("1 second", times.spoken(Duration.ofSeconds(1)));
        assertEquals("5 minutes", times.spoken(Duration.ofMinutes(5)));
        assertEquals("1 minute 20 seconds", times.spoken(Duration.ofSeconds(80)));
    }

    @Test
    void waitsAreRoundedUp() {
        assertEquals("15 min", times.wait(Duration.ofMinutes(15)));
        assertEquals("24 h", times.wait(Duration.ofMinutes(23 * 60 + 1)));
        assertEquals("3 days", times.wait(Duration.ofHours(49)));
    }

    @Test
    void daysAreCountedFromTodayForTwoWeeks() {
        assertEquals("today", times.ago(TODAY, TODAY));
        assertEquals("yesterday", times.ago(TODAY.minusDays(1), TODAY));
        assertEquals("14 days ago", times.ago(TODAY.minusDays(14), TODAY));
        assertEquals("Oct 21, 2026", times.ago(TODAY.minusDays(15), TODAY));
        assertEquals("Nov 6, 2026", times.ago(TODAY.plusDays(1), TODAY));
    }
}
