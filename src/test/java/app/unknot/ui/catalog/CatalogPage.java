package app.unknot.ui.catalog;

import app.unknot.domain.catalog.CatalogIndex;
import app.unknot.domain.routine.Routine;
import app.unknot.ui.Eyes;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The catalog in a window of its own, with what a person sees of it.
final class CatalogPage {
    private static final Instant NOW = Instant.parse("2026-11-05T12:00:00Z");

    private final FxRobot robot = new FxRobot();
    private final InMemorySettings settings = new InMemorySettings();
    private final List<Routine> started = new ArrayList<>();
    private final Executor background;
    private final TestWindow window = new TestWindow();

    /// @param background where searches run
    CatalogPage(Executor background) {
        this.background = background;
    }

    InMemorySettings settings() {
        return settings;
    }

    /// The ids of the routines that were started.
    List<String> started() {
        return started.stream().map(Routine::id).toList();
    }

    void close() {
        window.close();
    }

    CatalogController open() {
        return window.show(this::controller, CatalogController::view);
    }

    private CatalogController controller() {
        CatalogPorts ports = new CatalogPorts(new CatalogPorts.Memory(
                id -> id.equals("side-bend") ? Optional.of(NOW.minus(Duration.ofDays(1))) : Optional.empty(), "side-bend"::equals),
                started::add, FigureShelf.empty(), background,
                Clock.fixed(NOW, ZoneOffset.UTC));
        return new CatalogController(CatalogIndex.of(CatalogFixture.catalog()), settings, ports, new Messages(Locale.ENGLISH));
    }

    /// Of the cards that are seen: the grid keeps spare rows.
    List<String> names() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".card-cell").queryAllAs(CardCell.class).stream().filter(cell -> cell.getItem() != null).filter(Eyes::isSeen)
                .map(cell -> cell.getItem().name()).distinct().toList();
    }

    String count() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#count").queryLabeled().getText();
    }

    String title() {
        return robot.lookup("#detail .title").queryLabeled().getText();
    }

    String words() {
        return robot.lookup("#detail .label").queryAllAs(Label.class).stream().map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    boolean startShown() {
        Node start = robot.lookup("#start").query();
        return start.isVisible() && start.getParent().isVisible();
    }

    Node focused() {
        return robot.lookup("#cards").query().getScene().getFocusOwner();
    }
}
