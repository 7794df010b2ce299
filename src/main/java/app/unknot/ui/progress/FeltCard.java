package app.unknot.ui.progress;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Felt;
import app.unknot.domain.history.Trends;
import app.unknot.ui.common.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Discomfort before and after, of all places or of one.
final class FeltCard extends VBox {
    private final ProgressModel model;
    private final Phrases phrases;
    private final ChartWriter charts;
    private final ChartCard card;
    private final ComboBox<Optional<BodyRegion>> places = new ComboBox<>();
    private boolean filling;

    FeltCard(ProgressModel model, ProgressController controller, Phrases phrases, ChartWriter charts) {
        this.model = model;
        this.phrases = phrases;
        this.charts = charts;
        this.card = new ChartCard(phrases.text("progress.felt.title"), "felt", places);
        getChildren().add(card);
        VBox.setVgrow(card, Priority.ALWAYS);
        places.setId("places");
        places.setAccessibleText(phrases.text("progress.felt.where"));
        places.setConverter(new Place());
        places.setOnAction(_ -> {
            if (!filling) {
                controller.onPlace(Optional.ofNullable(places.getValue()).orElse(Optional.empty()));
            }
        });
        model.regionProperty().subscribe(_ -> show());
        model.trendsProperty().subscribe(_ -> show());
    }

    private void show() {
        model.trendsProperty().get().ifPresent(trends -> {
            Optional<BodyRegion> region = model.regionProperty().get();
            fill(trends, region);
            List<Felt> felt = region.flatMap(there -> Optional.ofNullable(trends.felt().byRegion().get(there))).orElse(trends.felt().all());
            Felt total = Trends.total(felt);
            card.show(new ChartCard.Showing(charts.felt(trends, felt), phrases.felt(total), total.any(),
                    phrases.averaged(trends.timeline().scale())));
        });
    }

    /// Choosing one of one is no choice.
    private void fill(Trends trends, Optional<BodyRegion> region) {
        filling = true;
        List<Optional<BodyRegion>> offered = new ArrayList<>();
        Stream.concat(Stream.of(Optional.<BodyRegion>empty()), trends.felt().byRegion().keySet().stream().map(Optional::of))
                .forEach(offered::add);
        places.setItems(FXCollections.observableArrayList(offered));
        places.setValue(region);
        Labels.show(places, offered.size() > 1);
        filling = false;
    }

    /// The words of a place, with the number of sessions that tell of it.
    private final class Place extends StringConverter<Optional<BodyRegion>> {
        @Override
        public String toString(Optional<BodyRegion> place) {
            // While the items are exchanged, none is chosen.
            return Optional.ofNullable(place).flatMap(where -> model.trendsProperty().get().map(trends -> phrases.place(where, trends)))
                    .orElse("");
        }

        @Override
        public Optional<BodyRegion> fromString(String words) {
            throw new UnsupportedOperationException("places are chosen, not written");
        }
    }
}
