package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionEngine;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.FigurePane;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// How the picture goes from one side to the other.
final class SideChangeTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void aPictureThatIsSeenFromElsewhereOnTheOtherSideFadesInstead() {
        assertTrue(fadesIn("figure-four-stretch"));
    }

    @Test
    void aPictureThatIsSeenFromTheSamePlaceGoesOn() {
        assertFalse(fadesIn("knee-to-chest"));
    }

    @Test
    void whoseSideItIsDependsOnWhoseHandsWorkAndNotOnTheTechnique() {
        SessionPlan alone = Plans.of(Plans.step("knee-to-chest", Doses.sided()));
        assertEquals("Your own left", whose(alone));
        assertEquals("Your partner\u2019s left", whose(new SessionPlan("pair", "Pair", Who.PARTNER, alone.steps(), List.of())));
    }

    private String whose(SessionPlan plan) {
        return open(plan).lookup(".whose") instanceof Label label ? label.getText() : "";
    }

    /// Whether two pictures are on at once at some time of the step.
    private boolean fadesIn(String technique) {
        Parent view = open(Plans.of(Plans.step(technique, Doses.sided())));
        boolean[] two = {false};
        for (int second = 0; second < 90; second++) {
            robot.interact(() -> {
                clock.pass(Duration.ofSeconds(1));
                two[0] |= view.lookup(".figure-pane") instanceof FigurePane pane && pane.getChildrenUnmodifiable().size() > 1;
            });
        }
        return two[0];
    }

    private Parent open(SessionPlan plan) {
        return window.show(() -> {
            SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
            SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                    RealFigures.shelf(), _ -> {
                    }, RecordingWindows.around(() -> {}));
            return new SessionController(engine, engine.start(plan, clock.get()), ports,
                    new Messages(Locale.ENGLISH), _ -> {
                    });
        }, SessionController::view).view();
    }
}
