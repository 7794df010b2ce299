package app.unknot.ui.catalog;

import app.unknot.domain.catalog.CatalogQuery;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the catalog shows.
final class CatalogModel {
    /// What the person attends to; where there is no room for two columns, the one that is shown.
    enum Stage {
        LIST, DETAIL, FILTERS
    }

    private final ObservableList<Card> cards = FXCollections.observableArrayList();
    private final ObservableList<Card> shownCards = FXCollections.unmodifiableObservableList(cards);
    private final ObservableList<Loosening> loosenings = FXCollections.observableArrayList();
    private final ObservableList<Loosening> shownLoosenings = FXCollections.unmodifiableObservableList(loosenings);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<CatalogQuery> query;
    private final ReadOnlyIntegerWrapper filters = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LIST);

    CatalogModel(CatalogQuery query) {
        this.query = new ReadOnlyObjectWrapper<>(query);
    }

    /// The cards that were found.
    ObservableList<Card> cards() {
        return shownCards;
    }

    /// Where nothing was found: what would help.
    ObservableList<Loosening> loosenings() {
        return shownLoosenings;
    }

    /// How many were found, in words.
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The search and the filters.
    ReadOnlyObjectProperty<CatalogQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// How many filters are set behind the filter button.
    ReadOnlyIntegerProperty filtersProperty() {
        return filters.getReadOnlyProperty();
    }

    /// The entry that is read.
    ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Takes over what a search found.
    void show(List<Card> found, String words, List<Loosening> help) {
        if (!cards.equals(found)) {
            cards.setAll(found);
        }
        loosenings.setAll(help);
        count.set(words);
    }

    void ask(CatalogQuery asked, int filtersSet) {
        query.set(asked);
        filters.set(filtersSet);
    }

    void read(Optional<Detail> text) {
        detail.set(text);
    }

    void attend(Stage to) {
        stage.set(to);
    }
}
