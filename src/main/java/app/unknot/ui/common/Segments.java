package app.unknot.ui.common;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/// A few choices side by side, one of which holds.
///
/// @param <T> what is chosen
public final class Segments<T extends Enum<T>> {
    private final SegmentedButton row = new SegmentedButton();
    private final ObservableValue<T> chosen;
    private final Consumer<T> choose;

    /// @param chosen what holds now
    /// @param choose told of another choice
    public Segments(ObservableValue<T> chosen, Consumer<T> choose) {
        this.chosen = chosen;
        this.choose = choose;
        row.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// With a button for each choice.
    ///
    /// @param name of what is chosen, for whoever can't see the row
    /// @param id of each button
    public SegmentedButton of(String name, T[] choices, Function<T, String> word, Function<T, String> id) {
        row.getButtons().addAll(Arrays.stream(choices).map(choice -> button(choice, name, word.apply(choice), id.apply(choice))).toList());
        return row;
    }

    private ToggleButton button(T choice, String name, String word, String id) {
        ToggleButton button = new ToggleButton(word);
        button.setId(id);
        button.setAccessibleText(name + ": " + word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose.accept(choice);
        });
        chosen.subscribe(now -> button.setSelected(now == choice));
        return button;
    }
}
