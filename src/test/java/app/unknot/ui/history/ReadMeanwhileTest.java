package app.unknot.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Journal.Counts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What is read while someone looks and changes things: late, elsewhere changed, or not at all.
class ReadMeanwhileTest {
    private static final String READING = "Reading this session";

    private final HistoryRig rig = new HistoryRig();
    private final FxRobot robot = rig.robot();
    private final InMemoryJournal journal = rig.journal();

    @AfterEach
    void leave() {
        rig.close();
    }

    @Test
    void aHistoryWhoseFolderIsAwayIsNotCalledEmpty() {
        journal.doubt(new Counts(0, 0, 0), "The data folder is missing.");
        HistoryController history = rig.open();
        assertTrue(rig.words().contains("Your sessions are not here now"));
        assertFalse(rig.words().contains("No sessions yet"));
        journal.add(Sessions.good());
        journal.doubt(new Counts(0, 0, 0), "");
        robot.interact(history::refresh);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(rig.words().contains("5 \u2192 3"));
    }

    @Test
    void aSessionThatTakesLongToReadIsSaidToBeBeingRead() {
        journal.dawdle();
        rig.open(Sessions.good());
        assertTrue(rig.words().containsAll(List.of("Today", "3 of 3 steps")), "what is known is shown at once");
        assertFalse(rig.words().contains(READING), "and nobody is alarmed in the first moment");
        assertTrue(robot.lookup("#again").query().isDisabled());
        rig.pass(300);
        assertTrue(rig.words().contains(READING));
        journal.hurry();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(rig.words().contains("Side bend"));
        assertFalse(rig.words().contains(READING) || robot.lookup("#again").query().isDisabled());
    }

    @Test
    void theSessionThatWasChosenLastIsShownWhateverIsReadFirst() {
        journal.dawdle();
        HistoryController history = rig.open(Sessions.good(), Sessions.bad());
        robot.interact(() -> history.onSelect(Sessions.bad().head().id()));
        robot.interact(() -> history.onSelect(Sessions.good().head().id()));
        robot.interact(() -> history.onSelect(Sessions.bad().head().id()));
        journal.hurry();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(rig.words().contains("Figure-four stretch"));
        assertFalse(rig.words().contains("Side bend"));
    }

    @Test
    void aSessionThatCannotBeReadIsSaidAndItsAnswersCanStillBeChanged() {
        HistoryController history = rig.open(Sessions.good(), Sessions.bad());
        journal.breakDown();
        robot.interact(() -> history.onSelect(Sessions.bad().head().id()));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(rig.words().contains("What you did can not be read now."));
        journal.mend();
        rig.write("Still");
        rig.pass(800);
        assertEquals("Still", journal.edits().getLast().note().orElseThrow());
    }

    @Test
    void anAddedSessionAppearsAndWhatIsReadStays() {
        HistoryController history = rig.open(Sessions.bad());
        journal.add(Sessions.good());
        robot.interact(history::reload);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(Sessions.good().head().id(), Sessions.bad().head().id()),
                rig.list().getItems().stream().map(Row::id).toList());
        assertEquals("Low-back stretch, slow and long", rig.selected().routine().name());
    }

    @Test
    void whatWasReadBeforeAChangeTakesNothingBack() {
        HistoryController history = rig.open(Sessions.good());
        journal.holdBack();
        robot.interact(history::refresh);
        rig.answer("#before", Optional.of(9));
        rig.write("Better");
        journal.tell();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(rig.words().contains("9 \u2192 3"), () -> rig.words().toString());
        assertEquals("Better", robot.lookup("#note").queryTextInputControl().getText());
    }
}
