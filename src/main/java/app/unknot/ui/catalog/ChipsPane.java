package app.unknot.ui.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// A choice of some among several, as chips.
final class ChipsPane<T> extends FlowPane {
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();

    /// @param one whether choosing one lets the others go
    ChipsPane(List<T> values, Function<T, String> word, boolean one, Consumer<Set<T>> choose) {
        getStyleClass().add("chips");
        for (T value : values) {
            ToggleButton chip = new ToggleButton(word.apply(value));
            chip.getStyleClass().add("chip");
            chip.setWrapText(true);
            chip.setOnAction(_ -> {
                if (one && chip.isSelected()) {
                    show(Set.of(value));
                }
                choose.accept(chosen());
            });
            chips.put(value, chip);
        }
        getChildren().setAll(chips.values());
    }

    void show(Set<T> chosen) {
        chips.forEach((value, chip) -> chip.setSelected(chosen.contains(value)));
    }

    private Set<T> chosen() {
        Set<T> chosen = new LinkedHashSet<>();
        chips.forEach((value, chip) -> {
            if (chip.isSelected()) {
                chosen.add(value);
            }
        });
        return chosen;
    }
}
