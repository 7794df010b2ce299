package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.session.SessionEngine;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonFigures;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A session whose figure is wrong, or lost, runs on with its words.
final class WithoutFigureTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void aStepWithItsFigureShowsItAndItsInstruction() {
        Parent view = open(RealFigures.reader());
        assertTrue(figure(view).isVisible());
        assertTrue(words(view).contains("Do bridge."));
    }

    @Test
    void aRefusedFigureLeavesTheInstructionAndTheClock() {
        List<String> refusals = new ArrayList<>();
        Parent view = open(withWrong("bridge.json", refusals));
        assertEquals(List.of("bridge.json: view: is missing"), refusals);
        assertRunsWithout(view);
    }

    @Test
    void figuresThatCannotBeLoadedLeaveTheInstructionAndTheClock() {
        assertRunsWithout(open(_ -> {
            throw new IllegalStateException("no figures");
        }));
    }

    @Test
    void theNextStepShowsItsOwnFigureAgain() {
        Parent view = open(withWrong("bridge.json", new ArrayList<>()));
        assertFalse(figure(view).isVisible());
        robot.interact(() -> clock.pass(Duration.ofSeconds(8 + 30 + 4)));
        assertTrue(words(view).contains("Do cat-cow."));
        assertTrue(figure(view).isVisible());
    }

    private void assertRunsWithout(Parent view) {
        assertFalse(figure(view).isVisible());
        assertFalse(figure(view).isManaged());
        assertTrue(words(view).contains("Do bridge."));
        List<String> before = words(view);
        robot.interact(() -> clock.pass(Duration.ofSeconds(15)));
        assertTrue(words(view).contains("Do bridge."));
        assertFalse(before.equals(words(view)), "the number stands still");
    }

    private Parent open(Figures figures) {
        return window.show(() -> {
            SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
            PlannedStep wrong = Plans.step("bridge", Doses.held(30));
            PlannedStep right = Plans.step("cat-cow", Doses.held(30));
            SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                    RealFigures.shelf(figures), _ -> {
                    }, RecordingWindows.around(() -> {
                    }));
            return new SessionController(engine, engine.start(Plans.of(wrong, right), clock.get()), ports, new Messages(Locale.ENGLISH),
                    _ -> {
                    });
        }, SessionController::view).view();
    }

    private static Figures withWrong(String wrong, List<String> refusals) {
        CatalogFiles files = CatalogFiles.in(Path.of("assets", "figures"));
        return new JsonFigures(path -> path.equals(wrong) ? "{}".getBytes(StandardCharsets.UTF_8) : files.read(path),
                refusal -> refusals.add(refusal.toString()));
    }

    private static Node figure(Parent view) {
        return view.lookup(".moving-figure");
    }

    private static List<String> words(Parent view) {
        return view.lookupAll(".label").stream().map(Labeled.class::cast).filter(Node::isVisible).map(Labeled::getText).toList();
    }
}
