package app.unknot.ui.catalog;
import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.CatalogIndex;
import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.CatalogQuery.Where;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Who;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.ui.InMemorySettings;
import app.unknot.ui.RealFigures;
import app.unknot.ui.Screenshots;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import app.unknot.ui.shell.Section;
import app.unknot.ui.shell.ShellController;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Pictures of the real catalog.
class CatalogScreensTest {
    private static final Path NOWHERE = Path.of("target", "nowhere");

    private final InMemorySettings settings = new InMemorySettings();
    private final Catalog catalog = new JsonCatalog(CatalogFiles.packed(), new Folders(NOWHERE, NOWHERE, NOWHERE), new FileDisk()).load();
    private final FigureShelf shelf = RealFigures.shelf();
    private Optional<CatalogController> shown = Optional.empty();

    @Test
    void routinesAreTidy() {
        settings.change(settings.current().withFavourites(Set.of("desk-break-5")));
        take("catalog-routines", _ -> {
        });
    }

    @Test
    void aRoutineWithAStepLeftOutIsTidy() {
        settings.change(settings.current().with(Set.of(Condition.UNCONTROLLED_BLOOD_PRESSURE)));
        take("catalog-left-out", catalog -> catalog.open("steady-strong-12"));
    }

    @Test
    void aTechniqueIsTidy() {
        settings.change(settings.current().with(CatalogQuery.ALL.with(Shelf.TECHNIQUES)));
        take("catalog-technique", catalog -> catalog.open("side-bend"));
    }

    @Test
    void aTechniqueThatIsNotForThisPersonIsTidy() {
        settings.change(settings.current().with(Set.of(Condition.UNCONTROLLED_BLOOD_PRESSURE))
                .with(CatalogQuery.ALL.with(Shelf.TECHNIQUES)));
        take("catalog-not-for-you", catalog -> catalog.open("bridge"));
    }

    @Test
    void somethingToLearnAboutIsTidy() {
        settings.change(settings.current().with(CatalogQuery.ALL.with(Shelf.TECHNIQUES)));
        take("catalog-learn-only", catalog -> catalog.open("learn-spinal-tap"));
    }

    @Test
    void theFiltersAreTidy() {
        settings.change(settings.current().with(CatalogQuery.ALL.with(new Where(Optional.of(Who.SELF),
                Set.of(Place.CHAIR), Set.of(), Optional.of(Choices.IN_EVERY_HOME)))));
        take("catalog-filters", CatalogController::onFilters);
    }

    @Test
    void anEmptyResultIsTidy() {
        settings.change(settings.current().with(CatalogQuery.ALL.with("strong")
                .with(new Where(Optional.of(Who.PARTNER), Set.of(), Set.of(), Optional.empty()))));
        take("catalog-nothing", _ -> {
        });
    }

    private void take(String name, Consumer<CatalogController> prepare) {
        new Screenshots().take(name, () -> {
            CatalogPorts ports = new CatalogPorts(new CatalogPorts.Memory(_ -> Optional.empty(), _ -> false), _ -> {
            }, shelf, Runnable::run, Clock.systemUTC());
            CatalogController controller = new CatalogController(CatalogIndex.of(catalog), settings, ports,
                    new Messages(Locale.ENGLISH));
            shown = Optional.of(controller);
            ShellController shell = new ShellController(_ -> {
            }, new Messages(Locale.ENGLISH));
            shell.show(Section.CATALOG, controller);
            return shell.view();
        }, () -> shown.ifPresent(prepare));
    }
}
