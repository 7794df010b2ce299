package app.unknot.ui.settings;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.kordamp.ikonli.feather.Feather;

/// Sounds, how loud, whether they can be heard at all, and the count-in after a pause.
final class SoundsPane extends VBox {
    private static final SettingSlider.Scale VOLUME = new SettingSlider.Scale(0, 100, 1);
    private static final SettingSlider.Scale COUNT_IN = new SettingSlider.Scale(3, 10, 1);

    private final SettingsModel model;
    private final SettingsController controller;
    private final Messages messages;

    SoundsPane(SettingsModel model, SettingsController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("setting-rows");
        getChildren().addAll(silent(), new RowPane(messages.text("settings.sounds.name"), onOff()), volume(),
                countIn());
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

    private RowPane countIn() {
        String name = messages.text("settings.countin.name");
        SettingSlider countIn = new SettingSlider(name, COUNT_IN,
                model.preferences().map(now -> now.leading().countInSeconds()),
                value -> messages.text("settings.countin.value", value),
                controller::onCountIn);
        countIn.slider().setId("setting-count-in");
        return new RowPane(name, countIn);
    }

    private HBox silent() {
        Label why = SettingsView.label("", "text");
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox banner = new HBox(Icons.of(Feather.VOLUME_X), why);
        banner.getStyleClass().add("banner");
        model.silent().subscribe(because -> {
            why.setText(because.orElse(""));
            banner.setVisible(because.isPresent());
            banner.setManaged(because.isPresent());
        });
        return banner;
    }
}
