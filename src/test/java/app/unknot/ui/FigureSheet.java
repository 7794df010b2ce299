package app.unknot.ui;

import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.routine.Side;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Theme;
import app.unknot.ui.common.FigurePane;
import app.unknot.ui.common.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Many drawings in one picture, each in a real pane in the theme's colours.
final class FigureSheet {
    private static final Path FOLDER = Path.of("target", "screens");

    /// One of the drawings.
    ///
    /// @param label what stands below it; empty for nothing
    record Frame(String label, Drawing drawing, Bounds bounds, Side side) {}

    /// How a sheet looks.
    ///
    /// @param width of each pane, in pixels
    /// @param columns how many stand side by side
    record Layout(Theme theme, int width, int height, int columns) {}

    /// How much of a pane a figure takes: each 0 to 1.
    ///
    /// @param across of the pane's width, from the leftmost pixel to the rightmost
    /// @param down of the pane's height
    /// @param filled of all pixels
    record Share(String label, double across, double down, double filled) {}

    private final Layout layout;

    FigureSheet(Layout layout) {
        this.layout = layout;
    }

    /// Writes `name.png` and tells how much of its pane each figure takes.
    List<Share> write(String name, List<Frame> frames) {
        try {
            FxToolkit.registerPrimaryStage();
            return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> paint(name, frames)));
        } catch (TimeoutException e) {
            throw new IllegalStateException("no sheet " + name, e);
        }
    }

    private List<Share> paint(String name, List<Frame> frames) {
        TilePane tiles = new TilePane(8, 8);
        tiles.setPrefColumns(layout.columns());
        List<FigurePane> panes = new ArrayList<>();
        for (Frame frame : frames) {
            FigurePane pane = pane(frame);
            panes.add(pane);
            tiles.getChildren().add(frame.label().isEmpty() ? pane : new VBox(2, pane, new Label(frame.label())));
        }
        Scene scene = new Scene(tiles);
        try (Look look = new Look(scene)) {
            look.apply(Preferences.DEFAULT.with(Preferences.DEFAULT.looks().with(layout.theme())));
            WritableImage image = scene.snapshot(null);
            Screenshots.write(image, FOLDER.resolve(name + ".png"));
            List<Share> shares = new ArrayList<>();
            for (int i = 0; i < frames.size(); i++) {
                FigurePane pane = panes.get(i);
                var place = pane.localToScene(pane.getLayoutBounds());
                shares.add(share(frames.get(i).label(), image,
                        new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight())));
            }
            return shares;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FigurePane pane(Frame frame) {
        FigurePane pane = new FigurePane();
        pane.setMinSize(layout.width(), layout.height());
        pane.setPrefSize(layout.width(), layout.height());
        pane.setMaxSize(layout.width(), layout.height());
        pane.setSide(frame.side());
        pane.show(frame.drawing(), frame.bounds());
        return pane;
    }

    private static Share share(String label, WritableImage image, Rectangle2D place) {
        PixelReader pixels = image.getPixelReader();
        Color ground = pixels.getColor(0, 0);
        int left = (int) place.getMaxX();
        int right = (int) place.getMinX();
        int top = (int) place.getMaxY();
        int bottom = (int) place.getMinY();
        int filled = 0;
        for (int y = (int) place.getMinY(); y < (int) place.getMaxY(); y++) {
            for (int x = (int) place.getMinX(); x < (int) place.getMaxX(); x++) {
                if (!pixels.getColor(x, y).equals(ground)) {
                    filled++;
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new Share(label, (right - left) / place.getWidth(), (bottom - top) / place.getHeight(),
                filled / (place.getWidth() * place.getHeight()));
    }
}
