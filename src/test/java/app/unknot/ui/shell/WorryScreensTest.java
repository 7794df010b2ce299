package app.unknot.ui.shell;

import app.unknot.domain.Summaries;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.KnownHistory;
import app.unknot.ui.Screenshots;
import app.unknot.ui.calendar.CalendarController;
import app.unknot.ui.common.KeepingWords;
import app.unknot.ui.common.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Pictures of a worry above a page, each tidy.
class WorryScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void aDiskThatIsGoneIsToldCalmly() {
        take("worry", new Obstacle(Kind.MISSING, "/media/zoë/a stick/Unknot", ""), messages.text("shell.worry.aside", 2));
    }

    @Test
    void whatIsWrittenNowhereIsToldWithWhatWasTried() {
        take("worry-tried",
                new Obstacle(Kind.FAILING, "/home/zoë/Documents/All that is synced/Nextcloud of the family/Unknot/sessions.jsonl",
                        "Input/output error"),
                messages.text("shell.worry.nowhere", 1) + " " + messages.text("shell.worry.tried", "6:05 PM"));
    }

    private void take(String name, Obstacle obstacle, String meaning) {
        List<Notice.Action> acts = Stream.of("shell.worry.again", "shell.worry.copy")
                .map(word -> new Notice.Action(messages.text(word), () -> {
                })).toList();
        new Screenshots().take(name, () -> {
            ShellController shell = new ShellController(_ -> {
            }, messages);
            shell.show(Section.HISTORY, calendar());
            shell.worry(Optional.of(new Worry(new KeepingWords(messages).of(obstacle), meaning, acts)));
            return shell.view();
        });
    }

    private CalendarController calendar() {
        return new CalendarController(
                KnownHistory.atAGlance(Summaries.many("2026-11-25T18:05:00+01:00", 40, new SplittableRandom(7))), new InMemorySettings(),
                new CalendarController.Ports(() -> TODAY, Optional.empty(), _ -> {
                }, () -> {
                }, _ -> {
                }), messages);
    }
}
