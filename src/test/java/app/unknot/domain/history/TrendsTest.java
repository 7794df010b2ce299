package app.unknot.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unknot.domain.Summaries;
import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionSummary.Fate;
import app.unknot.domain.history.SessionSummary.Length;
import app.unknot.domain.history.SessionSummary.Worked;
import app.unknot.domain.history.Trends.Share;
import app.unknot.domain.routine.PlannedStep.Label;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What sessions add up to.
class TrendsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final BodyRegion[] PLACES = {BodyRegion.LOWER_BACK, BodyRegion.NECK, BodyRegion.HIP};
    private static final List<String> NAMES = List.of("Cat-cow", "Bridge", "Side bend", "Child's pose", "Sphinx");

    @Test
    void nothingAddsUpToNothing() {
        Trends trends = Trends.of(List.of(), weeks());
        assertEquals(4, trends.doing().size());
        assertEquals(0, trends.total().sessions());
        assertFalse(Trends.total(trends.felt().all()).any());
        assertEquals(List.of(), trends.techniques());
        assertFalse(trends.changes().any());
    }

    @Test
    void eachSessionCountsInTheWeekOfItsLocalDay() {
        Trends trends = Trends.of(List.of(
                // Sunday night at home is Monday morning in UTC.
                Summaries.session("2026-11-15T23:30:00-05:00", 100, "Desk"), Summaries.session("2026-11-16T00:30:00+13:00", 20, "Desk"),
                Summaries.session("2026-10-31T10:00:00+01:00", 7, "Too early")), weeks());
        assertEquals(List.of(0L, 100L, 20L, 0L), trends.doing().stream().map(Trends.Doing::active).toList());
        assertEquals(2, trends.total().sessions());
    }

    @Test
    void anHourThatComesTwiceStaysOnItsDay() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant change = Instant.parse("2026-10-24T22:00:00Z");
        List<SessionSummary> sessions = IntStream.range(0, 25)
                .mapToObj(hour -> Summaries.session(OffsetDateTime.ofInstant(change.plus(Duration.ofHours(hour)), berlin),
                        new Length(60, 60), Summaries.label("Desk"), List.of(), Answers.NONE))
                .toList();
        Period sunday = new Period(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25));
        assertEquals(25, Trends.of(sessions, Timeline.of(sunday, DayOfWeek.MONDAY)).total().sessions());
    }

    @Test
    void daysOutsideThePeriodDoNotCountThoughTheirWeekDoes() {
        Period days = new Period(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19));
        Trends trends = Trends.of(List.of(Summaries.session("2026-11-17T10:00:00+01:00", 10, "Desk"),
                Summaries.session("2026-11-19T10:00:00+01:00", 5, "Desk")), Timeline.of(days, DayOfWeek.MONDAY));
        assertEquals(List.of(5L), trends.doing().stream().map(Trends.Doing::active).toList());
    }

    @Test
    void aMonthIsToldAsTheAverageOfItsWeeks() {
        Trends.Doing month = new Trends.Doing(3, 3000, 9, 8);
        assertEquals(700, month.activeAWeek(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30))), 1e-9);
        assertEquals(3000, month.activeAWeek(new Period(TODAY, TODAY)), 1e-9, "a day is no seventh of a week");
    }

    @Test
    void onlyAnswersBeforeAndAfterInTheSamePlaceAreCompared() {
        Discomfort neck = new Discomfort(6, Optional.of(BodyRegion.NECK));
        Discomfort hip = new Discomfort(2, Optional.of(BodyRegion.HIP));
        Discomfort anywhere = new Discomfort(3, Optional.empty());
        assertFalse(Felt.of(Answers.NONE).any());
        assertFalse(Felt.of(new Answers(Optional.of(neck), Optional.empty(), "")).any());
        assertFalse(Felt.of(new Answers(Optional.of(neck), Optional.of(hip), "")).any());
        assertEquals(new Felt(1, 6, 3), Felt.of(new Answers(Optional.of(neck), Optional.of(anywhere), "")));
        assertEquals(new Felt(1, 3, 2), Felt.of(new Answers(Optional.of(anywhere), Optional.of(hip), "")));
    }

    @Test
    void discomfortIsAddedUpByPlace() {
        Trends trends = Trends.of(List.of(felt(0, 5, 3, BodyRegion.NECK), felt(1, 6, 2, BodyRegion.NECK), felt(2, 4, 4, BodyRegion.HIP),
                felt(3, 7, 6)), weeks());
        assertEquals(new Felt(4, 22, 15), Trends.total(trends.felt().all()));
        assertEquals(List.of(BodyRegion.NECK, BodyRegion.HIP), List.copyOf(trends.felt().byRegion().keySet()));
        Felt neck = Trends.total(Objects.requireNonNull(trends.felt().byRegion().get(BodyRegion.NECK)));
        assertEquals(5.5, neck.averageBefore());
        assertEquals(2.5, neck.averageAfter());
        assertEquals(-3.0, neck.change());
    }

    @Test
    void techniquesAreToldUnderTheirNewestNameAndTheLongestFirst() {
        Label old = new Label("cat", "Cat");
        Label now = new Label("cat", "Cat-cow");
        Label bridge = Summaries.label("bridge");
        List<SessionSummary> sessions = List.of(worked(1, new Worked(now, 60, 40, Fate.WORKED)),
                worked(2, new Worked(old, 60, 40, Fate.WORKED), new Worked(bridge, 90, 70, Fate.HURT)),
                worked(3, new Worked(old, 60, 0, Fate.SKIPPED), new Worked(bridge, 60, 0, Fate.HURT)));
        assertEquals(List.of(new Share(now, 80, 2), new Share(bridge, 70, 1)), Trends.of(sessions, weeks()).techniques());
    }

    @Test
    void nothingIsClaimedUnderFiveSessions() {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sessions.add(felt(i, 6, 3));
        }
        Change four = Trends.of(sessions, weeks()).changes().routines().getFirst();
        assertEquals(OptionalDouble.empty(), four.median());
        assertEquals(1, four.lacking());
        sessions.add(felt(5, 5, 5));
        Change five = Trends.of(sessions, weeks()).changes().routines().getFirst();
        assertEquals(OptionalDouble.of(-3), five.median());
        assertEquals(0, five.lacking());
        assertThrows(IllegalArgumentException.class, () -> new Change(Summaries.label("x"), 4, OptionalDouble.of(-1)));
    }

    @Test
    void everyTrendIsWhatCountingByHandSays() {
        for (long seed = 0; seed < 60; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            List<SessionSummary> sessions = random(random, random.nextInt(120));
            DayOfWeek firstDay = DayOfWeek.of(1 + random.nextInt(7));
            Timeline line = Timeline.of(any(random, Span.values()).until(TODAY, firstDay, Optional.empty()), firstDay);
            byHand(sessions, line, "seed " + seed);
        }
    }

    private static void byHand(List<SessionSummary> sessions, Timeline line, String message) {
        Trends trends = Trends.of(sessions, line);
        for (int slot = 0; slot < line.slots().size(); slot++) {
            Period days = line.slots().get(slot);
            List<SessionSummary> within = sessions.stream().filter(session -> days.contains(session.day())).toList();
            assertEquals(within.size(), trends.doing().get(slot).sessions(), message);
            assertEquals(within.stream().mapToLong(session -> session.active().toSeconds()).sum(), trends.doing().get(slot).active(),
                    message);
            assertEquals(within.stream().map(session -> Felt.of(session.answers())).reduce(Felt.NONE, Felt::plus),
                    trends.felt().all().get(slot), message);
        }
        List<SessionSummary> all = sessions.stream().filter(session -> line.days().contains(session.day())).toList();
        Map<String, List<Integer>> changes = all.stream().filter(session -> Felt.of(session.answers()).any())
                .collect(Collectors.groupingBy(session -> session.done().routine().id(), Collectors.mapping(
                        session -> (int) Felt.of(session.answers()).change(), Collectors.toList())));
        assertEquals(changes.size(), trends.changes().routines().size(), message);
        for (Change change : trends.changes().routines()) {
            List<Integer> sorted = Objects.requireNonNull(changes.get(change.subject().id())).stream().sorted().toList();
            assertEquals(sorted.size(), change.sessions(), message);
            change.median().ifPresent(median -> assertEquals(
                    (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0, median, message));
        }
    }

    /// Sessions of a hundred days, or of fourteen years where there are many.
    static List<SessionSummary> random(RandomGenerator random, int count) {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OffsetDateTime started = OffsetDateTime.of(TODAY.atTime(random.nextInt(24), 0), ZoneOffset.ofHours(random.nextInt(27) - 13))
                    .minusDays(random.nextInt(count < 1000 ? 100 : 5000));
            List<Worked> worked = new ArrayList<>();
            for (String name : NAMES) {
                worked.add(new Worked(Summaries.label(name), 60, random.nextInt(90), any(random, Fate.values())));
            }
            Answers answers = random.nextInt(3) == 0 ? Answers.NONE
                    : Summaries.felt(random.nextInt(11), random.nextInt(11), any(random, PLACES));
            sessions.add(Summaries.session(started, new Length(300, random.nextInt(600)),
                    Summaries.label(NAMES.get(random.nextInt(NAMES.size()))), worked, answers));
        }
        return sessions;
    }

    private static <T> T any(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static SessionSummary felt(int daysAgo, int before, int after, BodyRegion... region) {
        return Summaries.session(OffsetDateTime.parse("2026-11-23T10:00:00+01:00").minusDays(daysAgo), new Length(300, 300),
                Summaries.label("Desk"), List.of(), Summaries.felt(before, after, region));
    }

    private static SessionSummary worked(int daysAgo, Worked... worked) {
        return Summaries.session(OffsetDateTime.parse("2026-11-23T10:00:00+01:00").minusDays(daysAgo), new Length(300, 300),
                Summaries.label("Desk"), List.of(worked), Answers.NONE);
    }

    private static Timeline weeks() {
        return Timeline.of(Span.FOUR_WEEKS.until(TODAY, DayOfWeek.MONDAY, Optional.empty()), DayOfWeek.MONDAY);
    }
}
