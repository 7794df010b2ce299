package app.unknot.ui.session;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.settings.When;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A session in a window of its own, whose clock moves when told to.
final class OpenSession {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final RecordingWindows windows = new RecordingWindows();
    private final List<Ended> ended = new ArrayList<>();

    void close() {
        window.close();
    }

    FxRobot robot() {
        return robot;
    }

    RecordingWindows windows() {
        return windows;
    }

    List<Ended> ended() {
        return ended;
    }

    SessionController open(SessionPlan plan, boolean reduced) {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                new FigureShelf(RealFigures.shelf().gallery(), () -> reduced), _ -> {
                }, windows.leading(When.PARTNER, When.PARTNER));
        SessionController session = window.show(() -> new SessionController(engine, engine.start(plan, clock.get()), ports,
                new Messages(Locale.ENGLISH), ended::add), opened -> new StackPane(opened.view()));
        WaitForAsyncUtils.waitForFxEvents();
        return session;
    }

    /// Past the wait for the partner, into the first step.
    void massage() {
        pass(Duration.ofSeconds(40));
        press(KeyCode.SPACE);
        pass(Duration.ofSeconds(10));
    }

    static SessionPlan partner() {
        Catalog catalog = RealFigures.catalog();
        return new Planner(catalog.techniques()).plan(catalog.routine("partner-shoulders-10").orElseThrow(), Set.of());
    }

    Set<String> seen() {
        return Set.copyOf(texts(robot.lookup(".session").query()));
    }

    boolean says(String words) {
        return seen().contains(words);
    }

    /// The words that can be seen, in order.
    static List<String> texts(Node root) {
        List<String> found = new ArrayList<>();
        gather(root, found);
        return found;
    }

    private static void gather(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            found.add(labeled.getText());
        } else if (node instanceof Region region) {
            region.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void pass(Duration time) {
        robot.interact(() -> clock.pass(time));
    }
}
