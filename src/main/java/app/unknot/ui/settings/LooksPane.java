package app.unknot.ui.settings;

import app.unknot.domain.settings.Theme;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Words;
import java.util.Arrays;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.ToggleSwitch;

/// Theme and text size.
final class LooksPane extends VBox {
    private static final SettingSlider.Scale TEXT = new SettingSlider.Scale(100, 200, 10);

    LooksPane(SettingsModel model, SettingsController controller, Messages messages) {
        getStyleClass().add("setting-rows");
        Words words = new Words(messages);
        SegmentedButton themes = new SegmentedButton();
        themes.getButtons().addAll(Arrays.stream(Theme.values())
                .map(theme -> theme(theme, words.of(theme), model, controller)).toList());
        themes.setMinWidth(Region.USE_PREF_SIZE);
        SettingSlider size = new SettingSlider(messages.text("settings.text.name"), TEXT,
                model.preferences().map(chosen -> chosen.looks().textPercent()), now -> messages.text("settings.text.value", now),
                controller::onText);
        size.slider().setId("setting-text");
        getChildren().addAll(new RowPane(messages.text("settings.theme.name"), themes),
                new RowPane(messages.text("settings.text.name"), size),
                new RowPane(messages.text("settings.motion.name"), motion(model, controller, messages)));
    }

    private static ToggleSwitch motion(SettingsModel model, SettingsController controller, Messages messages) {
        ToggleSwitch less = new ToggleSwitch();
        less.setId("setting-motion");
        less.setAccessibleText(messages.text("settings.motion.name"));
        model.preferences().subscribe(now -> {
            less.setSelected(now.looks().lessMotion());
            less.setText(messages.text(now.looks().lessMotion() ? "settings.motion.on" : "settings.motion.off"));
        });
        less.selectedProperty().subscribe(controller::onLessMotion);
        return less;
    }

    private static ToggleButton theme(Theme theme, String word, SettingsModel model, SettingsController controller) {
        ToggleButton button = new ToggleButton(word);
        button.setId("theme-" + theme.code());
        button.setAccessibleText(word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            controller.onTheme(theme);
        });
        model.preferences().subscribe(now -> button.setSelected(now.looks().theme() == theme));
        return button;
    }
}
