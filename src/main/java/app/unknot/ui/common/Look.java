package app.unknot.ui.common;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How a window looks: theme and text size, as the person prefers them. Where the theme is the system's, a change of the
/// system's colours is followed at once.
public final class Look implements AutoCloseable {
    private static final String FAMILY = "IBM Plex Sans";
    private static final List<String> FONT_FILES = List.of("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf",
            "IBMPlexSans-Bold.ttf");
    private static final double FONT_SIZE = 14;
    private static final List<String> SHARED = List.of("borrowed.css", "type.css", "base.css", "figure.css");
    private static final String TEXT_CLASS = "text-";
    private static final int TEXT_STEP = 10;

    private final Scene scene;
    private final ChangeListener<ColorScheme> systemChanged = (_, _, _) -> paint();
    private final ChangeListener<Parent> rootChanged = (_, _, _) -> resize();
    private Theme theme = Theme.SYSTEM;
    private int textPercent = 100;

    /// Loads the fonts and the theme, which need no scene, while there is nothing to show yet. To be called on the JavaFX thread.
    public static void prepare() {
        loadFonts();
        Application.setUserAgentStylesheet(theme(systemDark()));
        // A scene asks for it before it has one of ours.
        Font.getDefault();
    }

    /// Dresses a scene, at first as the system has it. To be called on the JavaFX thread.
    public Look(Scene scene) {
        this.scene = scene;
        if (!new Font(FAMILY, FONT_SIZE).getFamily().equals(FAMILY)) {
            loadFonts();
        }
        Platform.getPreferences().colorSchemeProperty().addListener(systemChanged);
        scene.rootProperty().addListener(rootChanged);
        paint();
        resize();
    }

    /// Takes over theme and text size. Text grows in steps of 10 percent.
    public void apply(Preferences preferences) {
        theme = preferences.looks().theme();
        textPercent = preferences.looks().textPercent() / TEXT_STEP * TEXT_STEP;
        paint();
        resize();
    }

    /// Follows the system no longer.
    @Override
    public void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(systemChanged);
        scene.rootProperty().removeListener(rootChanged);
    }

    private boolean dark() {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> systemDark();
        };
    }

    private static boolean systemDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private static String theme(boolean dark) {
        return dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    private void paint() {
        boolean dark = dark();
        Application.setUserAgentStylesheet(theme(dark));
        List<String> sheets = new ArrayList<>(List.of(sheet(dark ? "dark.css" : "light.css")));
        SHARED.forEach(file -> sheets.add(sheet(file)));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private void resize() {
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith(TEXT_CLASS));
        classes.add(TEXT_CLASS + textPercent);
    }

    private static String sheet(String file) {
        return Objects.requireNonNull(Look.class.getResource("/app/unknot/ui/theme/" + file), file).toExternalForm();
    }

    private static void loadFonts() {
        for (String file : FONT_FILES) {
            try (InputStream in = Look.class.getResourceAsStream("/app/unknot/assets/fonts/" + file)) {
                Font.loadFont(Objects.requireNonNull(in, file), FONT_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
