package app.unknot.ui.catalog;

import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.ui.common.Labels;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;

/// A span of minutes: a slider with two thumbs, and the span in words.
final class MinutesPane extends VBox {
    private final CatalogController controller;
    private final Phrases phrases;
    private final RangeSlider slider = new RangeSlider(0, Minutes.LONGEST, 0, Minutes.LONGEST);
    private final Label words = Labels.wide("", "muted");
    private boolean showing;

    MinutesPane(CatalogModel model, CatalogController controller, Phrases phrases) {
        this.controller = controller;
        this.phrases = phrases;
        getStyleClass().add("minutes-pane");
        slider.setId("minutes");
        slider.setBlockIncrement(1);
        slider.setAccessibleText(phrases.text("catalog.filter.minutes"));
        slider.skinProperty().subscribe(() -> {
            name(".low-thumb", phrases.text("catalog.minutes.least"));
            name(".high-thumb", phrases.text("catalog.minutes.most"));
        });
        slider.lowValueProperty().subscribe((_, _) -> onSlide());
        slider.highValueProperty().subscribe((_, _) -> onSlide());
        model.queryProperty().subscribe(query -> show(query.minutes()));
        getChildren().addAll(slider, words);
    }

    /// The skin lets each thumb take the keyboard, but gives it no name.
    private void name(String thumb, String words) {
        Optional.ofNullable(slider.lookup(thumb)).ifPresent(part -> part.setAccessibleText(words));
    }

    private void show(Minutes minutes) {
        showing = true;
        if (minutes.to() >= slider.getLowValue()) {
            slider.setHighValue(minutes.to());
            slider.setLowValue(minutes.from());
        } else {
            slider.setLowValue(minutes.from());
            slider.setHighValue(minutes.to());
        }
        showing = false;
        words.setText(words(minutes));
    }

    private void onSlide() {
        if (!showing) {
            int from = (int) Math.round(slider.getLowValue());
            controller.onMinutes(new Minutes(from, Math.max(from, (int) Math.round(slider.getHighValue()))));
        }
    }

    private String words(Minutes minutes) {
        boolean noEnd = minutes.to() >= Minutes.LONGEST;
        if (noEnd && minutes.from() == 0) {
            return phrases.text("catalog.minutes.any");
        }
        if (noEnd) {
            return phrases.text("catalog.minutes.from", minutes.from());
        }
        return minutes.from() == 0 ? phrases.text("catalog.minutes.to", minutes.to())
                : phrases.text("catalog.minutes.between", minutes.from(), minutes.to());
    }
}
