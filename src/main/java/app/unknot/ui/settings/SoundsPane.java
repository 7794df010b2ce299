package app.unknot.ui.settings;

import app.unknot.ui.common.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;

/// Sounds, how loud, and whether they can be heard at all.
final class SoundsPane extends VBox {
    private static final SettingSlider.Scale VOLUME = new SettingSlider.Scale(0, 100, 1);

    private final SettingsModel model;
    private final SettingsController controller;
    private final Messages messages;

    SoundsPane(SettingsModel model, SettingsController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("setting-rows");
        getChildren().addAll(new WhySilentPane(model.silent()), new RowPane(messages.text("settings.sounds.name"), onOff()), volume());
    }

    private ToggleSwitch onOff() {
        ToggleSwitch onOff = new ToggleSwitch();
        onOff.setId("setting-sounds");
        onOff.setAccessibleText(messages.text("settings.sounds.name"));
        model.preferences().subscribe(now -> {
            onOff.setSelected(now.sound().on());
            onOff.setText(messages.text(now.sound().on() ? "settings.sounds.on" : "settings.sounds.off"));
        });
        onOff.selectedProperty().subscribe(controller::onSounds);
        return onOff;
    }

    private RowPane volume() {
        String name = messages.text("settings.volume.name");
        ObservableValue<Integer> now = model.preferences().map(preferences -> preferences.sound().volume());
        SettingSlider volume = new SettingSlider(name, VOLUME, now,
                value -> messages.text("settings.volume.value", value), controller::onVolume);
        volume.slider().setId("setting-volume");
        Button test = new Button(messages.text("settings.volume.test"));
        test.setAccessibleText(messages.text("settings.volume.test-spoken"));
        test.setMinWidth(Region.USE_PREF_SIZE);
        test.setOnAction(_ -> controller.onTest());
        RowPane row = new RowPane(name, volume, test);
        model.preferences().subscribe(preferences -> row.setDisable(!preferences.sound().on()));
        return row;
    }

}
