package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.store.Folders;
import app.unknot.ui.Eyes;
import app.unknot.ui.Hand;
import app.unknot.ui.common.Messages;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxToolkit;

/// The app in its window, on a rigged machine.
record RiggedWindow(Stage stage, App app) {
    private static final int MOST_TABS = 120;

    /// Opens the app, in the corner of the screen and with the keyboard.
    static RiggedWindow open(RiggedMachine machine, Folders folders, Graphics graphics) throws IOException, TimeoutException {
        Stores stores = machine.stores(folders);
        FxToolkit.registerPrimaryStage();
        AtomicReference<Stage> window = new AtomicReference<>();
        // A stage that TestFX registered would keep every event for ever, and every page with it.
        Hand.act(() -> window.set(new Stage()));
        Stage stage = window.get();
        AtomicReference<App> app = new AtomicReference<>();
        Hand.act(() -> {
            App opened = new App(stage, stores, machine.machine(), new Messages(Locale.ENGLISH), machine::shut);
            app.set(opened);
            opened.drawnBy(graphics);
            opened.start(Optional.empty());
        });
        Hand.act(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.requestFocus();
        });
        Eyes.await("the keyboard", stage::isFocused);
        return new RiggedWindow(stage, app.get());
    }

    /// Another start of the app asks for this window.
    void askFor(String routine) {
        Hand.act(() -> app.asked(Optional.of(routine)));
    }

    /// Another window that shows.
    Optional<Stage> other() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(shown -> shown.isShowing() && !shown.equals(stage) && shown.isAlwaysOnTop()).findFirst();
    }

    /// Walks by Tab to a control, as someone does who has no mouse.
    void tabTo(String selector) {
        Node wanted = Eyes.find(selector);
        for (int i = 0; i < MOST_TABS && !focused().equals(Optional.of(wanted)); i++) {
            Hand.press(KeyCode.TAB);
        }
        assertEquals(Optional.of(wanted), focused(), () -> "the keyboard does not reach " + selector);
    }

    /// Waits until the keyboard rests on the control with these words.
    void restsOn(String words) {
        try {
            Eyes.await("the keyboard on " + words, () -> focused().filter(node -> Eyes.says(node, words)).isPresent());
        } catch (AssertionError e) {
            throw new AssertionError("the keyboard rests on " + focused(), e);
        }
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(stage.getScene().getFocusOwner());
    }

    /// Lays it out with its styles, on the JavaFX thread.
    void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /// Someone closes the window.
    void close() {
        Hand.act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /// Puts all windows away, without asking the app.
    void hide() {
        Hand.act(() -> {
            other().ifPresent(Stage::hide);
            stage.hide();
        });
    }
}
