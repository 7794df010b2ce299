package app.unknot.ui;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.Theme;
import app.unknot.ui.common.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of screens, into `target/screens`, and a look at each for what no picture may show: cut-off words and
/// controls that lie outside.
///
/// ```
/// new Screenshots().take("catalog", () -> controller.view());
/// ```
public final class Screenshots {
    /// The size of a small laptop's window.
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 640;
    private static final Path FOLDER = Path.of("target", "screens");
    private static final int PULSES = 2;
    /// The headless screen has this width and height, and can't show a larger window.
    private static final int SCREEN = 1000;

    /// How a picture is taken.
    ///
    /// @param suffix what the file's name gets behind a hyphen
    /// @param textPercent text size
    public record Variant(String suffix, Theme theme, int textPercent, int width, int height) {
        public static final Variant LIGHT = new Variant("light", Theme.LIGHT, 100, WIDTH, HEIGHT);
        public static final Variant DARK = new Variant("dark", Theme.DARK, 100, WIDTH, HEIGHT);
        public static final Variant DOUBLE = new Variant("200", Theme.LIGHT, 200, WIDTH, HEIGHT);

        Preferences preferences() {
            Preferences usual = Settings.DEFAULT.preferences();
            return usual.with(usual.looks().with(theme).withText(textPercent));
        }
    }

    /// Writes `name-light.png`, `name-dark.png` and `name-200.png`, and fails where one of them is untidy.
    ///
    /// @param view called on the JavaFX thread, once for each picture; it may give the same node again
    public void take(String name, Supplier<? extends Parent> view) {
        take(name, view, () -> {
        });
    }

    /// The same, with something done on the JavaFX thread between showing the node and taking the picture.
    public void take(String name, Supplier<? extends Parent> view, Runnable prepare) {
        List<String> problems = new ArrayList<>();
        for (Variant variant : List.of(Variant.LIGHT, Variant.DARK, Variant.DOUBLE)) {
            problems.addAll(shoot(name, variant, view, prepare));
        }
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    /// Writes one picture and tells what is untidy in it.
    public List<String> shoot(String name, Variant variant, Supplier<? extends Parent> view, Runnable prepare) {
        try {
            FxToolkit.registerPrimaryStage();
            String file = name + "-" + variant.suffix();
            Shown shown = onFx(() -> show(view.get(), variant));
            settle(shown.stage().getScene());
            onFx(() -> {
                prepare.run();
                return true;
            });
            Scene pictured = onFx(() -> enlarge(shown, variant));
            settle(pictured);
            List<String> problems = onFx(() -> Tidiness.problems(pictured)).stream()
                    .map(problem -> file + ": " + problem).toList();
            write(onFx(() -> pictured.snapshot(null)), FOLDER.resolve(file + ".png"));
            onFx(() -> {
                shown.close();
                return true;
            });
            return problems;
        } catch (Exception e) {
            throw new IllegalStateException("no picture of " + name, e);
        }
    }

    private record Shown(Stage stage, Look look) {
        void close() {
            look.close();
            stage.hide();
            stage.getScene().setRoot(new Pane());
        }
    }

    private static Shown show(Parent node, Variant variant) {
        Stage stage = new Stage();
        Scene scene = new Scene(node, variant.width(), variant.height());
        Look look = new Look(scene);
        look.apply(variant.preferences());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Math.min(variant.width(), SCREEN));
        stage.setHeight(Math.min(variant.height(), SCREEN));
        stage.show();
        return new Shown(stage, look);
    }

    /// What is larger than the screen was shown in a smaller window, since a figure is painted only where someone can see
    /// it; then it is laid out in a scene of its own size.
    private static Scene enlarge(Shown shown, Variant variant) {
        Scene seen = shown.stage().getScene();
        if (variant.width() <= SCREEN && variant.height() <= SCREEN) {
            return seen;
        }
        Parent node = seen.getRoot();
        seen.setRoot(new Pane());
        Scene large = new Scene(node, variant.width(), variant.height());
        try (Look look = new Look(large)) {
            look.apply(variant.preferences());
        }
        return large;
    }

    /// Lays a scene out until nothing moves any more.
    static void settle(Scene scene) {
        for (int i = 0; i < PULSES; i++) {
            onFx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static <T> T onFx(Callable<T> act) {
        try {
            return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(act));
        } catch (TimeoutException e) {
            throw new IllegalStateException("the JavaFX thread does not answer", e);
        }
    }

    static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(file.getParent());
        ImageIO.write(buffered, "png", file.toFile());
    }
}
