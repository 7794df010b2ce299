package app.unknot.ui.settings;

import app.unknot.domain.settings.Theme;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Segments;
import app.unknot.ui.common.Words;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.ToggleSwitch;

/// Theme and text size.
final class LooksPane extends VBox {
    private static final SettingSlider.Scale TEXT = new SettingSlider.Scale(100, 200, 10);

    LooksPane(SettingsModel model, SettingsController controller, Messages messages) {
        getStyleClass().add("setting-rows");
        Words words = new Words(messages);
        SegmentedButton themes = new Segments<>(model.preferences().map(now -> now.looks().theme()), controller::onTheme)
                .of(messages.text("settings.theme.name"), Theme.values(), words::of, theme -> "theme-" + theme.code());
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
}
