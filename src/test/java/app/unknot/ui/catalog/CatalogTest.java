package app.unknot.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.domain.catalog.CatalogQuery.Where;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Who;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Finding something in the catalog.
class CatalogTest {
    private final FxRobot robot = new FxRobot();
    private CatalogPage page = new CatalogPage(Runnable::run);

    @AfterEach
    void leave() {
        page.close();
    }

    @Test
    void theKeyboardWalksOverTheCards() {
        page.open();
        robot.clickOn("#card-routine-1");
        robot.push(KeyCode.RIGHT);
        assertEquals("Routine number 2", page.title());
        robot.push(KeyCode.DOWN);
        assertEquals("Routine number 4", page.title());
        robot.push(KeyCode.LEFT).push(KeyCode.UP);
        assertEquals("Routine number 1", page.title());
        robot.push(KeyCode.UP);
        assertEquals("Routine number 1", page.title());
        robot.push(KeyCode.END);
        assertEquals("Shoulders together", page.title());
        assertTrue(robot.lookup("#card-together").queryAs(Node.class).isVisible(), "scrolled into sight");
        robot.push(KeyCode.PAGE_UP).push(KeyCode.HOME).push(KeyCode.PAGE_DOWN);
        assertFalse(page.title().equals("Routine number 1"));
    }

    @Test
    void enterOnACardLeadsToStartAndEnterThereStarts() {
        page.open();
        robot.clickOn("#card-routine-3").push(KeyCode.ENTER);
        assertEquals("start", page.focused().getId());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("routine-3"), page.started());
        robot.push(KeyCode.ESCAPE);
        assertEquals("cards", page.focused().getId());
    }

    @Test
    void searchingNarrowsTheCardsWithEachLetterAndIsRemembered() {
        page.open();
        robot.clickOn("#search").write("together");
        assertEquals(List.of("Shoulders together"), page.names());
        assertEquals("1 routine", page.count());
        assertEquals("together", page.settings().current().query().words());
        robot.clickOn(".clear");
        assertEquals("12 routines", page.count());
    }

    @Test
    void filtersNarrowTheCardsAndAreRemembered() {
        page.open();
        robot.clickOn("#filters").clickOn("With a partner");
        assertEquals(List.of("Shoulders together"), page.names());
        assertEquals(Optional.of(Who.PARTNER), page.settings().current().query().where().who());
        assertEquals("Filters: 1 on", robot.lookup("#filters").queryLabeled().getText());
        robot.clickOn("On your own");
        assertEquals(Optional.of(Who.SELF), page.settings().current().query().where().who(), "one of the two");
        robot.clickOn("#filters-clear");
        assertEquals(CatalogQuery.ALL, page.settings().current().query());
    }

    @Test
    void everyFilterReachesTheQuery() {
        CatalogController catalog = page.open();
        robot.interact(() -> {
            catalog.onFilters();
            catalog.onMinutes(new Minutes(2, 9));
            catalog.onPlaces(Set.of(Place.CHAIR));
            catalog.onOwnedOnly(true);
            catalog.onOwned(Set.of(Equipment.CHAIR));
            catalog.onFavouritesOnly(true);
        });
        CatalogQuery query = page.settings().current().query();
        assertEquals(new Minutes(2, 9), query.minutes());
        assertEquals(new Where(Optional.empty(), Set.of(Place.CHAIR), Set.of(), Optional.of(Set.of(Equipment.CHAIR))),
                query.where());
        assertTrue(query.quality().favouritesOnly());
        assertEquals("2 to 9 minutes", robot.lookup(".minutes-pane .muted").queryLabeled().getText());
    }

    @Test
    void anEmptyResultSaysWhichFilterToLetGoAndLetsItGo() {
        page.settings().change(page.settings().current().with(CatalogQuery.ALL.with("strong").with(
                new Where(Optional.of(Who.PARTNER), Set.of(), Set.of(), Optional.empty()))));
        page.open();
        assertEquals(List.of(), page.names());
        List<Button> help = List.copyOf(robot.lookup("#nothing .button").queryAllAs(Button.class));
        assertFalse(help.isEmpty());
        robot.clickOn(help.getFirst());
        assertFalse(page.names().isEmpty());
    }

    @Test
    void theStarMakesAFavourite() {
        page.open();
        robot.clickOn("#card-routine-2 .icon-only");
        assertEquals(Set.of("routine-2"), page.settings().current().favourites());
        robot.clickOn("#favourites");
        assertEquals(List.of("Routine number 2"), page.names());
    }

    @Test
    void theLatestSearchCountsWhereSearchesOvertakeEachOther() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        page = new CatalogPage(waiting::add);
        CatalogController catalog = page.open();
        robot.interact(() -> {
            catalog.onType("number 1");
            catalog.onType("strong");
        });
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Steady and strong"), page.names());
    }
}
