package app.unknot.ui.catalog;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.CatalogIndex;
import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.figure.Figures;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.RealFigures;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Gallery;
import app.unknot.ui.common.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The pictures of the catalog's cards come while its words are read already.
class CatalogPicturesTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final Catalog catalog = RealFigures.catalog();
    private final Figures reader = RealFigures.reader();
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final LinkedBlockingQueue<Runnable> background = new LinkedBlockingQueue<>();

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void wordsWaitForNoFigureAndFiguresBelowAreNotRead() {
        String last = catalog.entries().getLast().id();
        open();
        assertEquals(Set.of(), drawn(), "the words wait for no figure");
        work();
        assertEquals(inSight(), drawn());
        assertEquals(inSight(), asked, "no figure is read that nobody sees");
        robot.push(KeyCode.END);
        work();
        assertEquals(inSight(), drawn());
        assertTrue(inSight().contains(last), inSight().toString());
    }

    @Test
    void aCardThatIsSeenAgainHasItsPictureAtOnce() {
        open();
        work();
        robot.push(KeyCode.END);
        work();
        robot.push(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(inSight(), drawn());
        assertEquals(List.of(), List.copyOf(background));
    }

    private void open() {
        InMemorySettings settings = new InMemorySettings();
        settings.change(settings.current().with(CatalogQuery.ALL.with(Shelf.TECHNIQUES)));
        FigureShelf shelf = new FigureShelf(new Gallery(CompletableFuture.completedFuture(catalog), name -> {
            asked.add(name);
            return reader.named(name);
        }, background::add), () -> true);
        window.show(() -> new CatalogController(CatalogIndex.of(catalog), settings, new CatalogPorts(
                new CatalogPorts.Memory(_ -> Optional.empty(), _ -> false), _ -> {
                }, shelf, Runnable::run, Clock.systemUTC()), new Messages(Locale.ENGLISH)), CatalogController::view);
        robot.interact(() -> robot.lookup("#cards").query().requestFocus());
    }

    private void work() {
        WaitForAsyncUtils.waitForFxEvents();
        while (!background.isEmpty()) {
            background.remove().run();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<String> inSight() {
        Set<String> ids = new TreeSet<>();
        cells().forEach(cell -> ids.add(cell.getItem().id()));
        return ids;
    }

    /// The cards in sight on whose pictures there is something to see.
    private Set<String> drawn() {
        Set<String> ids = new TreeSet<>();
        robot.interact(
                () -> cells().stream().filter(cell -> painted(cell.lookup(".figure-pane"))).forEach(cell -> ids.add(cell.getItem().id())));
        return ids;
    }

    private static boolean painted(Node pane) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage image = pane.snapshot(clear, null);
        int width = (int) image.getWidth();
        int[] pixels = new int[width * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return IntStream.of(pixels).anyMatch(pixel -> pixel != 0);
    }

    /// The list keeps a few rows that it does not show.
    private List<CardCell> cells() {
        return robot.lookup(".card-cell").queryAllAs(CardCell.class).stream()
                .filter(cell -> cell.getItem() != null && cell.getParent().isVisible()).toList();
    }
}
