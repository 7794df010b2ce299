package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures, words and numbers stand out from the ground in both themes. Contrast as WCAG 2 reckons it.
class ContrastTest {
    private static final Path THEMES = Path.of("src", "main", "resources", "app", "unknot", "ui", "theme");

    private static final Path SESSION = Path.of("src", "main", "resources", "app", "unknot", "ui", "session", "session-view.css");

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

    /// The number is read from three metres, through tired eyes: seven to one.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theNumberOfASessionIsReadFromAfar(String theme) throws IOException {
        for (String number : new String[]{"ink", "number-ready", "number-rest"}) {
            assertContrast(theme, number, "ground", 7);
        }
        String css = Files.readString(SESSION);
        Matcher used = Pattern.compile("(?:session-number|strip-number)[^{]*\\{[^}]*-fx-(?:text-)?fill:\\s*-unknot-([a-z-]+)").matcher(css);
        Set<String> numbers = used.results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertEquals(Set.of("ink", "number-ready", "number-rest"), numbers);
    }

    /// Every colour that a text takes, on every ground that it may lie on.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsAreReadOnTheirGround(String theme) throws IOException {
        for (String words : new String[]{"ink", "muted", "primary", "left", "right", "rest", "danger"}) {
            assertContrast(theme, words, "ground", 4.5);
            assertContrast(theme, words, "surface", 4.5);
        }
        assertContrast(theme, "muted", "note", 4.5);
        assertContrast(theme, "on-primary", "primary", 4.5);
        assertContrast(theme, "ink", "primary-soft", 4.5);
        assertContrast(theme, "ink", "danger-soft", 4.5);
        Matcher used = Pattern.compile("-fx-text-fill:\\s*-unknot-([a-z-]+)").matcher(Files.readString(SESSION));
        Set<String> known = Set.of("ink", "muted", "primary", "left", "right", "rest", "number-ready", "number-rest");
        used.results().forEach(found -> assertTrue(known.contains(found.group(1)), found.group()));
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
