package app.unknot.ui.catalog;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.CatalogIndex;
import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.domain.catalog.CatalogQuery.Quality;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.CatalogQuery.Where;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.ui.catalog.CatalogModel.Stage;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The catalog screen. A change of the search is remembered at once and carried out in the background; where searches
/// overtake each other, the latest one counts.
public final class CatalogController implements Screen {
    private final SettingsStore settings;
    private final CatalogPorts ports;
    private final Librarian librarian;
    private final CatalogModel model;
    private final CatalogView view;
    private long latest;

    /// @param settings favourites, conditions and the remembered filters
    public CatalogController(CatalogIndex index, SettingsStore settings, CatalogPorts ports, Messages messages) {
        Catalog catalog = index.catalog();
        this.settings = settings;
        this.ports = ports;
        Phrases phrases = new Phrases(messages, catalog.safety());
        this.librarian = new Librarian(index, phrases, ports);
        this.model = new CatalogModel(settings.current().query());
        // What is found comes when the view is there, which takes about as long.
        search();
        this.view = new CatalogView(model, this, phrases, Choices.of(catalog));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void close() {
        latest++;
    }

    /// Shows the text of a routine or technique.
    public void open(String id) {
        onOpen(id);
    }

    FigureShelf figures() {
        return ports.figures();
    }

    void onPoint(String id) {
        model.read(librarian.detail(id, settings.current()));
    }

    void onOpen(String id) {
        onPoint(id);
        model.attend(Stage.DETAIL);
    }

    void onBack() {
        model.attend(Stage.LIST);
    }

    void onFilters() {
        model.attend(model.stageProperty().get() == Stage.FILTERS ? Stage.LIST : Stage.FILTERS);
    }

    void onStart(Routine routine) {
        ports.start().accept(routine);
    }

    void onStar(String id) {
        Settings now = settings.current();
        Set<String> favourites = new HashSet<>(now.favourites());
        if (!favourites.remove(id)) {
            favourites.add(id);
        }
        settings.change(now.withFavourites(favourites));
        model.detailProperty().get().map(detail -> detail.heading().id()).filter(id::equals).ifPresent(this::onPoint);
        search();
    }

    void onType(String words) {
        if (!words.equals(query().words())) {
            ask(query().with(words));
        }
    }

    void onShelf(Shelf shelf) {
        if (shelf != query().shelf()) {
            model.read(Optional.empty());
            ask(query().with(shelf));
        }
    }

    void onMinutes(Minutes minutes) {
        if (!minutes.equals(query().minutes())) {
            ask(query().with(minutes));
        }
    }

    void onWho(Optional<Who> who) {
        Where where = query().where();
        ask(query().with(new Where(who, where.places(), where.regions(), where.owned())));
    }

    void onPlaces(Set<Place> places) {
        Where where = query().where();
        ask(query().with(new Where(where.who(), places, where.regions(), where.owned())));
    }

    void onRegions(Set<BodyRegion> regions) {
        Where where = query().where();
        ask(query().with(new Where(where.who(), where.places(), regions, where.owned())));
    }

    void onOwnedOnly(boolean only) {
        if (only != query().where().owned().isPresent()) {
            onOwned(only ? Optional.of(Choices.IN_EVERY_HOME) : Optional.empty());
        }
    }

    void onOwned(Set<Equipment> things) {
        onOwned(Optional.of(things));
    }

    private void onOwned(Optional<Set<Equipment>> owned) {
        Where where = query().where();
        ask(query().with(new Where(where.who(), where.places(), where.regions(), owned)));
    }

    void onEvidence(Set<Evidence> evidence) {
        ask(query().with(new Quality(evidence, query().quality().favouritesOnly())));
    }

    void onFavouritesOnly(boolean only) {
        ask(query().with(new Quality(query().quality().evidence(), only)));
    }

    void onClear() {
        CatalogQuery cleared = CatalogQuery.ALL.with(query().shelf()).with(query().words())
                .with(new Quality(Set.of(), query().quality().favouritesOnly()));
        ask(cleared);
    }

    void onLoosen(Loosening loosening) {
        ask(loosening.query());
    }

    private CatalogQuery query() {
        return model.queryProperty().get();
    }

    private void ask(CatalogQuery asked) {
        settings.change(settings.current().with(asked));
        model.ask(asked, Librarian.filters(asked));
        search();
    }

    private void search() {
        long ticket = ++latest;
        CatalogQuery asked = query();
        Settings person = settings.current();
        model.ask(asked, Librarian.filters(asked));
        ports.background().execute(() -> {
            Librarian.Found found = librarian.find(asked, person);
            Platform.runLater(() -> {
                if (ticket == latest) {
                    show(found);
                }
            });
        });
    }

    private void show(Librarian.Found found) {
        model.show(found.cards(), found.count(), found.loosenings());
        if (model.detailProperty().get().isEmpty() && !found.cards().isEmpty()) {
            onPoint(found.cards().getFirst().id());
        }
    }
}
