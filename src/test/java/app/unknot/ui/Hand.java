package app.unknot.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Mouse and keys of a person in a hurry: each act is one turn of the JavaFX thread, and over when what follows from it there
/// is laid out. TestFX's robot sleeps after each movement instead, which made the window tests three times as long.
public final class Hand {
    private static final int SECONDS_TO_ANSWER = 60;
    /// What a turn asks to be done later may ask so again.
    private static final int TURNS = 4;

    private Hand() {}

    /// Clicks on the middle of what can be seen of a node.
    public static void click(Node node) {
        awaitFocus();
        act(() -> {
            Point2D at = middle(node);
            Robot robot = new Robot();
            robot.mouseMove(at);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    /// Presses keys together; those that are let go last are pressed first.
    public static void press(KeyCode... keys) {
        awaitFocus();
        act(() -> {
            Robot robot = new Robot();
            List<KeyCode> pressed = List.of(keys);
            pressed.forEach(robot::keyPress);
            pressed.reversed().forEach(robot::keyRelease);
        });
    }

    /// Does something on the JavaFX thread, and waits for what follows from it there.
    public static void act(Runnable act) {
        onFx(() -> {
            act.run();
            return true;
        });
        settle();
    }

    /// Waits until all that waits for the JavaFX thread is done and laid out.
    public static void settle() {
        for (int i = 0; i < TURNS; i++) {
            onFx(() -> {
                Window.getWindows().stream().map(Window::getScene).forEach(Hand::layOut);
                return true;
            });
        }
    }

    /// The headless platform hands clicks and keys to the window that has the focus; one that was only just opened gets it a
    /// moment later.
    private static void awaitFocus() {
        try {
            WaitForAsyncUtils.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS, () -> onFx(Hand::focused));
        } catch (TimeoutException e) {
            throw new IllegalStateException("no window takes the focus", e);
        }
    }

    private static boolean focused() {
        List<Window> open = List.copyOf(Window.getWindows());
        if (open.stream().noneMatch(Window::isFocused)) {
            open.stream().limit(1).forEach(Window::requestFocus);
        }
        return open.stream().anyMatch(Window::isFocused);
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        Scene scene = node.getScene();
        double x = (Math.max(0, bounds.getMinX()) + Math.min(scene.getWidth(), bounds.getMaxX())) / 2;
        double y = (Math.max(0, bounds.getMinY()) + Math.min(scene.getHeight(), bounds.getMaxY())) / 2;
        return new Point2D(scene.getWindow().getX() + scene.getX() + x, scene.getWindow().getY() + scene.getY() + y);
    }

    /// Does something on the JavaFX thread, and answers what came of it. Not to be asked there.
    static <T> T onFx(Callable<T> act) {
        try {
            return WaitForAsyncUtils.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(act));
        } catch (TimeoutException e) {
            throw new IllegalStateException("the JavaFX thread does not answer", e);
        }
    }
}
