package app.unknot.ui.common;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Asks how much it bothers, 0 to 10, and where. Nothing is chosen until the person chooses; choosing the chosen level
/// again takes the answer back.
public final class DiscomfortPicker extends VBox {
    /// Where people say that it sits; the finer regions belong to techniques.
    private static final List<BodyRegion> REGIONS = List.of(BodyRegion.LOWER_BACK, BodyRegion.UPPER_BACK,
            BodyRegion.WHOLE_BACK, BodyRegion.NECK, BodyRegion.SHOULDER, BodyRegion.HIP, BodyRegion.BUTTOCK);

    private final ObjectProperty<Optional<Discomfort>> value = new SimpleObjectProperty<>(Optional.empty());
    private final ToggleGroup levels = new ToggleGroup();
    private final ComboBox<Optional<BodyRegion>> region = new ComboBox<>();
    private boolean showing;

    /// @param question what is asked, also for a screen reader
    public DiscomfortPicker(String question, Messages messages, Words words) {
        getStyleClass().add("discomfort");
        Label asked = new Label(question);
        asked.getStyleClass().add("subtitle");
        asked.setWrapText(true);
        FlowPane scale = new FlowPane();
        scale.getStyleClass().add("discomfort-scale");
        for (int level = 0; level <= Discomfort.MOST; level++) {
            scale.getChildren().add(level(level, question, messages));
        }
        Label ends = new Label(messages.text("word.discomfort.scale"));
        ends.getStyleClass().addAll("small", "muted");
        ends.setWrapText(true);
        ends.setMinHeight(USE_PREF_SIZE);
        asked.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(asked, scale, ends, region(question, messages, words));
        levels.selectedToggleProperty().subscribe(this::read);
        region.valueProperty().subscribe(this::read);
        value.subscribe(this::show);
    }

    /// The answer; empty where none was given.
    public ObjectProperty<Optional<Discomfort>> value() {
        return value;
    }

    private ToggleButton level(int level, String question, Messages messages) {
        ToggleButton button = new ToggleButton(String.valueOf(level));
        button.setToggleGroup(levels);
        button.setUserData(level);
        button.setId("level-" + level);
        button.getStyleClass().add("discomfort-level");
        button.setAccessibleText(messages.text("word.discomfort.level", question, level));
        return button;
    }

    private ComboBox<Optional<BodyRegion>> region(String question, Messages messages, Words words) {
        region.getItems().add(Optional.empty());
        REGIONS.forEach(each -> region.getItems().add(Optional.of(each)));
        region.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<BodyRegion> chosen) {
                return chosen.map(words::of).orElse(messages.text("word.discomfort.anywhere"));
            }

            @Override
            public Optional<BodyRegion> fromString(String text) {
                return Optional.empty();
            }
        });
        region.setValue(Optional.empty());
        region.setAccessibleText(messages.text("word.discomfort.where", question));
        region.disableProperty().bind(levels.selectedToggleProperty().isNull());
        return region;
    }

    private void read() {
        if (showing) {
            return;
        }
        value.set(Optional.ofNullable(levels.getSelectedToggle())
                .map(toggle -> new Discomfort((int) toggle.getUserData(), region.getValue())));
    }

    private void show(Optional<Discomfort> answer) {
        showing = true;
        levels.selectToggle(levels.getToggles().stream()
                .filter(toggle -> answer.filter(given -> toggle.getUserData().equals(given.level())).isPresent())
                .findFirst().orElse(null));
        answer.ifPresent(given -> region.setValue(given.region()));
        showing = false;
    }
}
