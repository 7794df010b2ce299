package app.unknot.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.Span;
import app.unknot.domain.settings.Theme;
import app.unknot.ui.KnownHistory;
import app.unknot.ui.Screenshots;
import app.unknot.ui.Screenshots.Variant;
import app.unknot.ui.common.Messages;
import app.unknot.ui.shell.Section;
import app.unknot.ui.shell.ShellController;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

/// Pictures of the progress page, in the frame of the window; whole pages, as if the window were as high.
class ProgressScreensTest {
    private static final int WHOLE = 1320;
    private static final int WHOLE_DOUBLE = 4000;

    private Optional<ProgressController> shown = Optional.empty();

    @Test
    void noSessionIsTidy() {
        take("progress-0", List.of(), _ -> {
        });
    }

    @Test
    void oneSessionIsTidy() {
        take("progress-1", Pasts.many(1), _ -> {
        });
    }

    @Test
    void fortySessionsAreTidy() {
        take("progress-40", Pasts.many(40), _ -> {
        });
    }

    @Test
    void fourWeeksAreTidy() {
        new Screenshots().take("progress-weeks", () -> page(Pasts.withReceivers(40, "Anna", "", "Bartholomäus Grünewald-Hohenstein")),
                () -> shown.ifPresent(progress -> progress.onSpan(Span.FOUR_WEEKS)));
    }

    @Test
    void fiveThousandSessionsAreTidy() {
        take("progress-5000", Pasts.many(5000), progress -> progress.onSpan(Span.ALL));
    }

    @Test
    void thePageForTheDoctorIsTidy() {
        new Screenshots().take("report", () -> page(Pasts.withReceivers(40, "Anna", "")),
                () -> shown.ifPresent(ProgressController::onReport));
    }

    private void take(String name, List<SessionRecord> sessions, Consumer<ProgressController> prepare) {
        Screenshots screenshots = new Screenshots();
        List<String> problems = new ArrayList<>();
        for (Variant variant : List.of(new Variant("light", Theme.LIGHT, 100, Screenshots.WIDTH, WHOLE),
                new Variant("dark", Theme.DARK, 100, Screenshots.WIDTH, WHOLE),
                new Variant("200", Theme.LIGHT, 200, Screenshots.WIDTH, WHOLE_DOUBLE))) {
            problems.addAll(screenshots.shoot(name, variant, () -> page(sessions), () -> shown.ifPresent(prepare)));
        }
        assertEquals(List.of(), problems);
    }

    private Parent page(List<SessionRecord> sessions) {
        Messages messages = new Messages(Locale.ENGLISH);
        ProgressController progress = new ProgressController(KnownHistory.of(sessions),
                new ProgressController.Ports(() -> Pasts.TODAY, Runnable::run, new ProgressController.Ways(() -> {
                }, _ -> {
                }), new RecordingDesk()), messages);
        shown = Optional.of(progress);
        ShellController shell = new ShellController(_ -> {
        }, messages);
        shell.show(Section.HISTORY, progress);
        return shell.view();
    }
}
