package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.session.Cue;
import app.unknot.store.Folders;
import app.unknot.ui.ChosenFiles;
import app.unknot.ui.Hand;
import app.unknot.ui.common.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The app in a window, over a real store in a folder, with manual clocks, a player and a speaker that only listen.
final class Rig {
    private static final int SECONDS_TO_SEE = 10;
    private static final int MOST_TABS = 120;

    private final FxRobot robot = new FxRobot();
    private final RiggedMachine machine;
    private Optional<Stage> stage = Optional.empty();
    private Optional<App> app = Optional.empty();

    private final Graphics graphics;
    private final CompletableFuture<Boolean> catalogIsThere = new CompletableFuture<>();

    private Rig(Graphics graphics, boolean moving) {
        this.graphics = graphics;
        this.machine = new RiggedMachine(moving);
    }

    /// No app yet.
    static Rig none() {
        return new Rig(Graphics.USUAL, false);
    }

    /// Opens the app on the data in a folder, for someone who wants less motion: a quarter of an hour passes in a moment.
    static Rig open(Path folder) {
        return open(folder, Graphics.USUAL, false);
    }

    /// The same, drawn in this way.
    static Rig open(Path folder, Graphics graphics) {
        return open(folder, graphics, false);
    }

    /// Opens the app with figures that move.
    static Rig openMoving(Path folder) {
        return open(folder, Graphics.USUAL, true);
    }

    /// Opens the app on a machine that needs long to read the catalog: see [#catalogArrives].
    static Rig openSlowly(Path folder) {
        return show(new Rig(Graphics.USUAL, false), folder);
    }

    private static Rig open(Path folder, Graphics graphics, boolean moving) {
        Rig rig = new Rig(graphics, moving);
        rig.catalogIsThere.complete(true);
        return show(rig, folder);
    }

    private static Rig show(Rig rig, Path folder) {
        try {
            rig.show(new Folders(folder.resolve("data"), folder.resolve("state"), folder.resolve("config")));
            return rig;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void show(Folders folders) throws IOException, TimeoutException {
        Stores full = machine.stores(folders);
        Stores stores = new Stores(full.catalog().thenCombine(catalogIsThere, (catalog, _) -> catalog), full.figures(), full.keeping(),
                full.active(), full.settings());
        FxToolkit.registerPrimaryStage();
        Stage window = FxToolkit.registerStage(Stage::new);
        stage = Optional.of(window);
        Hand.act(() -> {
            App opened = new App(window, stores, machine.machine(), new Messages(Locale.ENGLISH), machine::shut);
            app = Optional.of(opened);
            opened.drawnBy(graphics);
            opened.start(Optional.empty());
        });
        Hand.act(() -> {
            window.setX(0);
            window.setY(0);
            window.requestFocus();
        });
        await("the keyboard", window::isFocused);
    }

    /// The catalog is read at last.
    void catalogArrives() {
        catalogIsThere.complete(true);
    }

    /// What adds and moves the data.
    HeldCustody custody() {
        return machine.custody();
    }

    /// What the person chooses when asked for files.
    ChosenFiles files() {
        return machine.files();
    }

    /// Something failed that nobody expected.
    void trouble(Throwable failure) {
        app.ifPresent(opened -> opened.onTrouble(failure));
    }

    /// What was put onto the clipboard, oldest first.
    List<String> copied() {
        return machine.copied();
    }

    void click(String selector) {
        await(selector, () -> robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent());
        Hand.click(robot.lookup(selector).match(Rig::shown).query());
    }

    void clickText(String words) {
        sees(words);
        Hand.click(robot.lookup(words).match(Rig::shown).query());
    }

    /// Clicks on the control with this accessible text.
    void clickSpoken(String words) {
        Hand.click(robot.lookup(node -> words.equals(node.getAccessibleText()) && shown(node)).query());
    }

    /// The app's own window.
    Stage window() {
        return stage.orElseThrow();
    }

    /// Another start of the app asks for this one's window.
    void askFor(String routine) {
        Hand.act(() -> app.ifPresent(opened -> opened.asked(Optional.of(routine))));
    }

    /// Another window that shows.
    Optional<Stage> otherWindow() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(shown -> shown.isShowing() && !shown.equals(window()) && shown.isAlwaysOnTop()).findFirst();
    }

    /// Walks by Tab to a control, as someone does who has no mouse.
    void tabTo(String selector) {
        await(selector, () -> robot.lookup(selector).tryQuery().filter(Rig::shown).isPresent());
        Node wanted = robot.lookup(selector).query();
        for (int i = 0; i < MOST_TABS && !focused().equals(Optional.of(wanted)); i++) {
            press(KeyCode.TAB);
        }
        assertEquals(Optional.of(wanted), focused(), () -> "the keyboard does not reach " + selector);
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(window().getScene().getFocusOwner());
    }

    /// Waits until the keyboard rests on the control with these words.
    void restsOn(String words) {
        try {
            await("the keyboard on " + words,
                    () -> focused().filter(node -> node instanceof Labeled label && says(label, words)).isPresent());
        } catch (AssertionError e) {
            throw new AssertionError("the keyboard rests on " + focused(), e);
        }
    }

    void seesNot(String selector) {
        assertTrue(robot.lookup(selector).queryAll().stream().noneMatch(Rig::shown), selector);
    }

    /// How many of these are there.
    int count(String selector) {
        return robot.lookup(selector).queryAll().size();
    }

    void isChosen(String selector) {
        await(selector, () -> robot.lookup(selector).queryAs(ToggleButton.class).isSelected());
    }

    void type(String selector, String words) {
        click(selector);
        Hand.act(() -> robot.lookup(selector).queryAs(TextInputControl.class).setText(words));
    }

    /// Presses keys together; those that are let go last are pressed first.
    void press(KeyCode... keys) {
        Hand.press(keys);
    }

    void pass(Duration time) {
        Hand.act(() -> machine.clock().pass(time));
    }

    /// How long something keeps the JavaFX thread busy, with styles and layout, in nanoseconds.
    long busy(Runnable act) {
        long[] nanos = {0};
        Hand.act(() -> {
            long start = System.nanoTime();
            act.run();
            stage.ifPresent(window -> {
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
            });
            nanos[0] = System.nanoTime() - start;
        });
        return nanos[0];
    }

    /// Fires a button, on the JavaFX thread.
    void fire(String selector) {
        robot.lookup(selector).queryAs(ButtonBase.class).fire();
    }

    /// Time passes, on the JavaFX thread.
    void tick(Duration time) {
        machine.clock().pass(time);
    }

    void sleep(Duration time) {
        Hand.act(() -> machine.clock().sleep(time));
    }

    /// Waits until these words are on the screen.
    void sees(String words) {
        await(words, () -> robot.lookup(node -> node instanceof Labeled label && says(label, words) && shown(label))
                .tryQuery().isPresent());
    }

    private static boolean says(Labeled label, String words) {
        String text = label.getText();
        return text != null && text.contains(words);
    }

    private static boolean shown(Node node) {
        Node each = node;
        while (each != null) {
            if (!each.isVisible()) {
                return false;
            }
            each = each.getParent();
        }
        return true;
    }

    List<Cue> heard() {
        return machine.heard();
    }

    RecordingScreen screen() {
        return machine.screen();
    }

    /// What the voice was asked to do.
    RecordingSpeaker speaker() {
        return machine.speaker();
    }

    /// What a screen reader is told that has the session in its focus.
    String announced() {
        Node line = (Node) robot.lookup(".session").query().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return (String) line.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    /// All that the history holds, newest first.
    List<SessionRecord> sessions() {
        return machine.sessions();
    }

    SessionRecord onlySession() {
        List<SessionRecord> sessions = sessions();
        assertEquals(1, sessions.size());
        return sessions.getFirst();
    }

    void closeWindow() {
        Hand.act(() -> stage.ifPresent(window -> Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST))));
    }

    /// Waits until the window is gone.
    void closes() {
        await("no window", () -> stage.filter(Stage::isShowing).isEmpty());
        machine.shut();
    }

    /// The process dies: nothing gets the chance to say goodbye but the operating system, which drops the lock.
    void kill() {
        hide();
        machine.shut();
    }

    void close() {
        hide();
        machine.shut();
    }

    private void hide() {
        stage.ifPresent(window -> Hand.act(() -> {
            otherWindow().ifPresent(Stage::hide);
            window.hide();
        }));
    }

    static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS_TO_SEE, TimeUnit.SECONDS, condition);
            Hand.settle();
        } catch (TimeoutException e) {
            throw new AssertionError("not seen: " + what, e);
        }
    }
}
