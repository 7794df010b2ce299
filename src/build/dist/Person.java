import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The hand and the eye of the [Rehearsal]. What it looks for it waits for, but never for ever.
final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);
    /// A screen is looked at for so long: by then it is painted.
    private static final Duration GLANCE = Duration.ofMillis(400);

    void type(String words) throws InterruptedException {
        act("#search", node -> ((TextField) node).setText(words));
    }

    void fire(String selector) throws InterruptedException {
        act(selector, node -> ((ButtonBase) node).fire());
    }

    void press(String selector, KeyCode... keys) throws InterruptedException {
        for (KeyCode key : keys) {
            press(selector, key, false);
        }
    }

    /// A key together with Ctrl, or what stands for it on this system.
    void pressShortcut(String selector, KeyCode key) throws InterruptedException {
        press(selector, key, true);
    }

    /// Waits until a node shows in one of the windows.
    Node find(String selector) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Node> found = started() ? onFx(() -> look(selector)) : Optional.empty();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(LOOK);
        }
        throw new IllegalStateException("The rehearsal never saw " + selector);
    }

    void close() {
        onFx(() -> {
            Window window = windows().findFirst().orElseThrow();
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    private void press(String selector, KeyCode key, boolean shortcut) throws InterruptedException {
        boolean mac = System.getProperty("os.name").contains("Mac");
        act(selector, node -> {
            node.requestFocus();
            Node target = Optional.ofNullable(node.getScene().getFocusOwner()).orElse(node);
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(target, new KeyEvent(type, "", "", key, false, shortcut && !mac, false, shortcut && mac));
            }
        });
    }

    private void act(String selector, Consumer<Node> act) throws InterruptedException {
        Node node = find(selector);
        onFx(() -> {
            act.accept(node);
            return true;
        });
        Thread.sleep(GLANCE);
    }

    private static boolean started() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static Optional<Node> look(String selector) {
        return windows().map(window -> window.getScene().getRoot()).flatMap(root -> root.lookupAll(selector).stream()).filter(Person::shown)
                .findFirst();
    }

    private static Stream<Window> windows() {
        return Window.getWindows().stream().filter(window -> window.isShowing() && window.getScene() != null);
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return !node.isDisabled();
    }

    /// Does it on the JavaFX thread; what goes wrong there, or is not done in time, goes wrong here.
    private static <T> T onFx(Supplier<T> act) {
        return CompletableFuture.supplyAsync(act, Platform::runLater).orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
