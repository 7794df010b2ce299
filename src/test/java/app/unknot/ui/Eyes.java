package app.unknot.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees in the open windows, and waits for. It is looked for on the JavaFX thread, where nothing moves meanwhile.
public final class Eyes {
    private static final int SECONDS_TO_SEE = 10;

    private Eyes() {}

    /// Whether it is on the screen: neither it nor anything around it is hidden.
    public static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /// Whether these words are written on it, among others.
    public static boolean says(Node node, String words) {
        return node instanceof Labeled label && label.getText() != null && label.getText().contains(words);
    }

    /// The nodes of this selector, in order.
    public static List<Node> all(String selector) {
        return Hand.onFx(() -> List.copyOf(new FxRobot().lookup(selector).queryAll()));
    }

    /// The first node of this selector that is seen; waits for it.
    public static Node find(String selector) {
        await(selector, () -> all(selector).stream().anyMatch(Eyes::isSeen));
        return all(selector).stream().filter(Eyes::isSeen).findFirst().orElseThrow();
    }

    /// The first node that is seen and like this; waits for it.
    public static Node find(String what, Predicate<Node> like) {
        await(what, () -> seen(like).isPresent());
        return seen(like).orElseThrow();
    }

    /// Waits until these words are on the screen.
    public static void see(String words) {
        find(words, node -> says(node, words));
    }

    /// Waits until something is so.
    public static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS_TO_SEE, TimeUnit.SECONDS, condition);
            Hand.settle();
        } catch (TimeoutException e) {
            throw new AssertionError("not seen: " + what, e);
        }
    }

    private static Optional<Node> seen(Predicate<Node> like) {
        return Hand.onFx(() -> new FxRobot().lookup((Node node) -> like.test(node) && isSeen(node)).tryQuery());
    }
}
