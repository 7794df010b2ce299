package app.unknot.store.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.store.Seeds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Which backups are kept, over simulated years.
class RetentionTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 5 * 365;

    @Test
    void whoStartsEveryDayHasTheLastWeekAndTheEndsOfFourWeeksAndTwelveMonths() {
        TreeSet<LocalDate> kept = new TreeSet<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate today = FIRST.plusDays(i);
            kept.add(today);
            kept.retainAll(Retention.kept(kept, today));
            assertTrue(kept.size() <= 7 + 4 + 12, kept::toString);
            for (int day = 0; day < Math.min(7, i + 1); day++) {
                assertTrue(kept.contains(today.minusDays(day)), today + " lacks day -" + day);
            }
            for (int week = 1; week < 4 && i > 28; week++) {
                LocalDate sunday = today.with(DayOfWeek.MONDAY).minusDays(7L * week - 6);
                assertTrue(kept.contains(sunday), today + " lacks week -" + week);
            }
            for (int month = 1; month < 12 && i > 366; month++) {
                assertTrue(kept.contains(YearMonth.from(today).minusMonths(month).atEndOfMonth()), today + " lacks month -" + month);
            }
        }
        assertEquals(Set.of(), new TreeSet<>(kept.headSet(FIRST.plusDays(DAYS).minusDays(366))));
    }

    @Test
    void whoStartsNowAndThenLosesNoMonthOfTheLastTwelveThatHadOne() {
        Seeds.run(50, (_, random) -> {
            TreeSet<LocalDate> kept = new TreeSet<>();
            TreeSet<LocalDate> made = new TreeSet<>();
            for (LocalDate today = FIRST; today.isBefore(FIRST.plusDays(DAYS));
                    today = today.plusDays(1 + random.nextInt(1 + random.nextInt(60)))) {
                kept.add(today);
                made.add(today);
                kept.retainAll(Retention.kept(kept, today));
                assertTrue(kept.contains(today));
                assertTrue(kept.size() <= 7 + 4 + 12, kept::toString);
                assertTrue(kept.containsAll(made.descendingSet().stream().limit(7).toList()));
                Set<YearMonth> months = new TreeSet<>(made.stream().map(YearMonth::from).toList());
                Set<YearMonth> lately = new TreeSet<>(months.stream().skip(Math.max(0, months.size() - 12)).toList());
                assertTrue(kept.stream().map(YearMonth::from).toList().containsAll(lately), kept::toString);
            }
        });
    }

    @Test
    void whatAWrongClockMadeNeitherGoesNorPushesOthersOut() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < 30; i++) {
            days.add(FIRST.plusYears(20).plusDays(i));
        }
        days.add(FIRST);
        assertEquals(days, Retention.kept(days, FIRST));
    }
}
