package app.unknot.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.paper.Paper.Block;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PastPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The page of progress, and the page for the doctor, in a window.
class ProgressTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final RecordingDesk desk = new RecordingDesk();
    private final List<String> left = new ArrayList<>();
    private final AtomicReference<StillJournal> journal = new AtomicReference<>(new StillJournal(List.of()));

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothingYetLeadsToTheCatalog() {
        open(List.of());
        assertTrue(says("Nothing to look back on yet"));
        robot.interact(() -> robot.lookup("#instead-act").queryButton().fire());
        assertEquals(List.of("catalog"), left);
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() {
        journal.set(new StillJournal(Pasts.many(3)));
        journal.get().broken(true);
        show();
        assertTrue(says("Your history could not be read"));
        journal.get().broken(false);
        robot.interact(() -> robot.lookup("#instead-act").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(says("Active minutes a week"));
        assertFalse(says("Your history could not be read"));
    }

    @Test
    void whatIsAwayIsNotCalledNothingAndIsAddedUpOnceItIsBack() {
        journal.set(new StillJournal(Pasts.many(3)));
        journal.get().away(true);
        ProgressController page = show();
        assertTrue(says("Your sessions are not here now"));
        assertFalse(says("Nothing to look back on yet"));
        journal.get().away(false);
        refresh(page);
        assertTrue(says("Active minutes a week"));
        assertFalse(says("Your sessions are not here now"));
    }

    @Test
    void thePageForTheDoctorStaysOpenWhateverIsReadMeanwhile() {
        journal.set(new StillJournal(Pasts.many(3)));
        ProgressController page = show();
        press("#to-report");
        journal.get().broken(true);
        refresh(page);
        journal.get().broken(false);
        refresh(page);
        assertTrue(says("Save as PDF"));
        assertFalse(says("Active minutes a week"));
    }

    @Test
    void noPageSaysThatNothingHurtWhereWhatHurtCannotBeRead() {
        open(Pasts.many(40));
        press("#to-report");
        journal.get().lose();
        press("#report-save");
        assertEquals(List.of(), desk.papers());
        assertTrue(says("The page could not be saved: the history can not be read. Choose another place, or make room, and try again."));
    }

    @Test
    void anotherSpanAddsUpAnew() {
        open(Pasts.many(40));
        String quarter = spoken("#active");
        robot.interact(() -> robot.lookup("#span-four_weeks").queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(quarter.contains("40 sessions"), quarter);
        assertTrue(spoken("#active").contains("14 sessions"), spoken("#active"));
    }

    @Test
    void onePlaceIsToldByItself() {
        open(Pasts.many(40));
        robot.interact(() -> robot.lookup("#places").queryComboBox().getSelectionModel().select(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(spoken("#felt").contains("over 8 sessions") || spoken("#felt").matches(".*over \\d sessions.*"), spoken("#felt"));
    }

    @Test
    void thePageForTheDoctorTellsWhatHurtAndNotesOnlyWhenAsked() {
        open(Pasts.many(40));
        press("#to-report");
        press("#report-save");
        assertFalse(headings(0).contains("Notes"));
        assertTrue(desk.papers().getFirst().body().stream().anyMatch(block -> block instanceof Block.Table table
                && table.rows().stream().anyMatch(row -> row.contains("Thread the needle") && row.contains("Sharp pain"))));
        robot.interact(() -> robot.lookup("#report-notes").queryAs(CheckBox.class).fire());
        assertFalse(says("Saved: unknot.pdf"), "what was saved is not what is chosen now");
        press("#report-save");
        assertTrue(headings(1).contains("Notes"));
        assertTrue(says("Saved: unknot.pdf"));
        press("#report-show");
        assertEquals(List.of(Path.of("unknot.pdf")), desk.opened());
    }

    @Test
    void whyAPageWasNotSavedIsSaidAndGivingUpSaysNothing() {
        open(Pasts.many(3));
        press("#to-report");
        desk.place(Optional.empty());
        press("#report-save");
        assertEquals(List.of(), desk.papers());
        desk.place(Optional.of(Path.of("unknot.pdf")));
        desk.refuse("No space left on device");
        press("#report-save");
        assertTrue(says("The page could not be saved: No space left on device. Choose another place, or make room, and try again."));
    }

    @Test
    void theFirstDayNeverComesAfterTheLast() {
        open(Pasts.many(40));
        press("#to-report");
        DatePicker from = robot.lookup("#report-from").queryAs(DatePicker.class);
        DatePicker to = robot.lookup("#report-to").queryAs(DatePicker.class);
        assertEquals(Pasts.TODAY, to.getValue());
        robot.interact(() -> to.setValue(LocalDate.of(2026, 1, 1)));
        assertEquals(LocalDate.of(2026, 1, 1), from.getValue());
        robot.interact(() -> from.setValue(LocalDate.of(2026, 11, 1)));
        assertEquals(LocalDate.of(2026, 11, 1), to.getValue());
        robot.interact(() -> to.setValue(null));
        assertEquals(LocalDate.of(2026, 11, 1), to.getValue());
    }

    @Test
    void escapeLeadsBackToTheCharts() {
        open(Pasts.many(3));
        press("#to-report");
        assertTrue(says("Save as PDF"));
        robot.push(KeyCode.ESCAPE);
        assertFalse(says("Save as PDF"));
        assertTrue(robot.lookup("#to-report").queryButton().isFocused());
    }

    @Test
    void theHeadLeadsToTheOtherPages() {
        open(Pasts.many(1));
        robot.interact(() -> robot.lookup("#past-calendar").queryAs(ToggleButton.class).fire());
        assertEquals(List.of(PastPage.CALENDAR.toString()), left);
    }

    private void open(List<SessionRecord> sessions) {
        journal.set(new StillJournal(sessions));
        show();
    }

    private ProgressController show() {
        ProgressController page = window.show(() -> new ProgressController(journal.get(),
                new ProgressController.Ports(() -> Pasts.TODAY, Runnable::run,
                        new ProgressController.Ways(() -> left.add("catalog"), other -> left.add(other.toString())), desk),
                new Messages(Locale.ENGLISH)), ProgressController::view);
        WaitForAsyncUtils.waitForFxEvents();
        return page;
    }

    private void refresh(ProgressController page) {
        robot.interact(page::refresh);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> headings(int paper) {
        return desk.papers().get(paper).body().stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).text())
                .toList();
    }

    /// What a screen reader is told of the chart in a card.
    private String spoken(String card) {
        return robot.from(robot.lookup(card)).lookup(".chart-pane").query().getAccessibleText();
    }

    private boolean says(String words) {
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
