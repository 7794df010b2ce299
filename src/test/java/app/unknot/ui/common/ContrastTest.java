package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures stand out from the ground in both themes. Contrast as WCAG 2 reckons it.
class ContrastTest {
    private static final Path THEMES = Path.of("src", "main", "resources", "app", "unknot", "ui", "theme");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theBodyStandsOutFromTheGroundAndFarLimbsAreSeen(String theme) throws IOException {
        for (String ground : new String[]{"ground", "surface"}) {
            assertContrast(theme, "body", ground, 3);
            assertContrast(theme, "top", ground, 3);
            assertContrast(theme, "shorts", ground, 2);
            assertContrast(theme, "far", ground, 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theWorkingLimbStandsOutWhicheverSideItIs(String theme) throws IOException {
        for (String working : new String[]{"primary", "left", "right"}) {
            assertContrast(theme, working, "ground", 3);
            assertContrast(theme, working, "surface", 3);
        }
        assertContrast(theme, "ink", "ground", 3);
    }

    @Test
    void figuresTakeTheirColoursFromTheseTokens() throws IOException {
        String css = Files.readString(THEMES.resolve("figure.css"));
        for (String pair : new String[]{"body: -unknot-body", "far: -unknot-far", "top: -unknot-top", "working: -unknot-primary",
                "working: -unknot-left", "working: -unknot-right", "mark: -unknot-ink"}) {
            assertTrue(css.contains("-figure-" + pair + ";"), pair);
        }
    }

    @Test
    void contrastIsReckonedRight() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 0.01);
        assertEquals(1, contrast(Color.RED, Color.RED), 0.01);
        assertEquals(4.48, contrast(Color.web("#777777"), Color.WHITE), 0.01);
    }

    private static void assertContrast(String theme, String token, String ground, double least) throws IOException {
        String css = Files.readString(THEMES.resolve(theme + ".css"));
        double contrast = contrast(colour(css, token), colour(css, ground));
        assertTrue(contrast >= least, () -> "%s: %s on %s is %.2f : 1".formatted(theme, token, ground, contrast));
    }

    private static Color colour(String css, String token) {
        Matcher found = Pattern.compile("-unknot-" + token + ":\\s*(#[0-9A-Fa-f]{6});").matcher(css);
        assertTrue(found.find(), token);
        return Color.web(found.group(1));
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
