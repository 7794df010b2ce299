package app.unknot.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Edit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class HistoryTest {

    private final HistoryRig rig = new HistoryRig();
    private final FxRobot robot = rig.robot();
    private final InMemoryJournal journal = rig.journal();

    @AfterEach
    void leave() {
        rig.close();
    }

    @Test
    void anEmptyHistorySaysWhatWillBeHereAndLeadsToTheCatalog() {
        rig.open();
        assertTrue(rig.words().contains("No sessions yet"));
        robot.clickOn("Choose a routine");
        assertEquals(List.of("catalog"), rig.left());
    }

    @Test
    void oneSessionStandsUnderItsDayWithWhatWasDone() {
        rig.open(Sessions.good());
        assertTrue(rig.words()
                .containsAll(List.of("Today", "Five-minute desk break", "3 of 3 steps", "5 \u2192 3")));
        assertTrue(rig.words().containsAll(List.of("Side bend", "\u25c0 Left", "\u25b6 Right")), "and is read beside it");
    }

    @Test
    void ofTwoWhoGaveAndWhoReceivedIsSaidInTheListAndBesideIt() {
        rig.open(Sessions.together());
        assertTrue(rig.words().contains("By Anna \u00b7 For Ben"), () -> rig.words().toString());
        assertTrue(rig.words().stream().anyMatch(words -> String.valueOf(words).endsWith("With a partner \u00b7 By Anna \u00b7 For Ben")));
    }

    @Test
    void whatDidNotGoAsPlannedIsSaid() {
        rig.open(Sessions.bad());
        assertTrue(rig.words().containsAll(List.of("Yesterday", "1 skipped", "1 hurt", "Ended early")));
        assertTrue(rig.words().containsAll(List.of("It hurt", "Partly done", "0:23 of 0:46",
                "10 s longer \u00b7 One more repetition",
                "Time not counted",
                "Sphinx: Back or leg pain that gets worse when you bend forward")), () -> rig.words().toString());
        assertTrue(rig.words().stream().anyMatch(words -> String.valueOf(words).endsWith(": Paused, 40 s")), "when, what and how long");
    }

    @Test
    void fortySessionsAreNewestFirstAndTheArrowKeysWalkThem() {
        rig.open(Sessions.many(40).toArray(SessionRecord[]::new));
        assertEquals(40, rig.list().getItems().size());
        assertTrue(robot.lookup(".session-card").queryAll().size() < 20, "only what is in sight is built");
        robot.interact(rig.list()::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(LocalDate.of(2026, 11, 21), rig.selected().day());
        robot.push(KeyCode.END);
        assertEquals(LocalDate.of(2026, 10, 15), rig.selected().day());
        robot.push(KeyCode.ENTER);
        assertEquals("detail", robot.listWindows().getFirst().getScene().getFocusOwner().getId());
    }

    @Test
    void changesThatFollowEachOtherBecomeOneEdit() {
        rig.open(Sessions.good());
        rig.answer("#before", Optional.of(7));
        rig.pass(700);
        rig.answer("#after", Optional.empty());
        rig.write("Better");
        rig.pass(700);
        assertEquals(List.of(), journal.edits());
        rig.pass(100);
        assertEquals(List.of(new Edit(Optional.of(Optional.of(new Discomfort(7, Optional.of(BodyRegion.LOWER_BACK)))),
                Optional.of(Optional.empty()), Optional.of("Better"))), journal.edits());
        assertTrue(rig.words().contains("Before: 7"), "the list follows");
    }

    @Test
    void everyChangeIsKeptAtOnceAndTakenBackWhereItIsUndone() {
        rig.open(Sessions.good());
        rig.write("Better");
        assertEquals("Better", journal.answering().getLast().note().orElseThrow());
        rig.write(Sessions.good().answers().note());
        assertTrue(journal.answering().getLast().nothing());
    }

    @Test
    void anEditIsWrittenWhenThePageClosesOrAnotherSessionIsChosen() {
        HistoryController history = rig.open(Sessions.good(), Sessions.bad());
        rig.write("First");
        robot.interact(() -> history.onSelect(Sessions.bad().head().id()));
        assertEquals(List.of("edit"), journal.asked());
        rig.write("Second");
        robot.interact(history::close);
        rig.pass(2000);
        assertEquals(List.of("First", "Second"),
                journal.edits().stream().map(edit -> edit.note().orElseThrow()).toList());
    }

    @Test
    void whatIsChangedBackIsNoEdit() {
        rig.open(Sessions.good());
        rig.answer("#before", Optional.of(7));
        rig.answer("#before", Optional.of(5));
        rig.pass(2000);
        assertEquals(List.of(), journal.asked());
    }

    @Test
    void aDeletedSessionCanBeBroughtBack() {
        rig.open(Sessions.good(), Sessions.bad());
        robot.clickOn("#delete");
        assertEquals(List.of(Sessions.bad().head().id()), rig.list().getItems().stream().map(Row::id).toList());
        assertEquals("Low-back stretch, slow and long", rig.selected().routine().name());
        robot.clickOn("#undo");
        assertEquals(List.of("delete", "restore"), journal.asked());
        assertEquals(2, rig.list().getItems().size());
        assertEquals("Five-minute desk break", rig.selected().routine().name());
        assertFalse(robot.lookup("#deleted").query().isVisible());
    }

    @Test
    void theLastSessionCanBeDeletedByKeyAndBroughtBack() {
        rig.open(Sessions.good());
        robot.interact(rig.list()::requestFocus);
        robot.push(KeyCode.DELETE);
        assertTrue(rig.words().contains("No sessions yet"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(rig.words().contains("5 \u2192 3"));
    }

    @Test
    void aJournalThatCannotBeWrittenIsShownButNotChanged() {
        journal.doubt(new Counts(0, 0, 0), "The data folder is missing.");
        rig.open(Sessions.good());
        assertTrue(robot.lookup("#delete").query().isDisabled());
        assertTrue(robot.lookup("#note").query().isDisabled());
        robot.interact(rig.list()::requestFocus);
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), journal.asked());
    }

    @Test
    void doubtfulLinesAreCounted() {
        journal.doubt(new Counts(1, 2, 0), "");
        rig.open(Sessions.good());
        assertTrue(rig.words().containsAll(
                List.of("One unreadable entry is kept aside", "2 entries were changed outside Unknot")));
    }

    @Test
    void doubtsCanBePutAway() {
        journal.doubt(new Counts(1, 2, 0), "");
        rig.open(Sessions.good());
        assertTrue(robot.lookup("#doubts").query().isVisible());
        robot.clickOn("#doubts-away");
        assertFalse(robot.lookup("#doubts").query().isVisible());
        assertTrue(rig.list().isFocused());
    }

    @Test
    void aFailureIsSaidAndCanBeTriedAgain() {
        journal.breakDown();
        rig.open(Sessions.good());
        assertTrue(rig.words().contains("Your history could not be read"));
        journal.mend();
        robot.clickOn("Try again");
        assertTrue(rig.words().contains("5 \u2192 3"));
    }

    @Test
    void doItAgainAsksForThatSession() {
        rig.open(Sessions.good());
        robot.clickOn("#again");
        assertEquals(List.of("again Five-minute desk break"), rig.left());
    }

    @Test
    void inLargeTextASessionIsReadInPlaceOfTheListAndEscapeLeadsBack() {
        rig.open(Sessions.good());
        robot.interact(() -> {
            rig.list().getScene().getRoot().getStyleClass().removeIf(name -> name.startsWith("text-"));
            rig.list().getScene().getRoot().getStyleClass().add("text-200");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#detail").query().getParent().isVisible());
        robot.clickOn(".session-card");
        assertTrue(robot.lookup("#detail").query().getParent().isVisible());
        assertFalse(rig.list().getParent().isVisible());
        robot.push(KeyCode.ESCAPE);
        assertTrue(rig.list().getParent().isVisible());
    }
}
