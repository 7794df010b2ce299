package app.unknot.ui.common;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Asks how much it bothers, 0 to 10, and where. Nothing is chosen until the person chooses; choosing the chosen level
/// again takes the answer back. The scale is one stop of the Tab key: arrows, Home, End and digits choose on it, Delete
/// takes the answer back.
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
        HBox scale = new HBox();
        scale.getStyleClass().add("discomfort-scale");
        scale.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
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
        levels.selectedToggleProperty().subscribe(this::moveStop);
        moveStop();
        region.valueProperty().subscribe(this::read);
        value.subscribe(this::show);
    }

    /// The answer; empty where none was given.
    public ObjectProperty<Optional<Discomfort>> value() {
        return value;
    }

    /// Proposes where it sits, for a level that is still to be chosen.
    public void suggest(Optional<BodyRegion> where) {
        region.setValue(where);
    }

    /// The key's number, whatever a keyboard's layout prints with it.
    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }

    private void onKey(KeyEvent event) {
        int at = stop();
        OptionalInt to = switch (event.getCode()) {
            case LEFT, DOWN -> OptionalInt.of(Math.max(0, at - 1));
            case RIGHT, UP -> OptionalInt.of(Math.min(Discomfort.MOST, at + 1));
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(Discomfort.MOST);
            default -> event.getCode().isDigitKey() ? OptionalInt.of(digit(event.getCode())) : OptionalInt.empty();
        };
        to.ifPresent(level -> {
            levels.selectToggle(levels.getToggles().get(level));
            button(level).requestFocus();
            event.consume();
        });
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            levels.selectToggle(null);
            event.consume();
        }
    }

    /// The level on which the Tab key stops: the chosen one, else the first.
    private int stop() {
        return Math.max(0, levels.getToggles().indexOf(levels.getSelectedToggle()));
    }

    private ToggleButton button(int level) {
        return (ToggleButton) levels.getToggles().get(level);
    }

    private void moveStop() {
        for (int level = 0; level <= Discomfort.MOST; level++) {
            button(level).setFocusTraversable(level == stop());
        }
    }

    private ToggleButton level(int level, String question, Messages messages) {
        ToggleButton button = new ToggleButton(String.valueOf(level));
        button.setToggleGroup(levels);
        button.setUserData(level);
        button.setId("level-" + level);
        button.getStyleClass().add("discomfort-level");
        HBox.setHgrow(button, Priority.ALWAYS);
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
