package app.unknot;

import app.unknot.domain.settings.Preferences.Corner;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a small window without a frame stands: it is dragged by itself or moved by Ctrl and the arrows, and never lies
/// where no screen is.
final class SmallPlace {
    private static final double STEP = 32;
    private static final double MARGIN = 24;

    private final Stage stage;
    private final ListChangeListener<Screen> screens = _ -> keepOnScreen();
    private double grabbedX;
    private double grabbedY;

    SmallPlace(Stage stage) {
        this.stage = stage;
        Scene scene = stage.getScene();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            grabbedX = event.getScreenX() - stage.getX();
            grabbedY = event.getScreenY() - stage.getY();
        });
        scene.setOnMouseDragged(event -> {
            stage.setX(event.getScreenX() - grabbedX);
            stage.setY(event.getScreenY() - grabbedY);
        });
        scene.setOnMouseReleased(_ -> keepOnScreen());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        Screen.getScreens().addListener(screens);
    }

    void close() {
        Screen.getScreens().removeListener(screens);
    }

    /// Puts the window where it was, or where it is least in the way.
    void restore(Optional<Corner> last) {
        Scene scene = stage.getScene();
        scene.getRoot().applyCss();
        Dimension2D size = new Dimension2D(scene.getRoot().prefWidth(-1), scene.getRoot().prefHeight(-1));
        put(within(last, size, visible()));
    }

    /// The window's upper left corner.
    Corner corner() {
        return new Corner((int) Math.round(stage.getX()), (int) Math.round(stage.getY()));
    }

    /// Where a window fits: at the corner where it was, moved as little as is needed to see all of it; else at the lower
    /// right of the first screen.
    ///
    /// @param screens what of each screen is free, the first one first; at least one
    static Corner within(Optional<Corner> last, Dimension2D size, List<Rectangle2D> screens) {
        Rectangle2D first = screens.getFirst();
        Corner usual = new Corner((int) (first.getMaxX() - size.getWidth() - MARGIN), (int) (first.getMaxY() - size.getHeight() - MARGIN));
        return last.flatMap(corner -> screens.stream().filter(screen -> shared(corner, size, screen) > 0)
                .max(Comparator.comparingDouble(screen -> shared(corner, size, screen))).map(screen -> inside(corner, size, screen)))
                .orElse(usual);
    }

    private static Corner inside(Corner corner, Dimension2D size, Rectangle2D screen) {
        double x = Math.max(screen.getMinX(), Math.min(corner.x(), screen.getMaxX() - size.getWidth()));
        double y = Math.max(screen.getMinY(), Math.min(corner.y(), screen.getMaxY() - size.getHeight()));
        return new Corner((int) x, (int) y);
    }

    /// How much of a window lies on a screen, in square pixels.
    private static double shared(Corner corner, Dimension2D size, Rectangle2D screen) {
        double width = Math.min(corner.x() + size.getWidth(), screen.getMaxX()) - Math.max(corner.x(), screen.getMinX());
        double height = Math.min(corner.y() + size.getHeight(), screen.getMaxY()) - Math.max(corner.y(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private void move(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        double right = event.getCode() == KeyCode.RIGHT ? STEP : event.getCode() == KeyCode.LEFT ? -STEP : 0;
        double down = event.getCode() == KeyCode.DOWN ? STEP : event.getCode() == KeyCode.UP ? -STEP : 0;
        stage.setX(stage.getX() + right);
        stage.setY(stage.getY() + down);
        keepOnScreen();
    }

    private void keepOnScreen() {
        put(within(Optional.of(corner()), new Dimension2D(stage.getWidth(), stage.getHeight()), visible()));
    }

    private void put(Corner corner) {
        stage.setX(corner.x());
        stage.setY(corner.y());
    }

    private static List<Rectangle2D> visible() {
        List<Screen> all = Screen.getScreens();
        Screen first = Screen.getPrimary();
        return Stream.concat(Stream.of(first), all.stream().filter(screen -> !screen.equals(first)))
                .map(Screen::getVisualBounds).toList();
    }
}
