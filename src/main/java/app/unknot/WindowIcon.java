package app.unknot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The picture that a desktop shows for a window in its lists.
final class WindowIcon {
    /// The platforms pick what fits, and scale it.
    private static final List<Integer> SIZES = List.of(32, 128);

    private WindowIcon() {}

    static void on(Stage stage) {
        stage.getIcons().setAll(SIZES.stream().map(WindowIcon::picture).toList());
    }

    private static Image picture(int size) {
        String name = "/app/unknot/assets/icons/unknot-" + size + ".png";
        try (InputStream in = Objects.requireNonNull(WindowIcon.class.getResourceAsStream(name), name)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
