package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.CuePlayer;
import app.unknot.store.DeviceId;
import app.unknot.store.Disk;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.InstanceLock;
import app.unknot.store.JsonActiveSession;
import app.unknot.store.JsonSettings;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.store.catalog.JsonFigures;
import app.unknot.store.journal.JsonlJournal;
import app.unknot.ui.ManualClock;
import app.unknot.ui.common.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private static final Instant BEGIN = Instant.parse("2026-11-23T10:00:00Z");

    private final FxRobot robot = new FxRobot();
    private final ManualClock clock = new ManualClock(BEGIN);
    private final List<Cue> heard = new ArrayList<>();
    private final RecordingScreen screen = new RecordingScreen();
    private final RecordingSpeaker speaker = new RecordingSpeaker();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Optional<Stage> stage = Optional.empty();
    private Optional<Journal> journal = Optional.empty();
    private Optional<App> app = Optional.empty();

    private Rig() {}

    /// No app yet.
    static Rig none() {
        return new Rig();
    }

    /// Opens the app on the data in a folder.
    static Rig open(Path folder) {
        try {
            Rig rig = new Rig();
            rig.start(new Folders(folder.resolve("data"), folder.resolve("state"), folder.resolve("config")));
            return rig;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(Folders folders) throws IOException, TimeoutException {
        Disk disk = new FileDisk();
        Clock wall = Clock.fixed(BEGIN, ZoneId.systemDefault());
        InstanceLock lock = keep(InstanceLock.acquire(folders, disk).orElseThrow());
        DeviceId device = DeviceId.claim(lock, folders, disk, wall, "this machine");
        ExecutorService background = Executors.newCachedThreadPool();
        open.push(background::shutdownNow);
        JsonlJournal kept = keep(new JsonlJournal(folders, disk, device, wall));
        journal = Optional.of(kept);
        CompletableFuture<Catalog> catalog = CompletableFuture.supplyAsync(new JsonCatalog(CatalogFiles.packed(), folders, disk)::load);
        JsonFigures figures = new JsonFigures(CatalogFiles.packedFigures(), refusal -> {
            throw new AssertionError(refusal);
        });
        Stores stores = new Stores(catalog, catalog.thenApply(figures::load), kept,
                keep(new JsonActiveSession(folders, disk, wall)), keep(new JsonSettings(folders, disk, wall)));
        Machine machine = new Machine(new Machine.Time(clock, ZoneId.systemDefault()), clock::timer,
                new Machine.Out(new Listening(), speaker, screen), background, new Machine.Places("data", () -> {}, "0.0"));
        FxToolkit.registerPrimaryStage();
        Stage window = FxToolkit.registerStage(Stage::new);
        stage = Optional.of(window);
        robot.interact(() -> {
            App opened = new App(window, stores, machine, new Messages(Locale.ENGLISH), this::shut);
            app = Optional.of(opened);
            opened.start(Optional.empty());
        });
        robot.interact(() -> {
            window.setX(0);
            window.setY(0);
            window.requestFocus();
        });
        await("the keyboard", window::isFocused);
    }

    private <T extends AutoCloseable> T keep(T adapter) {
        open.push(adapter);
        return adapter;
    }

    /// Something failed that nobody expected.
    void trouble() {
        app.ifPresent(App::onTrouble);
    }

    void click(String selector) {
        await(selector, () -> robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent());
        robot.clickOn(selector);
    }

    void clickText(String words) {
        sees(words);
        robot.clickOn(words);
    }

    /// Clicks on the control with this accessible text.
    void clickSpoken(String words) {
        robot.clickOn(robot.lookup(node -> words.equals(node.getAccessibleText()) && shown(node)).<Node>query());
    }

    /// The app's own window.
    Stage window() {
        return stage.orElseThrow();
    }

    /// Another start of the app asks for this one's window.
    void askFor(String routine) {
        robot.interact(() -> app.ifPresent(opened -> opened.asked(Optional.of(routine))));
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

    void seesNot(String selector) {
        assertTrue(robot.lookup(selector).queryAll().stream().noneMatch(Rig::shown), selector);
    }

    void isChosen(String selector) {
        await(selector, () -> robot.lookup(selector).queryAs(ToggleButton.class).isSelected());
    }

    void type(String selector, String words) {
        click(selector);
        robot.interact(() -> robot.lookup(selector).queryAs(TextInputControl.class).setText(words));
    }

    /// Presses keys together; those that are let go last are pressed first.
    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void pass(Duration time) {
        robot.interact(() -> clock.pass(time));
    }

    /// How long something keeps the JavaFX thread busy, with styles and layout, in nanoseconds.
    long busy(Runnable act) {
        long[] nanos = {0};
        robot.interact(() -> {
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
        clock.pass(time);
    }

    void sleep(Duration time) {
        robot.interact(() -> clock.sleep(time));
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
        return List.copyOf(heard);
    }

    RecordingScreen screen() {
        return screen;
    }

    /// What the voice was asked to do.
    RecordingSpeaker speaker() {
        return speaker;
    }

    /// What a screen reader is told that has the session in its focus.
    String announced() {
        Node line = (Node) robot.lookup(".session").query().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return (String) line.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    SessionRecord onlySession() {
        List<SessionRecord> sessions = journal.orElseThrow().read().toCompletableFuture().join().history().sessions();
        assertEquals(1, sessions.size());
        return sessions.getFirst();
    }

    void closeWindow() {
        robot.interact(() -> stage.ifPresent(window -> Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST))));
    }

    /// Waits until the window is gone.
    void closes() {
        await("no window", () -> stage.filter(Stage::isShowing).isEmpty());
        shut();
    }

    /// The process dies: nothing gets the chance to say goodbye but the operating system, which drops the lock.
    void kill() {
        hide();
        shut();
    }

    void close() {
        hide();
        shut();
    }

    private void hide() {
        stage.ifPresent(window -> robot.interact(() -> {
            otherWindow().ifPresent(Stage::hide);
            window.hide();
        }));
    }

    private void shut() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS_TO_SEE, TimeUnit.SECONDS, condition);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("not seen: " + what, e);
        }
    }

    private final class Listening implements CuePlayer {
        @Override
        public void open() {}

        @Override
        public void quiet() {}

        @Override
        public void play(List<Cue> cues) {
            heard.addAll(cues);
        }

        @Override
        public void volume(boolean on, int volume) {}

        @Override
        public Optional<Silence> silentBecause() {
            return Optional.empty();
        }
    }
}
