package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.session.Cue;
import app.unknot.store.Folders;
import app.unknot.ui.Eyes;
import app.unknot.ui.Hand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// The app in a window, over a real store in a folder, with manual clocks, a player and a speaker that only listen.
final class Rig {
    private final RiggedMachine machine;
    private final Optional<RiggedWindow> app;

    private Rig(RiggedMachine machine, Optional<RiggedWindow> app) {
        this.machine = machine;
        this.app = app;
    }

    /// No app yet.
    static Rig none() {
        return new Rig(new RiggedMachine(false), Optional.empty());
    }

    /// Opens the app on the data in a folder, for someone who wants less motion: a quarter of an hour passes in a moment.
    static Rig open(Path folder) {
        return open(new RiggedMachine(false), folder, Graphics.USUAL);
    }

    /// The same, drawn in this way.
    static Rig open(Path folder, Graphics graphics) {
        return open(new RiggedMachine(false), folder, graphics);
    }

    /// Opens the app with figures that move.
    static Rig openMoving(Path folder) {
        return open(new RiggedMachine(true), folder, Graphics.USUAL);
    }

    /// Opens the app on a machine that needs long to read the catalog: see [RiggedMachine#catalogArrives].
    static Rig openSlowly(Path folder) {
        RiggedMachine machine = new RiggedMachine(false);
        machine.catalogIsLate();
        return open(machine, folder, Graphics.USUAL);
    }

    private static Rig open(RiggedMachine machine, Path folder, Graphics graphics) {
        Folders folders = new Folders(folder.resolve("data"), folder.resolve("state"), folder.resolve("config"));
        try {
            return new Rig(machine, Optional.of(RiggedWindow.open(machine, folders, graphics)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Something failed that nobody expected.
    void trouble(Throwable failure) {
        app.orElseThrow().app().onTrouble(failure);
    }

    /// Accepts the safety page of the first start; the catalog follows.
    void acceptSafety() {
        clickText("I have read this");
        clickText("Done");
        Eyes.find("#cards");
    }

    /// From the catalog to a routine's start page.
    void choose(String routine) {
        click("#card-" + routine);
        click("#start");
    }

    /// From the catalog into a routine's session.
    void start(String routine) {
        choose(routine);
        click("#start-session");
    }

    void click(String selector) {
        Hand.click(Eyes.find(selector));
    }

    void clickText(String words) {
        Hand.click(Eyes.find(words, node -> node instanceof Labeled label && words.equals(label.getText())));
    }

    /// Clicks on the control with this accessible text.
    void clickSpoken(String words) {
        Hand.click(Eyes.find(words, node -> words.equals(node.getAccessibleText())));
    }

    /// The app's own window.
    Stage window() {
        return app.orElseThrow().stage();
    }

    /// Another start of the app asks for this one's window.
    void askFor(String routine) {
        app.orElseThrow().askFor(routine);
    }

    /// Another window that shows.
    Optional<Stage> otherWindow() {
        return app.orElseThrow().other();
    }

    /// Walks by Tab to a control, as someone does who has no mouse.
    void tabTo(String selector) {
        app.orElseThrow().tabTo(selector);
    }

    /// Waits until the keyboard rests on the control with these words.
    void restsOn(String words) {
        app.orElseThrow().restsOn(words);
    }

    void seesNot(String selector) {
        assertTrue(Eyes.all(selector).stream().noneMatch(Eyes::isSeen), selector);
    }

    /// How many of these are there.
    int count(String selector) {
        return Eyes.all(selector).size();
    }

    void isChosen(String selector) {
        Eyes.await(selector,
                () -> Eyes.all(selector).stream().anyMatch(node -> node instanceof ToggleButton choice && choice.isSelected()));
    }

    void type(String selector, String words) {
        Node field = Eyes.find(selector);
        Hand.click(field);
        Hand.act(() -> ((TextInputControl) field).setText(words));
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
            app.orElseThrow().layOut();
            nanos[0] = System.nanoTime() - start;
        });
        return nanos[0];
    }

    /// Fires a button, on the JavaFX thread.
    void fire(String selector) {
        ((ButtonBase) window().getScene().lookup(selector)).fire();
    }

    void sleep(Duration time) {
        Hand.act(() -> machine.clock().sleep(time));
    }

    /// Waits until these words are on the screen.
    void sees(String words) {
        Eyes.see(words);
    }

    /// What was heard so far.
    List<Cue> heard() {
        return machine.heard();
    }

    /// The machine that it runs on.
    RiggedMachine machine() {
        return machine;
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
        Node line = (Node) Eyes.find(".session").queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
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
        app.orElseThrow().close();
    }

    /// Waits until the window is gone.
    void closes() {
        Eyes.await("no window", () -> !window().isShowing());
        machine.shut();
    }

    /// The process dies: nothing gets the chance to say goodbye but the operating system, which drops the lock.
    void kill() {
        app.ifPresent(RiggedWindow::hide);
        machine.shut();
    }

    /// Over for this test.
    void close() {
        kill();
    }
}
