package app.unknot.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.Condition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is read of an entry of the catalog.
class CatalogDetailTest {
    private final FxRobot robot = new FxRobot();
    private final CatalogPage page = new CatalogPage(Runnable::run);

    @AfterEach
    void leave() {
        page.close();
    }

    @Test
    void aTechniqueShowsEverythingAndStartsByItself() {
        page.settings().change(page.settings().current().with(CatalogQuery.ALL.with(Shelf.TECHNIQUES)));
        page.open();
        robot.clickOn("#card-side-bend");
        String text = page.words();
        for (String part : List.of("2 × 20 s each side", "10 s to 30 s, 1 to 3 times, 1 to 2 sets", "Slow",
                "2 to 4 of 10", "Every day.", "Sitting on a chair", "Chair or wall · Towel (if you like)",
                "Side of the trunk", "Very little evidence", "Get ready.", "A mild pull.", "Never force it.",
                "Half as far.", "After 15 s: Breathe on.", "Leave it alone for 24 hours.",
                "Patch test: Try a small patch first.", "NHS: Exercises", "Yesterday")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        robot.clickOn("#start");
        assertEquals(List.of("side-bend"), page.started());
    }

    @Test
    void somethingToLearnAboutHasNoStartButLinksToWhatToDoInstead() {
        page.settings().change(page.settings().current().with(CatalogQuery.ALL.with(Shelf.TECHNIQUES)));
        page.open();
        robot.clickOn("#card-spinal-tap");
        assertFalse(page.startShown());
        assertTrue(page.words().contains("There is nothing in it to try at home."));
        robot.clickOn(".hyperlink");
        assertEquals("Bridge", page.title());
        assertTrue(page.startShown());
    }

    @Test
    void aTickedConditionMarksTechniquesAndRoutinesWithTheReason() {
        page.settings().change(page.settings().current().with(Set.of(Condition.UNCONTROLLED_BLOOD_PRESSURE)));
        CatalogController catalog = page.open();
        robot.clickOn("#card-routine-1");
        assertTrue(page.words().contains("Left out for you: Blood pressure that is not under control"), page.words());
        assertTrue(page.startShown());
        robot.interact(() -> catalog.open("strong"));
        assertFalse(page.startShown(), "nothing would be left");
        robot.clickOn("#shelf-techniques");
        robot.clickOn("#card-bridge");
        assertTrue(page.words().contains("Not for you: Blood pressure that is not under control"), page.words());
        assertFalse(page.startShown());
    }
}
