package app.unknot.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.paper.Paper.Block;
import app.unknot.ui.NobodyCaught;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The page for the doctor, in a window.
class ReportingTest {
    private final ProgressRig rig = new ProgressRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void thePageForTheDoctorStaysOpenWhateverIsReadMeanwhile() {
        rig.keep(Pasts.many(3));
        ProgressController page = rig.show();
        rig.press("#to-report");
        rig.journal().readable(false);
        rig.refresh(page);
        rig.journal().readable(true);
        rig.refresh(page);
        assertTrue(rig.says("Save as PDF"));
        assertFalse(rig.says("Active minutes a week"));
    }

    @Test
    void noPageSaysThatNothingHurtWhereWhatHurtCannotBeRead() {
        rig.open(Pasts.many(40));
        rig.press("#to-report");
        rig.journal().lose();
        rig.press("#report-save");
        assertEquals(List.of(), rig.desk().papers());
        assertTrue(
                rig.says("The page could not be saved: the history can not be read. Choose another place, or make room, and try again."));
    }

    @Test
    void thePageForTheDoctorTellsWhatHurtAndNotesOnlyWhenAsked() {
        rig.open(Pasts.many(40));
        rig.press("#to-report");
        rig.press("#report-save");
        assertFalse(rig.headings(0).contains("Notes"));
        assertTrue(rig.desk().papers().getFirst().body().stream().anyMatch(block -> block instanceof Block.Table table
                && table.rows().stream().anyMatch(row -> row.contains("Thread the needle") && row.contains("Sharp pain"))));
        rig.robot().interact(() -> rig.robot().lookup("#report-notes").queryAs(CheckBox.class).fire());
        assertFalse(rig.says("Saved: unknot.pdf"), "what was saved is not what is chosen now");
        rig.press("#report-save");
        assertTrue(rig.headings(1).contains("Notes"));
        assertTrue(rig.says("Saved: unknot.pdf"));
        rig.press("#report-show");
        assertEquals(List.of(Path.of("unknot.pdf")), rig.desk().opened());
    }

    @Test
    void whyAPageWasNotSavedIsSaidAndGivingUpSaysNothing() {
        rig.open(Pasts.many(3));
        rig.press("#to-report");
        rig.desk().place(Optional.empty());
        rig.press("#report-save");
        assertEquals(List.of(), rig.desk().papers());
        rig.desk().place(Optional.of(Path.of("unknot.pdf")));
        rig.desk().refuse("No space left on device");
        rig.press("#report-save");
        assertTrue(rig.says("The page could not be saved: No space left on device. Choose another place, or make room, and try again."));
    }

    @Test
    void theFirstDayNeverComesAfterTheLast() {
        rig.open(Pasts.many(40));
        rig.press("#to-report");
        DatePicker from = rig.robot().lookup("#report-from").queryAs(DatePicker.class);
        DatePicker to = rig.robot().lookup("#report-to").queryAs(DatePicker.class);
        assertEquals(Pasts.TODAY, to.getValue());
        rig.robot().interact(() -> to.setValue(LocalDate.of(2026, 1, 1)));
        assertEquals(LocalDate.of(2026, 1, 1), from.getValue());
        rig.robot().interact(() -> from.setValue(LocalDate.of(2026, 11, 1)));
        assertEquals(LocalDate.of(2026, 11, 1), to.getValue());
        rig.robot().interact(() -> to.setValue(null));
        assertEquals(LocalDate.of(2026, 11, 1), to.getValue());
    }

    @Test
    void escapeLeadsBackToTheCharts() {
        rig.open(Pasts.many(3));
        rig.press("#to-report");
        assertTrue(rig.says("Save as PDF"));
        rig.robot().push(KeyCode.ESCAPE);
        assertFalse(rig.says("Save as PDF"));
        assertTrue(rig.robot().lookup("#to-report").queryButton().isFocused());
    }

    @Test
    void aFailureThatNobodyExpectsIsSaidAndHandedOn() {
        try (NobodyCaught failed = new NobodyCaught()) {
            rig.open(Pasts.many(3));
            rig.press("#to-report");
            rig.desk().crash();
            rig.press("#report-save");
            assertTrue(rig.says("The page could not be saved: something went wrong, and the log in the state folder has the details."
                    + " Choose another place, or make room, and try again."));
            assertEquals(List.of(IllegalStateException.class), failed.kinds());
        }
    }

    @Test
    void noSecondPageIsMadeBesideTheFirst() {
        rig.open(Pasts.many(3));
        rig.press("#to-report");
        rig.slowDown();
        rig.press("#report-save");
        rig.robot().interact(() -> rig.robot().lookup("#report-notes").queryAs(CheckBox.class).fire());
        assertTrue(rig.says("Making the page"));
        assertTrue(rig.robot().lookup("#report-save").query().isDisabled());
        rig.catchUp();
        assertEquals(1, rig.desk().papers().size());
        assertTrue(rig.says("Saved: unknot.pdf"));
        assertFalse(rig.robot().lookup("#report-save").query().isDisabled());
    }

    @Test
    void sessionsOnSomebodyElsesBackAreLeftOutOfChartsAndPageWhenAsked() {
        List<SessionRecord> all = Pasts.withReceivers(4, "Anna", "");
        rig.open(all);
        assertEquals("4", sessionsOf(rig.spoken("#active")));
        rig.robot().interact(() -> whose(0).fire());
        assertEquals("2", sessionsOf(rig.spoken("#active")));
        rig.press("#to-report");
        assertFalse(whose(1).isSelected(), "the page counts what the charts count");
        assertTrue(rig.says("2 sessions on these days."));
        rig.robot().interact(() -> whose(1).fire());
        assertTrue(rig.says("4 sessions on these days."));
    }

    @Test
    void nobodyIsAskedWhoseBackItWasWhereNobodyWasNamed() {
        rig.open(Pasts.many(3));
        assertEquals(Set.of(), rig.robot().lookup(".whose .check-box").queryAll());
    }

    private CheckBox whose(int page) {
        return rig.robot().lookup(".whose .check-box").queryAllAs(CheckBox.class).stream().skip(page).findFirst().orElseThrow();
    }

    private static String sessionsOf(String spoken) {
        return spoken.replaceAll("(?s).* in (\\d+) session.*", "$1");
    }
}
