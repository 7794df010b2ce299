package app.unknot.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Preferences.Leading;
import app.unknot.domain.settings.Preferences.Sound;
import app.unknot.domain.settings.Preferences.Speech;
import app.unknot.domain.settings.Theme;
import app.unknot.domain.settings.Verbosity;
import app.unknot.domain.settings.When;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.ManualClock;
import app.unknot.ui.Screenshots;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import app.unknot.ui.settings.SettingsController.Place;
import app.unknot.ui.settings.SettingsController.Ports;
import app.unknot.ui.settings.SettingsController.Voice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SettingsTest {
    private static final String SILENT = "There is no sound device, so sessions run silently.";
    private static final String SPEECHLESS =
            "There is no voice program on this computer. On Linux, install the package espeak-ng to hear a voice. "
                    + "The beeps carry on without it.";
    private final InMemorySettings settings = new InMemorySettings();
    private final List<Preferences> looks = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final TestWindow window = new TestWindow();
    private final FxRobot robot = new FxRobot();
    private final ManualClock clock = new ManualClock(Instant.EPOCH);
    private Optional<String> silent = Optional.empty();
    private Optional<String> speechless = Optional.empty();
    private List<String> voices = List.of();

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
    void whatTheVoiceSaysAndHowIsKeptAtOnce() {
        voices = List.of("en-gb", "en-us");
        show();
        robot.clickOn("#says-sparse");
        robot.interact(() -> voice().setValue("en-us"));
        robot.interact(() -> robot.lookup("#setting-rate").queryAs(Slider.class).setValue(200));
        assertEquals(new Speech(Verbosity.SPARSE, Optional.of("en-us"), 200), now().speech());
        robot.interact(() -> voice().getSelectionModel().selectFirst());
        assertEquals(Optional.empty(), now().speech().voice());
        robot.clickOn("#says-off");
        assertTrue(robot.lookup("#test-voice").queryButton().isDisabled());
    }

    @Test
    void voicesThatBecomeKnownLaterAreOfferedAndTheChosenOneStays() {
        settings.change(settings.current().with(now().with(now().speech().with(Optional.of("gone")))));
        show();
        assertEquals(List.of("The system’s own", "gone"), voice().getItems());
        voices = List.of("en-gb", "en-us");
        robot.interact(() -> clock.pass(Duration.ofSeconds(1)));
        assertEquals(List.of("The system’s own", "en-gb", "en-us", "gone"), voice().getItems());
        assertEquals("gone", voice().getValue());
        assertEquals(Optional.of("gone"), now().speech().voice());
    }

    @Test
    void theTestOfTheVoiceTellsWhyThereIsNone() {
        show();
        assertFalse(robot.lookup(SPEECHLESS).tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#test-voice").queryButton().fire());
        speechless = Optional.of(SPEECHLESS);
        robot.interact(() -> clock.pass(Duration.ofSeconds(1)));
        assertEquals(List.of("voice"), acts);
        assertTrue(robot.lookup(SPEECHLESS).query().isVisible());
    }

    @Test
    void howASessionLeadsIsKeptAtOnce() {
        show();
        for (String id : List.of("#any-key-always", "#far-view-never")) {
            robot.interact(() -> robot.lookup(id).queryAs(ToggleButton.class).fire());
        }
        robot.interact(() -> robot.lookup("#setting-awake").queryAs(ToggleSwitch.class).setSelected(false));
        assertEquals(new Leading(5, When.ALWAYS, When.NEVER, false, Optional.empty()), now().leading());
    }

    @Test
    void theDataHasAPageOfItsOwn() {
        show();
        robot.interact(() -> robot.lookup("#setting-data").queryAs(Hyperlink.class).fire());
        assertEquals(List.of("data"), acts);
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

    @Test
    void settingsOfASpeechlessComputerAreTidy() {
        speechless = Optional.of(SPEECHLESS);
        voices = List.of("en-029", "en-gb-x-gbcwmd", "en-us-nyc");
        new Screenshots().take("settings-voice", () -> down(controller().view()));
    }

    /// Further down on the page.
    private static Parent down(Parent page) {
        ScrollPane scroll = (ScrollPane) ((BorderPane) page).getCenter();
        scroll.getContent().layoutBoundsProperty().subscribe(() -> Platform.runLater(() -> scroll.setVvalue(0.6)));
        return page;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> voice() {
        return robot.lookup("#setting-voice").queryAs(ComboBox.class);
    }

    private Preferences now() {
        return settings.current().preferences();
    }

    private void show() {
        window.show(this::controller, SettingsController::view);
    }

    private SettingsController controller() {
        Place place = new Place(() -> acts.add("data"), () -> acts.add("about"), "0.1");
        return new SettingsController(settings, new Ports(looks::add, () -> acts.add("sound"), () -> silent,
                new Voice(() -> voices, () -> speechless, () -> acts.add("voice"), clock.timer()), place),
                new Messages(Locale.ENGLISH));
    }
}
