package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.Theme;
import app.unknot.ui.TestWindow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LookTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void textGrowsInProportionAndFollowsTheRootOfTheScene() {
        Scene scene = open();
        robot.interact(() -> {
            try (Look look = new Look(scene)) {
                assertEquals(List.of(14.0, 28.0), sizes(scene, look, 100));
                assertEquals(List.of(28.0, 56.0), sizes(scene, look, 200));
                scene.setRoot(new StackPane());
                assertTrue(scene.getRoot().getStyleClass().contains("text-200"));
            }
        });
    }

    @Test
    void theThemeChangesWhileTheWindowStandsOpen() {
        Scene scene = open();
        robot.interact(() -> {
            try (Look look = new Look(scene)) {
                look.apply(preferences(Theme.LIGHT, 100));
                assertTrue(scene.getStylesheets().getFirst().endsWith("light.css"));
                look.apply(preferences(Theme.DARK, 100));
                assertTrue(scene.getStylesheets().getFirst().endsWith("dark.css"));
            }
        });
    }

    @Test
    void allDigitsOfAllWeightsAreEquallyWide() {
        open();
        Set<Long> widths = List.of("IBM Plex Sans", "IBM Plex Sans SemiBold", "IBM Plex Sans Bold").stream()
                .map(name -> new Font(name, 100)).peek(font -> assertTrue(font.getName().startsWith("IBM Plex Sans")))
                .flatMap(font -> IntStream.rangeClosed(0, 9).mapToObj(digit -> width(digit, font)))
                .collect(Collectors.toSet());
        assertEquals(Set.of(60L), widths);
    }

    private static List<Double> sizes(Scene scene, Look look, int textPercent) {
        look.apply(preferences(Theme.LIGHT, textPercent));
        scene.getRoot().applyCss();
        return Stream.of("#body", "#title").map(id -> ((Label) scene.lookup(id)).getFont().getSize())
                .map(size -> Math.round(size * 10) / 10.0).toList();
    }

    private static long width(int digit, Font font) {
        Text text = new Text(String.valueOf(digit));
        text.setFont(font);
        return Math.round(text.getLayoutBounds().getWidth());
    }

    private Scene open() {
        return window.show(() -> {
            Label body = new Label("Body");
            body.setId("body");
            Label title = new Label("Title");
            title.setId("title");
            title.getStyleClass().add("page-title");
            return new VBox(body, title);
        }, box -> box).getScene();
    }

    private static Preferences preferences(Theme theme, int textPercent) {
        Preferences usual = Settings.DEFAULT.preferences();
        return usual.with(usual.looks().with(theme).withText(textPercent));
    }
}
