package app.unknot.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The family that everything is set in: IBM Plex Sans, which style sheets ask for by its name.
final class Fonts {
    private static final List<String> FILES = List.of("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf", "IBMPlexSans-Bold.ttf");

    // Once in a process, as JavaFX keeps them. To ask it which families it has takes longer than to load three files.
    static {
        FILES.forEach(Fonts::load);
    }

    private Fonts() {}

    /// Loads them, unless they are.
    static void load() {
        // By the time this runs, they are.
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/app/unknot/assets/fonts/" + file)) {
            Font.loadFont(Objects.requireNonNull(in, file), 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
