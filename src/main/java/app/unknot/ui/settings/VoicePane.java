package app.unknot.ui.settings;

import app.unknot.domain.settings.Verbosity;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// How much the voice says, which voice it is, how fast it speaks, and whether it can be heard at all.
final class VoicePane extends VBox {
    private static final SettingSlider.Scale RATE = new SettingSlider.Scale(100, 240, 10);

    private final SettingsModel model;
    private final SettingsController controller;
    private final Messages messages;
    private final ComboBox<String> voices = new ComboBox<>();

    VoicePane(SettingsModel model, SettingsController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("setting-rows");
        getChildren().addAll(new WhySilentPane(model.speechless()), verbosity(), voice(), rate());
    }

    private RowPane verbosity() {
        String name = messages.text("settings.says.name");
        SegmentedButton says = new Segments<>(model.preferences().map(now -> now.speech().verbosity()), controller::onVerbosity).of(name,
                Verbosity.values(), this::word, each -> "says-" + each.code());
        return new RowPane(name, says);
    }

    private String word(Verbosity verbosity) {
        return switch (verbosity) {
            case OFF -> messages.text("settings.says.off");
            case SPARSE -> messages.text("settings.says.sparse");
            case FULL -> messages.text("settings.says.full");
        };
    }

    /// The first one is the system's own choice.
    private RowPane voice() {
        String own = messages.text("settings.voice.own");
        voices.setId("setting-voice");
        voices.setAccessibleText(messages.text("settings.voice.name"));
        voices.setMinWidth(Region.USE_PREF_SIZE);
        model.voices().subscribe(names -> offer(own, names));
        model.preferences().subscribe(now -> choose(now.speech().voice().orElse(own)));
        voices.setOnAction(_ -> {
            String chosen = voices.getValue();
            controller.onVoice(Optional.ofNullable(chosen).filter(name -> !name.equals(own)));
        });
        Button test = new Button(messages.text("settings.voice.test"));
        test.setId("test-voice");
        test.setAccessibleText(messages.text("settings.voice.test-spoken"));
        test.setMinWidth(Region.USE_PREF_SIZE);
        test.setOnAction(_ -> controller.onTestVoice());
        RowPane row = new RowPane(messages.text("settings.voice.name"), voices, test);
        disableWhereOff(row);
        return row;
    }

    /// Voices become known while the page is open. The chosen one stays, even where it is not there now.
    private void offer(String own, List<String> names) {
        String chosen = model.preferences().get().speech().voice().orElse(own);
        List<String> all = new ArrayList<>(names);
        all.addFirst(own);
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        if (!voices.getItems().equals(all)) {
            voices.getItems().setAll(all);
            choose(chosen);
        }
    }

    private void choose(String name) {
        if (!name.equals(voices.getValue())) {
            voices.setValue(name);
        }
    }

    private RowPane rate() {
        String name = messages.text("settings.rate.name");
        ObservableValue<Integer> now = model.preferences().map(preferences -> preferences.speech().rate());
        SettingSlider rate = new SettingSlider(name, RATE, now, value -> messages.text("settings.rate.value", value), controller::onRate);
        rate.slider().setId("setting-rate");
        RowPane row = new RowPane(name, rate);
        disableWhereOff(row);
        return row;
    }

    private void disableWhereOff(RowPane row) {
        model.preferences().subscribe(now -> row.setDisable(now.speech().verbosity() == Verbosity.OFF));
    }
}
