package app.unknot.ui.catalog;

import app.unknot.domain.catalog.CatalogQuery.Where;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Who;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.SteadyScroll;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;

/// All filters, beside the list that they narrow while it is watched.
final class FiltersPane extends VBox {
    private final CatalogModel model;
    private final CatalogController controller;
    private final Phrases phrases;
    private final Button done = new Button();

    FiltersPane(CatalogModel model, CatalogController controller, Phrases phrases, Choices choices) {
        this.model = model;
        this.controller = controller;
        this.phrases = phrases;
        getStyleClass().addAll("side-pane", "filters-pane");
        VBox groups = new VBox(head(), group("minutes", phrases.text("catalog.filter.minutes"),
                new MinutesPane(model, controller, phrases)), who(), places(), regions(choices), equipment(choices),
                evidence(choices));
        groups.getStyleClass().add("filter-groups");
        done.setId("filters-done");
        done.getStyleClass().add("primary");
        done.setMaxWidth(Double.MAX_VALUE);
        done.setOnAction(_ -> controller.onBack());
        model.countProperty().subscribe(count -> done.setText(phrases.text("catalog.filters.done", count)));
        VBox foot = new VBox(done);
        foot.getStyleClass().add("side-foot");
        getChildren().addAll(new SteadyScroll(groups), foot);
    }

    void attend() {
        done.requestFocus();
    }

    private HBox head() {
        Label title = Labels.wide(phrases.text("catalog.filters.title"), "title");
        Button clear = new Button(phrases.text("catalog.filters.clear"));
        clear.setId("filters-clear");
        clear.getStyleClass().add("quiet");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> controller.onClear());
        clear.disableProperty().bind(model.filtersProperty().isEqualTo(0));
        HBox head = new HBox(title, clear);
        head.getStyleClass().add("filter-head");
        return head;
    }

    private Node who() {
        ChipsPane<Who> chips = new ChipsPane<>(List.of(Who.values()), who -> phrases.words().of(who), true,
                chosen -> controller.onWho(chosen.stream().findFirst()));
        model.queryProperty().subscribe(query -> chips.show(query.where().who().map(Set::of).orElse(Set.of())));
        return group("who", phrases.text("catalog.filter.who"), chips);
    }

    private Node places() {
        ChipsPane<Place> chips = new ChipsPane<>(List.of(Place.values()), place -> phrases.words().of(place), false,
                controller::onPlaces);
        model.queryProperty().subscribe(query -> chips.show(query.where().places()));
        return group("places", phrases.text("catalog.filter.places"), chips);
    }

    private Node regions(Choices choices) {
        var chips = new ChipsPane<>(choices.regions(), region -> phrases.words().of(region), false,
                controller::onRegions);
        BodyMapPane map = new BodyMapPane(phrases, choices.regions(), controller::onRegions);
        model.queryProperty().subscribe(query -> {
            chips.show(query.where().regions());
            map.show(query.where().regions());
        });
        return group("regions", phrases.text("catalog.filter.regions"), map, chips);
    }

    private Node equipment(Choices choices) {
        ToggleSwitch only = new ToggleSwitch(phrases.text("catalog.filter.owned-only"));
        only.setId("owned-only");
        only.selectedProperty().subscribe((_, on) -> controller.onOwnedOnly(on));
        var chips = new ChipsPane<>(choices.equipment(), thing -> phrases.words().of(thing), false,
                controller::onOwned);
        model.queryProperty().subscribe(query -> {
            Where where = query.where();
            only.setSelected(where.owned().isPresent());
            chips.show(where.owned().orElse(Set.of()));
            chips.setVisible(where.owned().isPresent());
            chips.setManaged(where.owned().isPresent());
        });
        return group("equipment", phrases.text("catalog.filter.equipment"), only, chips);
    }

    private Node evidence(Choices choices) {
        var chips = new ChipsPane<>(choices.evidence(), strength -> phrases.words().of(strength), false,
                controller::onEvidence);
        model.queryProperty().subscribe(query -> chips.show(query.quality().evidence()));
        return group("evidence", phrases.text("catalog.filter.evidence"), chips);
    }

    private static VBox group(String id, String title, Node... parts) {
        VBox group = new VBox(Labels.wide(title, "strong"));
        group.setId("filter-" + id);
        group.getStyleClass().add("filter-group");
        group.getChildren().addAll(parts);
        return group;
    }
}
