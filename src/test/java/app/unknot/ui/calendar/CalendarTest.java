package app.unknot.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Summaries;
import app.unknot.domain.history.SessionSummary;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.KnownHistory;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The calendar on Wednesday, November 25, 2026.
class CalendarTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final InMemorySettings settings = new InMemorySettings();
    private final List<String> left = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 11, 25);
    private Optional<LocalDate> first = Optional.empty();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theChosenDayHasItsSessionsAndOpensThem() {
        open(Summaries.of("2026-11-25T07:00:00+01:00", 5), Summaries.of("2026-11-24T08:00:00+01:00", 4));
        assertEquals("Wednesday, November 25, 2026", text("#day"));
        robot.interact(() -> robot.lookup("#year").query().requestFocus());
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertEquals("Tuesday, November 24, 2026", text("#day"));
        assertEquals(List.of("sessions of 2026-11-24"), left);
    }

    @ParameterizedTest
    @CsvSource({"#year,ENTER", "#year,SPACE", "#month,ENTER", "#month,SPACE"})
    void enterAndSpaceOpenTheChosenDay(String grid, KeyCode key) {
        open(Summaries.of("2026-11-25T07:00:00+01:00", 5));
        robot.interact(() -> robot.lookup(grid).query().requestFocus());
        robot.push(key);
        assertEquals(List.of("sessions of 2026-11-25"), left);
    }

    @Test
    void theDayThatIsComeBackToIsChosenAlsoInAnotherYear() {
        first = Optional.of(LocalDate.of(2025, 2, 3));
        open(Summaries.of("2025-02-03T08:00:00+01:00", 4), Summaries.of("2026-11-25T07:00:00+01:00", 5));
        assertEquals("Monday, February 3, 2025", text("#day"));
        assertEquals("February 2025", text("#month-name"));
        assertTrue(robot.lookup("#day-open").query().isVisible());
    }

    @Test
    void ofAYearWhoseLastSessionIsGoneNoDayIsChosen() {
        first = Optional.of(LocalDate.of(2025, 2, 3));
        open(Summaries.of("2026-11-25T07:00:00+01:00", 5));
        assertEquals("2026", text("#year-name"));
    }

    @Test
    void arrowsGoByWeeksInAYearAndByDaysInAMonth() {
        open(Summaries.of("2026-11-25T07:00:00+01:00", 5));
        robot.interact(() -> robot.lookup("#year").query().requestFocus());
        robot.push(KeyCode.LEFT);
        assertEquals("Wednesday, November 18, 2026", text("#day"));
        robot.interact(() -> robot.lookup("#month").query().requestFocus());
        robot.push(KeyCode.LEFT);
        assertEquals("Tuesday, November 17, 2026", text("#day"));
        robot.push(KeyCode.PAGE_UP);
        assertEquals("October 2026", text("#month-name"));
    }

    @Test
    void aDayWithoutASessionIsADayOfRestAndOpensNothing() {
        open(Summaries.of("2026-11-24T08:00:00+01:00", 4));
        robot.interact(() -> robot.lookup("#month").query().requestFocus());
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertEquals(List.of(), left);
        assertFalse(robot.lookup("#day-open").query().isVisible());
    }

    @Test
    void theGridSaysWhichDayIsChosen() {
        open(Summaries.of("2026-11-24T08:00:00+01:00", 4), Summaries.of("2026-11-24T18:00:00+01:00", 6));
        Node year = robot.lookup("#year").query();
        robot.interact(year::requestFocus);
        robot.push(KeyCode.UP);
        assertEquals("Tuesday, November 24, 2026: 2 sessions, 10 minutes", year.getAccessibleText());
    }

    @Test
    void theWeekStandsBesideTheDaysThatSuit() {
        open(Summaries.of("2026-11-23T08:00:00+01:00", 4), Summaries.of("2026-11-25T08:00:00+01:00", 4));
        assertEquals("2 of your 3 days this week", text("#rhythm"));
        robot.interact(() -> robot.lookup("#rhythm-fewer").queryButton().fire());
        robot.interact(() -> robot.lookup("#rhythm-fewer").queryButton().fire());
        assertEquals("2 days this week", text("#rhythm"), "more than was meant is no fault");
        assertEquals(1, settings.current().preferences().rhythm().daysAWeek());
        assertTrue(robot.lookup("#rhythm-fewer").query().isDisabled());
    }

    @Test
    void yearsEndWhereTheSessionsDo() {
        open(Summaries.of("2025-02-03T08:00:00+01:00", 4));
        assertTrue(robot.lookup("#year-after").query().isDisabled());
        robot.interact(() -> robot.lookup("#year-before").queryButton().fire());
        assertEquals("2025", text("#year-name"));
        assertEquals("1 session on 1 day · 4 min", text("#year-total"));
        assertTrue(robot.lookup("#year-before").query().isDisabled());
        robot.interact(() -> robot.lookup("#to-today").queryButton().fire());
        assertEquals("2026", text("#year-name"));
    }

    @Test
    void withoutSessionsThereIsOneActAndItLeadsToTheCatalog() {
        open();
        robot.interact(() -> robot.lookup("#instead-act").queryButton().fire());
        assertEquals(List.of("catalog"), left);
    }

    @Test
    void whatCouldNotBeReadIsReadOnceMore() {
        KnownHistory history = KnownHistory.atAGlance(List.of(Summaries.of("2026-11-25T07:00:00+01:00", 5)));
        history.readable(false);
        open(history);
        history.readable(true);
        robot.interact(() -> robot.lookup("#instead-act").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#instead").query().isVisible());
        assertEquals("1 of your 3 days this week", text("#rhythm"));
    }

    @Test
    void daysWhoseFolderIsAwayAreNotCalledEmptyAndComeBackWithIt() {
        KnownHistory history = KnownHistory.atAGlance(List.of(Summaries.of("2026-11-25T07:00:00+01:00", 5)));
        history.away(true);
        CalendarController calendar = open(history);
        assertTrue(robot.lookup("Your sessions are not here now").tryQuery().isPresent());
        assertFalse(robot.lookup("#instead-act").query().isVisible());
        history.away(false);
        robot.interact(calendar::refresh);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#instead").query().isVisible());
        assertEquals("1 of your 3 days this week", text("#rhythm"));
    }

    @Test
    void aCalendarThatWasOpenAtMidnightKnowsTheNewDay() {
        today = LocalDate.of(2026, 12, 31);
        open(Summaries.of("2026-12-31T22:00:00+01:00", 5));
        today = LocalDate.of(2027, 1, 1);
        robot.interact(() -> robot.lookup("#to-today").queryButton().fire());
        assertEquals("Friday, January 1, 2027", text("#day"));
        assertTrue(robot.lookup("No session yet today.").tryQuery().isPresent());
    }

    @Test
    void whoeverWantsEveryDayIsPromisedNoRestBetween() {
        open(Summaries.of("2026-11-25T07:00:00+01:00", 5));
        assertEquals("3 days a week, and rest between", text("#rhythm-wanted"));
        for (int more = 0; more < 4; more++) {
            robot.interact(() -> robot.lookup("#rhythm-more").queryButton().fire());
        }
        assertEquals("every day of the week", text("#rhythm-wanted"));
    }

    private void open(SessionSummary... sessions) {
        open(KnownHistory.atAGlance(List.of(sessions)));
    }

    private CalendarController open(KnownHistory history) {
        CalendarController.Ports ports = new CalendarController.Ports(() -> today, first, day -> left.add("sessions of " + day),
                () -> left.add("catalog"), page -> left.add("page " + page));
        CalendarController calendar =
                window.show(() -> new CalendarController(history, settings, ports, new Messages(Locale.ENGLISH)), CalendarController::view);
        WaitForAsyncUtils.waitForFxEvents();
        return calendar;
    }

    private String text(String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }
}
