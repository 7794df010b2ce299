import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Uses the packaged app as a person would, so that the JVM sees which classes that takes and puts them into the AOT
/// cache: opens every screen, plays a session, and closes the window. An agent of the build: the app knows nothing of it,
/// and it is not in the package. Its argument says how many seconds the session plays.
public final class Rehearsal {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);
    /// A screen is looked at for so long: by then it is painted.
    private static final Duration GLANCE = Duration.ofMillis(400);
    private static final int FAILED = 3;

    private final Duration session;

    private Rehearsal(Duration session) {
        this.session = session;
    }

    /// Called by the JVM before the app's main.
    public static void premain(String seconds, Instrumentation ignored) {
        Rehearsal rehearsal = new Rehearsal(Duration.ofSeconds(Long.parseLong(seconds)));
        Thread.ofPlatform().daemon().name("rehearsal").start(rehearsal::run);
    }

    private void run() {
        try {
            safety();
            catalog();
            rail();
            choose("desk reset");
            session();
            history();
            pair();
            onFx(Rehearsal::close);
        } catch (RuntimeException | InterruptedException | ExecutionException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private void safety() throws InterruptedException, ExecutionException {
        fire("#safety-go-on");
        fire("#safety-go-on");
    }

    private void catalog() throws InterruptedException, ExecutionException {
        find("#card-desk-reset-2");
        type("neck");
        fire("#shelf-techniques");
        type("");
        fire("#filters");
        fire("#filters-done");
        fire("#shelf-routines");
    }

    private void rail() throws InterruptedException, ExecutionException {
        for (String page : new String[] {"history", "settings", "safety", "catalog"}) {
            fire("#rail-" + page);
        }
    }

    /// Finds a routine by words, and opens its start page.
    private void choose(String words) throws InterruptedException, ExecutionException {
        type(words);
        press("#search", KeyCode.ENTER);
        press("#search", KeyCode.ENTER);
        press("#cards", KeyCode.ENTER);
        fire("#start");
    }

    private void session() throws InterruptedException, ExecutionException {
        fire("#level-5");
        fire("#start-session");
        find(".session");
        Thread.sleep(session);
        for (KeyCode key : new KeyCode[] {KeyCode.L, KeyCode.L, KeyCode.F11, KeyCode.F11, KeyCode.S}) {
            press(".session", key);
        }
        press(".strip", KeyCode.S);
        press(".session", KeyCode.RIGHT);
        press(".session", KeyCode.SPACE);
        Thread.sleep(1000);
        press(".session", KeyCode.SPACE);
        press(".session", KeyCode.ESCAPE);
        fire(".panel .button", "End here");
        fire("#level-3");
        fire("#after-done");
    }

    private void history() throws InterruptedException, ExecutionException {
        fire("#rail-history");
        press("#sessions", KeyCode.DOWN);
        press("#sessions", KeyCode.ENTER);
        fire("#rail-catalog");
    }

    private void pair() throws InterruptedException, ExecutionException {
        choose("slow");
        fire("#whose-mine");
        fire("#pair-go-on");
        find("#start-session");
        fire("#rail-catalog");
    }

    private void type(String words) throws InterruptedException, ExecutionException {
        act("#search", node -> ((TextField) node).setText(words));
    }

    private void fire(String selector) throws InterruptedException, ExecutionException {
        act(selector, node -> ((ButtonBase) node).fire());
    }

    private void fire(String selector, String words) throws InterruptedException, ExecutionException {
        act(find(selector, node -> node instanceof Labeled label && words.equals(label.getText())), node -> ((ButtonBase) node).fire());
    }

    private void press(String selector, KeyCode key) throws InterruptedException, ExecutionException {
        act(selector, node -> {
            node.requestFocus();
            Node target = Optional.ofNullable(node.getScene().getFocusOwner()).orElse(node);
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, false, false));
            }
        });
    }

    private void act(String selector, Consumer<Node> act) throws InterruptedException, ExecutionException {
        act(find(selector), act);
    }

    private void act(Node node, Consumer<Node> act) throws InterruptedException, ExecutionException {
        onFx(() -> act.accept(node));
        Thread.sleep(GLANCE);
    }

    private Node find(String selector) throws InterruptedException, ExecutionException {
        return find(selector, _ -> true);
    }

    /// Waits until a node shows in one of the windows.
    private Node find(String selector, Predicate<Node> wanted) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Node> found = started() ? look(selector, wanted) : Optional.empty();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(LOOK);
        }
        throw new IllegalStateException("The rehearsal never saw " + selector);
    }

    private static boolean started() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private Optional<Node> look(String selector, Predicate<Node> wanted) throws InterruptedException, ExecutionException {
        CompletableFuture<Optional<Node>> found = new CompletableFuture<>();
        Platform.runLater(() -> found.complete(windows().map(window -> window.getScene().getRoot())
                .flatMap(root -> root.lookupAll(selector).stream()).filter(node -> shown(node) && wanted.test(node)).findFirst()));
        return found.get();
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

    private void onFx(Runnable act) throws InterruptedException, ExecutionException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                act.run();
                done.complete(true);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
    }

    private static void close() {
        Window window = windows().findFirst().orElseThrow();
        Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
