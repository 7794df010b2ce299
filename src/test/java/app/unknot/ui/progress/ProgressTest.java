package app.unknot.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.ui.NobodyCaught;
import app.unknot.ui.common.PastPage;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The page of progress, in a window.
class ProgressTest {
    private final ProgressRig rig = new ProgressRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void nothingYetLeadsToTheCatalog() {
        rig.open(List.of());
        assertTrue(rig.says("Nothing to look back on yet"));
        rig.robot().interact(() -> rig.robot().lookup("#instead-act").queryButton().fire());
        assertEquals(List.of("catalog"), rig.left());
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() {
        rig.keep(Pasts.many(3));
        rig.journal().readable(false);
        rig.show();
        assertTrue(rig.says("Your history could not be read"));
        rig.journal().readable(true);
        rig.robot().interact(() -> rig.robot().lookup("#instead-act").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(rig.says("Active minutes a week"));
        assertFalse(rig.says("Your history could not be read"));
    }

    @Test
    void whatIsAwayIsNotCalledNothingAndIsAddedUpOnceItIsBack() {
        rig.keep(Pasts.many(3));
        rig.journal().away(true);
        ProgressController page = rig.show();
        assertTrue(rig.says("Your sessions are not here now"));
        assertFalse(rig.says("Nothing to look back on yet"));
        rig.journal().away(false);
        rig.refresh(page);
        assertTrue(rig.says("Active minutes a week"));
        assertFalse(rig.says("Your sessions are not here now"));
    }

    @Test
    void anotherSpanAddsUpAnew() {
        rig.open(Pasts.many(40));
        String quarter = rig.spoken("#active");
        rig.robot().interact(() -> rig.robot().lookup("#span-four_weeks").queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(quarter.contains("40 sessions"), quarter);
        assertTrue(rig.spoken("#active").contains("14 sessions"), rig.spoken("#active"));
    }

    @Test
    void onePlaceIsToldByItself() {
        rig.open(Pasts.many(40));
        rig.robot().interact(() -> rig.robot().lookup("#places").queryComboBox().getSelectionModel().select(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(rig.spoken("#felt").contains("over 8 sessions") || rig.spoken("#felt").matches(".*over \\d sessions.*"),
                rig.spoken("#felt"));
    }

    @Test
    void theHeadLeadsToTheOtherPages() {
        rig.open(Pasts.many(1));
        rig.robot().interact(() -> rig.robot().lookup("#past-calendar").queryAs(ToggleButton.class).fire());
        assertEquals(List.of(PastPage.CALENDAR.toString()), rig.left());
    }

    @Test
    void whatCanNotBeAddedUpIsNotAwaitedForever() {
        try (NobodyCaught failed = new NobodyCaught()) {
            rig.keep(Pasts.many(3));
            rig.journal().odd(true);
            rig.show();
            assertTrue(rig.says("Your history could not be read"));
            assertEquals(List.of(NullPointerException.class), failed.kinds());
            rig.journal().odd(false);
            rig.robot().interact(() -> rig.robot().lookup("#instead-act").queryButton().fire());
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(rig.says("Active minutes a week"));
        }
    }
}
