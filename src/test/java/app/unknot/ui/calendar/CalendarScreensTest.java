package app.unknot.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.Summaries;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.settings.Theme;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.KnownHistory;
import app.unknot.ui.Screenshots;
import app.unknot.ui.Screenshots.Variant;
import app.unknot.ui.common.Messages;
import app.unknot.ui.shell.Section;
import app.unknot.ui.shell.ShellController;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of the calendar with few and many sessions, each tidy.
class CalendarScreensTest {
    private static final int WHOLE_DOUBLE = 2000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 5000})
    void theCalendarIsTidy(int sessions) {
        new Screenshots().take("calendar-" + sessions, () -> page(sessions));
    }

    @Test
    void theWholePageIsTidyInLargeText() {
        assertEquals(List.of(), new Screenshots().shoot("calendar-whole",
                new Variant("200", Theme.LIGHT, 200, Screenshots.WIDTH, WHOLE_DOUBLE), () -> page(40), () -> {}));
    }

    private static Parent page(int sessions) {
        List<SessionSummary> known = Summaries.many("2026-11-25T18:05:00+01:00", sessions, new SplittableRandom(7));
        Messages messages = new Messages(Locale.ENGLISH);
        ShellController shell = new ShellController(_ -> {}, messages);
        shell.show(Section.HISTORY, new CalendarController(KnownHistory.atAGlance(known), new InMemorySettings(),
                new CalendarController.Ports(() -> LocalDate.of(2026, 11, 25), Optional.empty(), _ -> {}, () -> {}, _ -> {}), messages));
        return shell.view();
    }
}
