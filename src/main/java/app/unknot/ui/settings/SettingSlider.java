package app.unknot.ui.settings;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A slider over whole steps, with its value in words beside it.
final class SettingSlider extends HBox {
    /// How many strokes of an arrow key lead from one end to the other, at most.
    private static final int KEYS = 20;

    private final Slider slider = new Slider();

    /// From, to, and the step between two values.
    record Scale(int from, int to, int step) {
        int nearest(double value) {
            return from + step * (int) Math.round((value - from) / step);
        }
    }

    /// @param word a value in words
    /// @param chosen told of a new value at once, but while the thumb is dragged only when it is let go: a text size
    /// that changed under the mouse would take the slider away from it
    SettingSlider(String name, Scale scale, ObservableValue<Integer> value, IntFunction<String> word,
            IntConsumer chosen) {
        getStyleClass().add("setting-slider");
        slider.setMin(scale.from());
        slider.setMax(scale.to());
        slider.setBlockIncrement(Math.max(scale.step(), (scale.to() - scale.from()) / KEYS));
        slider.setMajorTickUnit(scale.step());
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(name);
        Label words = new Label();
        words.getStyleClass().add("setting-value");
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(slider, words);
        value.subscribe(now -> {
            if (scale.nearest(slider.getValue()) != now) {
                slider.setValue(now);
            }
        });
        slider.valueProperty().subscribe(now -> {
            String text = word.apply(scale.nearest(now.doubleValue()));
            words.setText(text);
            slider.setAccessibleHelp(text);
        });
        Runnable choose = () -> {
            int now = scale.nearest(slider.getValue());
            if (!slider.isValueChanging() && now != value.getValue()) {
                chosen.accept(now);
            }
        };
        slider.valueProperty().subscribe(choose);
        slider.valueChangingProperty().subscribe(choose);
    }

    /// The slider, for its id.
    Slider slider() {
        return slider;
    }
}
