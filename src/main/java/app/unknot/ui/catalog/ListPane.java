package app.unknot.ui.catalog;

import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.ui.common.Icons;
import java.util.Optional;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// Search, shelf and filters in two lines, and under them the cards or what to do where there are none.
final class ListPane extends VBox {
    private final CatalogModel model;
    private final CatalogController controller;
    private final Phrases phrases;
    private final CardGrid grid;
    private final CustomTextField search = new CustomTextField();
    private final Label count = new Label();
    private final SimpleDoubleProperty textSize = new SimpleDoubleProperty(14);
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    ListPane(CatalogModel model, CatalogController controller, Phrases phrases) {
        this.model = model;
        this.controller = controller;
        this.phrases = phrases;
        CardGauge gauge = new CardGauge();
        this.grid = new CardGrid(model.cards(), gauge, phrases, controller.figures());
        getStyleClass().add("list-pane");
        gauge.fontProperty().subscribe(font -> textSize.set(font.getSize()));
        StackPane results = new StackPane(grid, new NothingPane(model, controller, phrases));
        VBox.setVgrow(results, Priority.ALWAYS);
        getChildren().addAll(searchLine(), filterLine(), results, gauge);
        wireGrid();
        model.cards().addListener((ListChangeListener<Card>) _ -> grid.setVisible(!model.cards().isEmpty()));
    }

    /// The size of ordinary text, in pixels.
    DoubleExpression textSize() {
        return textSize;
    }

    /// Whether the list has the whole width and a click on a card has to lead away from it.
    BooleanProperty narrowProperty() {
        return narrow;
    }

    void attend() {
        grid.requestFocus();
    }

    private void wireGrid() {
        grid.setOnPoint(card -> controller.onPoint(card.id()));
        grid.setOnEnter(card -> controller.onOpen(card.id()));
        grid.setOnClick(card -> {
            if (narrow.get()) {
                controller.onOpen(card.id());
            } else {
                controller.onPoint(card.id());
            }
        });
        grid.setOnStar(card -> controller.onStar(card.id()));
        model.detailProperty().subscribe(_ -> markRead());
        narrow.subscribe(_ -> markRead());
    }

    private void markRead() {
        grid.markRead(narrow.get() ? Optional.empty()
                : model.detailProperty().get().map(detail -> detail.heading().id()));
    }

    private HBox searchLine() {
        search.setId("search");
        search.setPromptText(phrases.text("catalog.search.prompt"));
        search.setAccessibleText(phrases.text("catalog.search.prompt"));
        search.setLeft(Icons.of(Feather.SEARCH));
        Button clear = new Button("", Icons.of(Feather.X));
        clear.getStyleClass().addAll("quiet", "icon-only", "clear");
        clear.setAccessibleText(phrases.text("catalog.search.clear"));
        clear.setOnAction(_ -> search.clear());
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        search.setRight(clear);
        search.setText(model.queryProperty().get().words());
        search.textProperty().subscribe((_, typed) -> controller.onType(typed));
        model.queryProperty().subscribe(query -> {
            if (!search.getText().equals(query.words())) {
                search.setText(query.words());
            }
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                grid.requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox line = new HBox(search, shelves());
        line.getStyleClass().add("search-line");
        return line;
    }

    private SegmentedButton shelves() {
        ToggleButton routines = shelf(Shelf.ROUTINES, phrases.text("catalog.shelf.routines"));
        ToggleButton techniques = shelf(Shelf.TECHNIQUES, phrases.text("catalog.shelf.techniques"));
        SegmentedButton shelves = new SegmentedButton(routines, techniques);
        shelves.setMinWidth(Region.USE_PREF_SIZE);
        return shelves;
    }

    private ToggleButton shelf(Shelf shelf, String word) {
        ToggleButton button = new ToggleButton(word);
        button.setId("shelf-" + shelf.code());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            controller.onShelf(shelf);
        });
        model.queryProperty().subscribe(query -> button.setSelected(query.shelf() == shelf));
        return button;
    }

    private HBox filterLine() {
        Button filters = new Button("", Icons.of(Feather.FILTER));
        filters.setId("filters");
        filters.setMinWidth(Region.USE_PREF_SIZE);
        filters.setOnAction(_ -> controller.onFilters());
        model.filtersProperty().subscribe(set -> filters.setText(phrases.text("catalog.filters.button", set)));
        ToggleButton favourites = new ToggleButton(phrases.text("catalog.filters.favourites"), new Star());
        favourites.setId("favourites");
        favourites.getStyleClass().add("chip");
        favourites.setMinWidth(Region.USE_PREF_SIZE);
        favourites.setOnAction(_ -> controller.onFavouritesOnly(favourites.isSelected()));
        model.queryProperty().subscribe(query -> favourites.setSelected(query.quality().favouritesOnly()));
        count.getStyleClass().add("muted");
        count.setId("count");
        model.countProperty().subscribe(words -> {
            count.setText(words);
            count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        HBox left = new HBox(filters, favourites);
        left.getStyleClass().add("filter-chips");
        HBox.setHgrow(left, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(left, count);
        line.getStyleClass().add("filter-line");
        return line;
    }
}
