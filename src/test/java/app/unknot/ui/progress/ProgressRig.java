package app.unknot.ui.progress;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.paper.Paper.Block;
import app.unknot.ui.KnownHistory;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The page of progress in a window, and the page for the doctor.
final class ProgressRig {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final RecordingDesk desk = new RecordingDesk();
    private final List<String> left = new ArrayList<>();
    private final AtomicReference<KnownHistory> journal = new AtomicReference<>(KnownHistory.of(List.of()));
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AtomicBoolean slow = new AtomicBoolean();

    private void later(Runnable work) {
        if (slow.get()) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /// Opens on these sessions.
    void open(List<SessionRecord> sessions) {
        keep(sessions);
        show();
    }

    void keep(List<SessionRecord> sessions) {
        journal.set(KnownHistory.of(sessions));
    }

    KnownHistory journal() {
        return journal.get();
    }

    RecordingDesk desk() {
        return desk;
    }

    FxRobot robot() {
        return robot;
    }

    /// Where the person was led to, in order.
    List<String> left() {
        return List.copyOf(left);
    }

    void close() {
        window.close();
    }

    /// From now on, what is done in the background is not done before [#catchUp].
    void slowDown() {
        slow.set(true);
    }

    void catchUp() {
        while (!waiting.isEmpty()) {
            robot.interact(() -> waiting.remove().run());
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    ProgressController show() {
        ProgressController page = window.show(() -> new ProgressController(journal.get(),
                new ProgressController.Ports(() -> Pasts.TODAY, this::later,
                        new ProgressController.Ways(() -> left.add("catalog"), other -> left.add(other.toString())), desk),
                new Messages(Locale.ENGLISH)), ProgressController::view);
        WaitForAsyncUtils.waitForFxEvents();
        return page;
    }

    void refresh(ProgressController page) {
        robot.interact(page::refresh);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    List<String> headings(int paper) {
        return desk.papers().get(paper).body().stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).text())
                .toList();
    }

    /// What a screen reader is told of the chart in a card.
    String spoken(String card) {
        return robot.from(robot.lookup(card)).lookup(".chart-pane").query().getAccessibleText();
    }

    boolean says(String words) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled && words.equals(labeled.getText()) && shown(node)).tryQuery()
                .isPresent();
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
