package app.unknot.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.Journal.Findings;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Edit;
import app.unknot.ui.ManualClock;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import app.unknot.ui.history.HistoryController.Ports;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class HistoryTest {
    private static final String UNWRITTEN = "This could not be written yet. It is kept aside and will be added to your "
            + "history as soon as that works.";
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-26T20:00:00Z"));
    private final List<String> acts = new ArrayList<>();
    private final TestWindow window = new TestWindow();
    private final FxRobot robot = new FxRobot();

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void withoutASessionItSaysWhatWillBeHereAndLeadsToTheCatalog() {
        show(new RecordingJournal(List.of()));
        assertTrue(shows("Your sessions will be here"));
        robot.clickOn("Choose a routine");
        assertEquals(List.of("catalog"), acts);
    }

    @Test
    void oneSessionStandsUnderItsDayAndOpens() {
        show(new RecordingJournal(Sessions.many(1)));
        assertTrue(shows("This week: 1 session on 1 day \u00b7 3 min"));
        assertTrue(shows("Today"));
        assertTrue(shows("5 \u2192 3"));
        robot.clickOn("Five-minute desk break");
        assertTrue(shows("Step by step"));
        assertTrue(shows("1. Squeeze the shoulder blades"));
        robot.clickOn("Do it again");
        assertEquals(List.of("again"), acts);
    }

    @Test
    void amongFortyTheArrowKeysGoFromOneToTheNext() {
        show(new RecordingJournal(Sessions.many(40)));
        SessionList list = robot.lookup(".sessions").queryAs(SessionList.class);
        assertEquals(40, list.getItems().size());
        robot.interact(list::requestFocus);
        robot.push(KeyCode.HOME).push(KeyCode.ENTER).push(KeyCode.DOWN);
        assertTrue(shows("The computer slept: once, 10 min"));
        assertTrue(shows("Paused: twice, 1 min"));
        assertTrue(shows("Neck side bend: A neck problem"));
        assertTrue(shows("Sharp pain"));
        assertTrue(shows("Not reached"));
    }

    @Test
    void answersThatFollowEachOtherBecomeOneEdit() {
        List<SessionRecord> sessions = Sessions.many(2);
        RecordingJournal journal = new RecordingJournal(sessions);
        HistoryController history = show(journal);
        robot.interact(() -> history.onOpen(sessions.getFirst()));
        robot.interact(() -> {
            history.onAfter(Optional.of(new Discomfort(2, Optional.empty())));
            clock.pass(Duration.ofMillis(500));
            history.onNote("W");
            clock.pass(Duration.ofMillis(500));
            history.onNote("Warm");
        });
        assertEquals(List.of(), journal.edits);
        robot.interact(() -> clock.pass(Duration.ofMillis(800)));
        Edit edit = new Edit(Optional.empty(), Optional.of(Optional.of(new Discomfort(2, Optional.empty()))),
                Optional.of("Warm"));
        assertEquals(List.of(new RecordingJournal.Edited(sessions.getFirst().head().id(), edit)), journal.edits);
        robot.interact(history::close);
        assertEquals(1, journal.edits.size());
    }

    @Test
    void aNoteThatIsTypedIsKeptWhenAnotherSessionIsOpenedAndWhenThePageCloses() {
        List<SessionRecord> sessions = Sessions.many(2);
        RecordingJournal journal = new RecordingJournal(sessions);
        HistoryController history = show(journal);
        robot.interact(() -> history.onOpen(sessions.getFirst()));
        note("Warm");
        robot.interact(() -> history.onOpen(sessions.get(1)));
        assertEquals(List.of(Optional.of("Warm")), notes(journal));
        note("Cold");
        robot.interact(history::close);
        assertEquals(List.of(Optional.of("Warm"), Optional.of("Cold")), notes(journal));
        assertEquals(sessions.get(1).head().id(), journal.edits.getLast().session());
    }

    @Test
    void aDeletedSessionComesBackWithUndo() {
        List<SessionRecord> sessions = Sessions.many(1);
        RecordingJournal journal = new RecordingJournal(sessions);
        show(journal);
        robot.clickOn("Five-minute desk break").clickOn("Delete");
        assertTrue(shows("Your sessions will be here"));
        assertTrue(shows("Five-minute desk break is deleted."));
        robot.clickOn("Undo");
        assertTrue(shows("Today"));
        String id = sessions.getFirst().head().id().toString();
        assertEquals(List.of("delete " + id, "restore " + id), journal.acts);
        assertFalse(shows("Five-minute desk break is deleted."));
    }

    @Test
    void aWriteThatFailsIsSaidCalmly() {
        List<SessionRecord> sessions = Sessions.many(1);
        RecordingJournal journal = new RecordingJournal(sessions);
        HistoryController history = show(journal);
        journal.failing = true;
        robot.interact(() -> history.onOpen(sessions.getFirst()));
        note("Warm");
        robot.interact(() -> clock.pass(Duration.ofSeconds(1)));
        assertTrue(shows(UNWRITTEN));
        journal.failing = false;
        robot.interact(() -> history.onNote("Warm again"));
        robot.interact(() -> clock.pass(Duration.ofSeconds(1)));
        assertFalse(shows(UNWRITTEN));
        assertEquals("Warm", robot.lookup("#answer-note").queryAs(TextArea.class).getText());
    }

    @Test
    void aReadThatFailsIsSaidCalmly() {
        RecordingJournal journal = new RecordingJournal(List.of());
        journal.failing = true;
        show(journal);
        assertTrue(shows("Your sessions could not be read just now. Nothing is lost: they lie in the data folder as "
                + "before."));
        assertFalse(shows("Your sessions will be here"));
    }

    @Test
    void doubtfulLinesAndAReadOnlyJournalAreNamed() {
        show(new RecordingJournal(new Findings(new History(Sessions.many(3)), new Counts(1, 2, 0),
                "The folder is missing.")));
        assertTrue(shows("Nothing can be written at the moment: The folder is missing. Of the entries in the journal, "
                + "one is damaged, 2 were changed by hand. None is thrown away."));
    }

    private void note(String text) {
        robot.interact(() -> robot.lookup("#answer-note").queryAs(TextArea.class).setText(text));
    }

    private static List<Optional<String>> notes(RecordingJournal journal) {
        return journal.edits.stream().map(edited -> edited.edit().note()).toList();
    }

    private boolean shows(String words) {
        return robot.lookup(words).queryAll().stream().anyMatch(HistoryTest::shown);
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private HistoryController show(RecordingJournal journal) {
        Ports ports = new Ports(clock.timer(), () -> Sessions.TODAY, () -> acts.add("catalog"), _ -> acts.add("again"),
                Sessions.SAFETY);
        return window.show(() -> new HistoryController(journal, ports, new Messages(Locale.ENGLISH)),
                HistoryController::view);
    }
}
