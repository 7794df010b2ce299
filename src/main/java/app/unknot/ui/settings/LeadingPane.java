package app.unknot.ui.settings;

import app.unknot.domain.settings.Preferences.Leading;
import app.unknot.domain.settings.When;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Segments;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;

/// How a session leads: the count-in after a pause, any key, the far view, the screen.
final class LeadingPane extends VBox {
    private static final SettingSlider.Scale COUNT_IN = new SettingSlider.Scale(3, 10, 1);

    private final SettingsModel model;
    private final SettingsController controller;
    private final Messages messages;

    LeadingPane(SettingsModel model, SettingsController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("setting-rows");
        getChildren().addAll(
                when(messages.text("settings.anykey.name"), "any-key", Leading::anyKey, controller::onAnyKey),
                when(messages.text("settings.far.name"), "far-view", Leading::farView, controller::onFarView),
                new RowPane(messages.text("settings.awake.name"), awake()), countIn());
    }

    private RowPane when(String name, String id, Function<Leading, When> now, Consumer<When> choose) {
        return new RowPane(name, new Segments<>(model.preferences().map(chosen -> now.apply(chosen.leading())), choose).of(name,
                When.values(), this::word, each -> id + "-" + each.code()));
    }

    private String word(When when) {
        return switch (when) {
            case PARTNER -> messages.text("settings.when.partner");
            case ALWAYS -> messages.text("settings.when.always");
            case NEVER -> messages.text("settings.when.never");
        };
    }

    private ToggleSwitch awake() {
        ToggleSwitch awake = new ToggleSwitch();
        awake.setId("setting-awake");
        awake.setAccessibleText(messages.text("settings.awake.name"));
        model.preferences().subscribe(now -> {
            awake.setSelected(now.leading().keepAwake());
            awake.setText(messages.text(now.leading().keepAwake() ? "settings.awake.on" : "settings.awake.off"));
        });
        awake.selectedProperty().subscribe(controller::onKeepAwake);
        return awake;
    }

    private RowPane countIn() {
        String name = messages.text("settings.countin.name");
        SettingSlider countIn = new SettingSlider(name, COUNT_IN, model.preferences().map(now -> now.leading().countInSeconds()),
                value -> messages.text("settings.countin.value", value), controller::onCountIn);
        countIn.slider().setId("setting-count-in");
        return new RowPane(name, countIn);
    }
}
