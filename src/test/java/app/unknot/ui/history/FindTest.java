package app.unknot.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.Journal;
import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.SessionRecord.Edit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Looking for sessions, and putting the day of one right.
class FindTest {
    private final HistoryRig rig = new HistoryRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void typingNarrowsTheListAndEscapeShowsAllAgain() {
        rig.open(Sessions.good(), Sessions.bad(), Sessions.together());
        rig.robot().push(KeyCode.SHORTCUT, KeyCode.F).write("stretch");
        assertEquals(List.of("Low-back stretch, slow and long"), names());
        assertEquals("1 session", text("#find-count"));
        rig.robot().push(KeyCode.ESCAPE);
        assertEquals(3, names().size());
        assertFalse(shown("#find-all"));
    }

    @Test
    void aFilterIsLetGoByOneAct() {
        rig.open(Sessions.good(), Sessions.bad());
        rig.robot().interact(() -> rig.robot().lookup("#find-more").<ToggleButton>query().fire());
        rig.robot().interact(() -> rig.robot().lookup("#find-hurt").<ToggleButton>query().fire());
        assertEquals(List.of("Low-back stretch, slow and long"), names());
        rig.robot().interact(() -> rig.robot().lookup("#find-all").queryButton().fire());
        assertEquals(2, names().size());
        assertFalse(rig.robot().lookup("#find-hurt").<ToggleButton>query().isSelected());
    }

    @Test
    void aDayOfTheCalendarIsAllThatIsShown() {
        rig.on(LocalDate.of(2026, 11, 22));
        rig.open(Sessions.good(), Sessions.bad(), Sessions.together());
        assertEquals(List.of("Shoulders for two", "Low-back stretch, slow and long"), names());
        assertTrue(shown("#find-from"), "it can be seen why the others are not there");
    }

    @Test
    void whatIsReadStaysOpenWhileTheListIsNarrowed() {
        rig.open(Sessions.good(), Sessions.bad());
        rig.robot().interact(() -> rig.robot().lookup("#find-words").<TextField>query().setText("nothing like it"));
        assertEquals(List.of(), names());
        assertEquals("Good after a long day at the desk.", rig.robot().lookup("#note").queryTextInputControl().getText());
    }

    @Test
    void aWrongDayIsPutRightByAnEditAndTheSessionMovesThere() {
        rig.open(Sessions.good(), Sessions.bad());
        rig.robot().interact(() -> rig.robot().lookup("#day-change").queryButton().fire());
        rig.robot().interact(() -> rig.robot().lookup("#day-picker").<DatePicker>query().setValue(LocalDate.of(2026, 11, 20)));
        assertEquals(List.of(Edit.starting(OffsetDateTime.parse("2026-11-20T18:05:00+01:00"))), rig.journal().edits());
        assertEquals(List.of("Low-back stretch, slow and long", "Five-minute desk break"), names());
        assertEquals("Five-minute desk break", rig.selected().routine().name());
        assertTrue(rig.words().stream().anyMatch(words -> String.valueOf(words).startsWith("Friday, November 20, 2026 \u00b7 ")),
                () -> "and beside the list, too: " + rig.words());
    }

    @Test
    void noSessionIsMovedIntoTheFuture() {
        rig.open(Sessions.good());
        rig.robot().interact(() -> rig.robot().lookup("#day-change").queryButton().fire());
        rig.robot().interact(() -> rig.robot().lookup("#day-picker").<DatePicker>query().setValue(LocalDate.of(2026, 11, 24)));
        assertEquals(List.of(), rig.journal().edits());
    }

    @Test
    void noSessionIsMovedToADayThatTheJournalWouldNotUnderstand() {
        rig.open(Sessions.good());
        rig.robot().interact(() -> rig.robot().lookup("#day-change").queryButton().fire());
        DatePicker picker = rig.robot().lookup("#day-picker").query();
        LocalDate before = Journal.FIRST_DAY.minusDays(1);
        assertTrue(offered(picker, before).isDisabled());
        rig.robot().interact(() -> picker.setValue(before));
        assertEquals(List.of(), rig.journal().edits());
        assertFalse(offered(picker, Journal.FIRST_DAY).isDisabled());
        rig.robot().interact(() -> picker.setValue(Journal.FIRST_DAY));
        assertEquals(1, rig.journal().edits().size());
    }

    private DateCell offered(DatePicker picker, LocalDate day) {
        AtomicReference<DateCell> shown = new AtomicReference<>(new DateCell());
        rig.robot().interact(() -> {
            shown.set(picker.getDayCellFactory().call(picker));
            shown.get().updateItem(day, false);
        });
        return shown.get();
    }

    @Test
    void whereNothingCanBeWrittenTheDayStays() {
        rig.journal().doubt(new Counts(0, 0, 0), "read-only");
        rig.open(Sessions.good());
        assertTrue(rig.robot().lookup("#day-change").query().isDisabled());
    }

    private List<String> names() {
        return rig.list().getItems().stream().map(row -> row.session().routine().name()).toList();
    }

    private String text(String id) {
        return rig.robot().lookup(id).<Labeled>query().getText();
    }

    private boolean shown(String id) {
        return Optional.of(rig.robot().lookup(id).<Node>query()).filter(Node::isVisible)
                .filter(node -> node.getParent().isVisible()).isPresent();
    }
}
