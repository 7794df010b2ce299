package app.unknot.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Preferences.Sound;
import app.unknot.domain.settings.Theme;
import app.unknot.ui.Screenshots;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import app.unknot.ui.settings.SettingsController.Place;
import app.unknot.ui.settings.SettingsController.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SettingsTest {
    private static final String SILENT = "There is no sound device, so sessions run silently.";
    private final InMemorySettings settings = new InMemorySettings();
    private final List<Preferences> looks = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final TestWindow window = new TestWindow();
    private final FxRobot robot = new FxRobot();
    private Optional<String> silent = Optional.empty();

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void aThemeIsWornAndKeptAtOnce() {
        show();
        robot.clickOn("#theme-dark");
        assertEquals(Theme.DARK, now().looks().theme());
        assertEquals(List.of(now()), looks);
    }

    @Test
    void theTextGrowsInStepsOfTenFromTheKeyboard() {
        show();
        Slider slider = robot.lookup("#setting-text").queryAs(Slider.class);
        robot.interact(slider::requestFocus);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertEquals(120, now().looks().textPercent());
        assertEquals(List.of(110, 120), looks.stream().map(chosen -> chosen.looks().textPercent()).toList());
    }

    @Test
    void whileTheThumbIsHeldTheTextSizeWaits() {
        show();
        Slider slider = robot.lookup("#setting-text").queryAs(Slider.class);
        robot.interact(() -> {
            slider.setValueChanging(true);
            slider.setValue(147);
        });
        assertEquals(100, now().looks().textPercent());
        robot.interact(() -> slider.setValueChanging(false));
        assertEquals(150, now().looks().textPercent());
        assertEquals(1, looks.size());
    }

    @Test
    void soundsVolumeAndCountInAreKeptAtOnce() {
        show();
        robot.interact(() -> robot.lookup("#setting-volume").queryAs(Slider.class).setValue(35));
        robot.interact(() -> robot.lookup("#setting-count-in").queryAs(Slider.class).setValue(8));
        robot.clickOn("#setting-sounds");
        assertEquals(new Sound(false, 35), now().sound());
        assertEquals(8, now().leading().countInSeconds());
        assertTrue(robot.lookup("Test").queryButton().isDisabled());
    }

    @Test
    void theTestTellsWhyNothingIsHeard() {
        show();
        assertFalse(robot.lookup(SILENT).tryQuery().isPresent());
        silent = Optional.of(SILENT);
        robot.clickOn("Test");
        assertEquals(List.of("sound"), acts);
        assertTrue(robot.lookup(SILENT).query().isVisible());
    }

    @Test
    void theFolderCanBeSelectedAndOpened() {
        show();
        assertEquals("~/.local/share/unknot",
                robot.lookup("#setting-folder").queryAs(TextArea.class).getText());
        robot.interact(() -> robot.lookup("Open").queryButton().fire());
        assertEquals(List.of("open"), acts);
    }

    @Test
    void settingsAreTidy() {
        new Screenshots().take("settings", () -> controller().view());
    }

    @Test
    void settingsOfASilentComputerAreTidy() {
        silent = Optional.of(SILENT);
        new Screenshots().take("settings-silent", () -> controller().view());
    }

    private Preferences now() {
        return settings.current().preferences();
    }

    private void show() {
        window.show(this::controller, SettingsController::view);
    }

    private SettingsController controller() {
        Place place = new Place("~/.local/share/unknot", () -> acts.add("open"), () -> acts.add("about"),
                "0.1");
        return new SettingsController(settings, new Ports(looks::add, () -> acts.add("sound"), () -> silent, place),
                new Messages(Locale.ENGLISH));
    }
}
