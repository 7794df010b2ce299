package app.unknot.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.CatalogQuery.Where;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.Routine;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class CatalogTest {
    private static final Instant NOW = Instant.parse("2026-11-05T12:00:00Z");

    private final FxRobot robot = new FxRobot();
    private final InMemorySettings settings = new InMemorySettings();
    private final List<Routine> started = new ArrayList<>();
    private Executor background = Runnable::run;
    private final TestWindow window = new TestWindow();

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void theKeyboardWalksOverTheCards() {
        open();
        robot.clickOn("#card-routine-1");
        robot.push(KeyCode.RIGHT);
        assertEquals("Routine number 2", title());
        robot.push(KeyCode.DOWN);
        assertEquals("Routine number 4", title());
        robot.push(KeyCode.LEFT).push(KeyCode.UP);
        assertEquals("Routine number 1", title());
        robot.push(KeyCode.UP);
        assertEquals("Routine number 1", title());
        robot.push(KeyCode.END);
        assertEquals("Shoulders together", title());
        assertTrue(robot.lookup("#card-together").queryAs(Node.class).isVisible(), "scrolled into sight");
        robot.push(KeyCode.PAGE_UP).push(KeyCode.HOME).push(KeyCode.PAGE_DOWN);
        assertFalse(title().equals("Routine number 1"));
    }

    @Test
    void enterOnACardLeadsToStartAndEnterThereStarts() {
        open();
        robot.clickOn("#card-routine-3").push(KeyCode.ENTER);
        assertEquals("start", focused().getId());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("routine-3"), started.stream().map(Routine::id).toList());
        robot.push(KeyCode.ESCAPE);
        assertEquals("cards", focused().getId());
    }

    @Test
    void searchingNarrowsTheCardsWithEachLetterAndIsRemembered() {
        open();
        robot.clickOn("#search").write("together");
        assertEquals(List.of("Shoulders together"), names());
        assertEquals("1 routine", robot.lookup("#count").queryLabeled().getText());
        assertEquals("together", settings.current().query().words());
        robot.clickOn(".clear");
        assertEquals(12, settled(12));
    }

    @Test
    void filtersNarrowTheCardsAndAreRemembered() {
        open();
        robot.clickOn("#filters").clickOn("With a partner");
        assertEquals(List.of("Shoulders together"), names());
        assertEquals(Optional.of(Who.PARTNER), settings.current().query().where().who());
        assertEquals("Filters: 1 on", robot.lookup("#filters").queryLabeled().getText());
        robot.clickOn("On your own");
        assertEquals(Optional.of(Who.SELF), settings.current().query().where().who(), "one of the two");
        robot.clickOn("#filters-clear");
        assertEquals(CatalogQuery.ALL, settings.current().query());
    }

    @Test
    void everyFilterReachesTheQuery() {
        CatalogController catalog = open();
        robot.interact(() -> {
            catalog.onFilters();
            catalog.onMinutes(new Minutes(2, 9));
            catalog.onPlaces(Set.of(Place.CHAIR));
            catalog.onOwnedOnly(true);
            catalog.onOwned(Set.of(Equipment.CHAIR));
            catalog.onFavouritesOnly(true);
        });
        CatalogQuery query = settings.current().query();
        assertEquals(new Minutes(2, 9), query.minutes());
        assertEquals(new Where(Optional.empty(), Set.of(Place.CHAIR), Set.of(), Optional.of(Set.of(Equipment.CHAIR))),
                query.where());
        assertTrue(query.quality().favouritesOnly());
        assertEquals("2 to 9 minutes", robot.lookup(".minutes-pane .muted").queryLabeled().getText());
    }

    @Test
    void anEmptyResultSaysWhichFilterToLetGoAndLetsItGo() {
        settings.change(settings.current().with(CatalogQuery.ALL.with("strong").with(
                new Where(Optional.of(Who.PARTNER), Set.of(), Set.of(), Optional.empty()))));
        open();
        assertEquals(List.of(), names());
        List<Button> help = List.copyOf(robot.lookup("#nothing .button").queryAllAs(Button.class));
        assertFalse(help.isEmpty());
        robot.clickOn(help.getFirst());
        assertFalse(names().isEmpty());
    }

    @Test
    void theStarMakesAFavourite() {
        open();
        robot.clickOn("#card-routine-2 .icon-only");
        assertEquals(Set.of("routine-2"), settings.current().favourites());
        robot.clickOn("#favourites");
        assertEquals(List.of("Routine number 2"), names());
    }

    @Test
    void aTechniqueShowsEverythingAndStartsByItself() {
        settings.change(settings.current().with(CatalogQuery.ALL.with(Shelf.TECHNIQUES)));
        open();
        robot.clickOn("#card-side-bend");
        String text = words();
        for (String part : List.of("2 × 20 s each side", "10 s to 30 s, 1 to 3 times, 1 to 2 sets", "Slow",
                "2 to 4 of 10", "Every day.", "Sitting on a chair", "Chair or wall · Towel (if you like)",
                "Side of the trunk", "Very little evidence", "Get ready.", "A mild pull.", "Never force it.",
                "Half as far.", "After 15 s: Breathe on.", "Leave it alone for 24 hours.",
                "Patch test: Try a small patch first.", "NHS: Exercises", "Yesterday")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        robot.clickOn("#start");
        assertEquals(List.of("side-bend"), started.stream().map(Routine::id).toList());
    }

    @Test
    void somethingToLearnAboutHasNoStartButLinksToWhatToDoInstead() {
        settings.change(settings.current().with(CatalogQuery.ALL.with(Shelf.TECHNIQUES)));
        open();
        robot.clickOn("#card-spinal-tap");
        assertFalse(startShown());
        assertTrue(words().contains("There is nothing in it to try at home."));
        robot.clickOn(".hyperlink");
        assertEquals("Bridge", title());
        assertTrue(startShown());
    }

    @Test
    void aTickedConditionMarksTechniquesAndRoutinesWithTheReason() {
        settings.change(settings.current().with(Set.of(Condition.UNCONTROLLED_BLOOD_PRESSURE)));
        CatalogController catalog = open();
        robot.clickOn("#card-routine-1");
        assertTrue(words().contains("Left out for you: Blood pressure that is not under control"), words());
        assertTrue(startShown());
        robot.interact(() -> catalog.open("strong"));
        assertFalse(startShown(), "nothing would be left");
        robot.clickOn("#shelf-techniques");
        robot.clickOn("#card-bridge");
        assertTrue(words().contains("Not for you: Blood pressure that is not under control"), words());
        assertFalse(startShown());
    }

    @Test
    void theLatestSearchCountsWhereSearchesOvertakeEachOther() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        background = waiting::add;
        CatalogController catalog = open();
        robot.interact(() -> {
            catalog.onType("number 1");
            catalog.onType("strong");
        });
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Steady and strong"), names());
    }

    private CatalogController open() {
        return window.show(this::controller, CatalogController::view);
    }

    private CatalogController controller() {
        CatalogPorts ports = new CatalogPorts(new CatalogPorts.Memory(
                id -> id.equals("side-bend") ? Optional.of(NOW.minus(Duration.ofDays(1))) : Optional.empty(), "side-bend"::equals),
                started::add, FigureShelf.empty(), background,
                Clock.fixed(NOW, ZoneOffset.UTC));
        return new CatalogController(CatalogFixture.catalog(), settings, ports, new Messages(Locale.ENGLISH));
    }

    private List<String> names() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".card-cell").queryAllAs(CardCell.class).stream().filter(cell -> cell.getItem() != null)
                .filter(CatalogTest::isSeen)
                .map(cell -> cell.getItem().name()).distinct().toList();
    }

    /// The grid keeps spare rows, out of sight.
    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private int settled(int atLeast) {
        WaitForAsyncUtils.waitForFxEvents();
        return Integer.parseInt(robot.lookup("#count").queryLabeled().getText().split(" ")[0]) >= atLeast ? atLeast : 0;
    }

    private String title() {
        return robot.lookup("#detail .title").queryLabeled().getText();
    }

    private String words() {
        return robot.lookup("#detail .label").queryAllAs(Label.class).stream().map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private boolean startShown() {
        Node start = robot.lookup("#start").query();
        return start.isVisible() && start.getParent().isVisible();
    }

    private Node focused() {
        return robot.lookup("#cards").query().getScene().getFocusOwner();
    }
}
