package app.unknot.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.HistoryQuery.Dates;
import app.unknot.domain.history.HistoryQuery.What;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.SessionSummary.Began;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.Fate;
import app.unknot.domain.history.SessionSummary.Length;
import app.unknot.domain.history.SessionSummary.People;
import app.unknot.domain.history.SessionSummary.Steps;
import app.unknot.domain.history.SessionSummary.Worked;
import app.unknot.domain.routine.PlannedStep.Label;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistorySearchTest {
    private static final SessionSummary DESK = session("2026-11-23T18:00:00+01:00", "Desk break", Fate.WORKED, "Child’s pose",
            new Answers(Optional.of(new Discomfort(5, Optional.of(BodyRegion.NECK))), Optional.empty(), "After the café, stiff"));
    private static final SessionSummary PAIR =
            session("2026-11-24T00:30:00+01:00", "Shoulders for two", Fate.HURT, "Kneading", Answers.NONE);
    private static final SessionSummary SKIPPED =
            session("2026-11-25T08:00:00+01:00", "Slow evening", Fate.SKIPPED, "Kneading", Answers.NONE);
    private static final List<SessionSummary> ALL = List.of(SKIPPED, PAIR, DESK);

    private final HistorySearch search = new HistorySearch();

    @Test
    void nothingAskedFindsEverythingInItsOrder() {
        assertEquals(ALL, search.find(ALL, HistoryQuery.ALL));
        assertEquals(ALL, search.find(ALL, HistoryQuery.ALL.with(" … ")));
    }

    @Test
    void wordsAreLookedForInRoutinesTechniquesNotesAndNames() {
        found("desk", DESK);
        found("CHILDS po", DESK);
        found("cafe stiff", DESK);
        found("knead", SKIPPED, PAIR);
        found("ben", PAIR);
        found("desk knead");
        found("esk");
    }

    @Test
    void aTechniqueThatWasSkippedWasNotDone() {
        What kneading = new What(Optional.empty(), Optional.of("Kneading"), Optional.empty());
        assertEquals(List.of(PAIR), search.find(ALL, HistoryQuery.ALL.with(kneading)));
    }

    @Test
    void routineRegionAndHurtNarrowTheSearch() {
        assertEquals(List.of(DESK),
                search.find(ALL, HistoryQuery.ALL.with(new What(Optional.of("Desk break"), Optional.empty(), Optional.empty()))));
        assertEquals(List.of(DESK),
                search.find(ALL, HistoryQuery.ALL.with(new What(Optional.empty(), Optional.empty(), Optional.of(BodyRegion.NECK)))));
        assertEquals(List.of(PAIR), search.find(ALL, HistoryQuery.ALL.withHurtOnly(true)));
    }

    @Test
    void aSpanHoldsBothItsDaysAsTheyWereThere() {
        assertEquals(List.of(PAIR), search.find(ALL, HistoryQuery.ALL.with(Dates.on(LocalDate.of(2026, 11, 24)))));
        assertEquals(List.of(SKIPPED, PAIR),
                search.find(ALL, HistoryQuery.ALL.with(new Dates(Optional.of(LocalDate.of(2026, 11, 24)), Optional.empty()))));
        assertEquals(List.of(DESK),
                search.find(ALL, HistoryQuery.ALL.with(new Dates(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 23))))));
    }

    private void found(String words, SessionSummary... expected) {
        assertEquals(List.of(expected), search.find(ALL, HistoryQuery.ALL.with(words)), words);
    }

    private static SessionSummary session(String started, String routine, Fate fate, String technique, Answers answers) {
        Roles roles = technique.equals("Kneading") && fate == Fate.HURT ? Roles.named("Anna", "Ben") : Roles.NONE;
        return new SessionSummary(UUID.nameUUIDFromBytes(started.getBytes(StandardCharsets.UTF_8)),
                Began.at(OffsetDateTime.parse(started)), new People(Who.SELF, roles), new Done(new Label(routine, routine),
                        List.of(new Worked(new Label(technique, technique), 60, 60, fate)), new Length(300, 300),
                        new Steps(1, 1, 0, fate == Fate.HURT ? 1 : 0), Ending.COMPLETED),
                answers);
    }
}
