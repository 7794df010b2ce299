package app.unknot.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.ui.Screenshots;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ShellTest {
    private final FxRobot robot = new FxRobot();
    private final List<Section> opened = new ArrayList<>();
    private final TestWindow window = new TestWindow();

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void aClickOnTheRailSaysWhereToGo() {
        ShellController shell = open();
        robot.interact(() -> shell.show(Section.CATALOG, new RecordingScreen("Catalog")));
        robot.clickOn("#rail-history").clickOn("#rail-safety");
        assertEquals(List.of(Section.HISTORY, Section.SAFETY), opened);
    }

    @Test
    void theScreenThatLeavesIsClosedAndAKeptOneIsNot() {
        ShellController shell = open();
        RecordingScreen catalog = new RecordingScreen("Catalog");
        RecordingScreen session = new RecordingScreen("Session");
        robot.interact(() -> {
            shell.show(Section.CATALOG, catalog);
            shell.show(Section.CATALOG, catalog);
        });
        assertFalse(catalog.closed, "shown twice, never left");
        robot.interact(() -> shell.showAlone(new Kept(session)));
        assertTrue(catalog.closed);
        robot.interact(() -> shell.show(Section.SAFETY, new RecordingScreen("Safety")));
        assertFalse(session.closed);
        robot.interact(() -> {
            shell.showAlone(session);
            shell.close();
        });
        assertTrue(session.closed);
    }

    @Test
    void aScreenAloneHasNoSectionsBesideItButTheSafetyPageStays() {
        ShellController shell = open();
        robot.interact(() -> shell.showAlone(new RecordingScreen("Session")));
        assertFalse(visible("#rail-catalog"));
        assertTrue(visible("#rail-safety"));
    }

    @Test
    void theCurrentSectionIsSaidToAScreenReader() {
        ShellController shell = open();
        robot.interact(() -> shell.show(Section.HISTORY, new RecordingScreen("History")));
        assertEquals("History, you are here", robot.lookup("#rail-history").queryButton().getAccessibleText());
        assertEquals("Catalog", robot.lookup("#rail-catalog").queryButton().getAccessibleText());
    }

    @Test
    void aNoticeStaysUntilItIsPutAwayOrActedOn() {
        ShellController shell = open();
        List<String> acts = new ArrayList<>();
        Notice plain = new Notice("No sound device was found.", Optional.empty());
        Notice acting = new Notice("One line could not be read.",
                Optional.of(new Notice.Action("Show", () -> acts.add("shown"))));
        robot.interact(() -> {
            shell.notice(plain);
            shell.notice(plain);
            shell.notice(acting);
        });
        assertEquals(2, robot.lookup(".banner").queryAll().size());
        robot.clickOn("Show");
        assertEquals(List.of("shown"), acts);
        Button away = robot.lookup(".banner .icon-only").queryButton();
        assertEquals("Put this notice away", away.getAccessibleText());
        robot.clickOn(away);
        assertEquals(0, robot.lookup(".banner").queryAll().size());
    }

    @Test
    void itsPicturesAreTidy() {
        new Screenshots().take("shell", () -> {
            ShellController framed = new ShellController(opened::add, new Messages(Locale.ENGLISH));
            framed.show(Section.CATALOG, new RecordingScreen("Catalog"));
            framed.notice(new Notice(
                    "No sound device was found. The session runs on without sounds; the screen shows everything.",
                    Optional.of(new Notice.Action("Settings", () -> {
                    }))));
            return framed.view();
        });
    }

    private ShellController open() {
        return window.show(() -> new ShellController(opened::add, new Messages(Locale.ENGLISH)),
                ShellController::view);
    }

    private boolean visible(String id) {
        for (Node node = robot.lookup(id).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static final class RecordingScreen implements Screen {
        private final Parent view;
        private boolean closed;

        RecordingScreen(String words) {
            Label title = new Label(words);
            title.getStyleClass().add("page-title");
            VBox page = new VBox(title);
            page.getStyleClass().add("page");
            view = new StackPane(page);
        }

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
