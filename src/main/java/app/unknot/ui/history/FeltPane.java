package app.unknot.ui.history;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import app.unknot.ui.common.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// How much it bothered at one moment, 0 to 10 or not answered, and where.
final class FeltPane extends FlowPane {
    static final List<BodyRegion> REGIONS = List.of(BodyRegion.LOWER_BACK, BodyRegion.UPPER_BACK,
            BodyRegion.WHOLE_BACK, BodyRegion.NECK, BodyRegion.SHOULDER, BodyRegion.HIP, BodyRegion.BUTTOCK);

    private final ComboBox<Optional<Integer>> level = new ComboBox<>();
    private final ComboBox<Optional<BodyRegion>> region = new ComboBox<>();
    private boolean showing;

    /// @param moment the word for the moment
    FeltPane(String moment, Phrases phrases, Consumer<Optional<Discomfort>> changed) {
        getStyleClass().add("felt-pane");
        Label word = new Label(moment);
        word.getStyleClass().addAll("muted", "moment");
        word.setMinWidth(Region.USE_PREF_SIZE);
        level.getItems().add(Optional.empty());
        IntStream.rangeClosed(0, Discomfort.MOST).forEach(each -> level.getItems().add(Optional.of(each)));
        named(level, given -> given.map(String::valueOf).orElse(phrases.text("history.answers.unanswered")));
        level.setAccessibleText(phrases.text("history.answers.level", moment));
        level.getStyleClass().add("level");
        region.getItems().add(Optional.empty());
        REGIONS.forEach(each -> region.getItems().add(Optional.of(each)));
        named(region, given -> given.map(phrases.words()::of).orElse(phrases.text("history.answers.anywhere")));
        region.setAccessibleText(phrases.text("history.answers.region", moment));
        region.getStyleClass().add("region");
        level.valueProperty().subscribe((_, _) -> answer(changed));
        region.valueProperty().subscribe((_, _) -> answer(changed));
        show(Optional.empty());
        HBox answer = new HBox(word, level);
        answer.getStyleClass().add("felt-level");
        getChildren().addAll(answer, region);
    }

    void show(Optional<Discomfort> felt) {
        showing = true;
        level.setValue(felt.map(Discomfort::level));
        region.setValue(felt.flatMap(Discomfort::region));
        Labels.show(region, felt.isPresent());
        showing = false;
    }

    private void answer(Consumer<Optional<Discomfort>> changed) {
        if (!showing) {
            changed.accept(level.getValue().map(given -> new Discomfort(given, region.getValue())));
        }
    }

    /// Shows values by their names.
    static <T> void named(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
    }
}
