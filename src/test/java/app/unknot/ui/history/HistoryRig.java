package app.unknot.ui.history;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import app.unknot.ui.ManualClock;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The history in a window, on Monday, November 23, 2026.
final class HistoryRig {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T17:30:00Z"));
    private final InMemoryJournal journal = new InMemoryJournal(List.of());
    private final List<String> left = new ArrayList<>();

    FxRobot robot() {
        return robot;
    }

    InMemoryJournal journal() {
        return journal;
    }

    /// Where the person was led to, in order.
    List<String> left() {
        return List.copyOf(left);
    }

    void close() {
        window.close();
    }

    HistoryController open(SessionRecord... sessions) {
        for (SessionRecord session : sessions) {
            journal.add(session);
        }
        HistoryController.Ports ports = new HistoryController.Ports(clock::timer, () -> LocalDate.of(2026, 11, 23),
                new HistoryController.Ways(() -> left.add("catalog"), session -> left.add("again " + session.plan().name()),
                        page -> left.add("page " + page)),
                Sessions.safety(), Optional.empty());
        HistoryController history = window.show(
                () -> new HistoryController(journal, ports, new Messages(Locale.ENGLISH)), HistoryController::view);
        WaitForAsyncUtils.waitForFxEvents();
        return history;
    }

    void answer(String moment, Optional<Integer> level) {
        ComboBox<Optional<Integer>> box = robot.lookup(moment + " .level").queryComboBox();
        robot.interact(() -> box.setValue(level));
    }

    void write(String note) {
        TextInputControl area = robot.lookup("#note").queryTextInputControl();
        robot.interact(() -> area.setText(note));
    }

    void pass(int millis) {
        robot.interact(() -> clock.pass(Duration.ofMillis(millis)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    ListView<Row> list() {
        return robot.lookup("#sessions").queryListView();
    }

    SessionSummary selected() {
        return list().getSelectionModel().getSelectedItem().session();
    }

    String text(String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    /// All words in sight.
    List<String> words() {
        return robot.lookup((Node node) -> node instanceof Labeled && shown(node)).queryAll().stream()
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
