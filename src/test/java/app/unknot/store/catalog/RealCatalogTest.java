package app.unknot.store.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.routine.Fit;
import app.unknot.domain.routine.Fitting;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The catalog that ships with the app is whole.
class RealCatalogTest {
    private static final Path ASSETS = Path.of("assets", "catalog");

    @TempDir
    private Path home;

    @Test
    void everyBundledFileIsAcceptedAndNoneIsForgotten() throws IOException {
        Catalog catalog = load(CatalogFiles.in(ASSETS));
        assertEquals(names("techniques"), catalog.entries().stream().map(Entry::id).collect(Collectors.toSet()));
        assertEquals(names("routines"), catalog.routines().stream().map(Routine::id).collect(Collectors.toSet()));
        assertEquals(37, catalog.techniques().size());
        assertEquals(6, catalog.entries().stream().filter(LearnOnly.class::isInstance).count());
        assertEquals(14, catalog.routines().size());
        assertTrue(catalog.notices().isEmpty());
    }

    @Test
    void theCatalogIsPackedBesideTheClasses() {
        assertEquals(load(CatalogFiles.in(ASSETS)), load(CatalogFiles.packed()));
    }

    @Test
    void everyRoutineFitsIntoEachOfTheMinutesThatItOffers() {
        Catalog catalog = load(CatalogFiles.in(ASSETS));
        Planner planner = new Planner(catalog.techniques());
        int offered = 0;
        for (Routine routine : catalog.routines()) {
            Fitting fitting = new Fitting(routine, Set.of(), planner);
            for (int minutes : fitting.minutes()) {
                Fit.Fitted fitted = assertInstanceOf(Fit.Fitted.class, fitting.to(Duration.ofMinutes(minutes)), routine.id());
                assertTrue(fitted.plan().length().compareTo(Duration.ofMinutes(minutes)) <= 0, routine.id());
                assertTrue(Planner.worthStarting(routine, fitted.plan()), routine.id());
                fitted.plan().steps().forEach(step -> assertEquals(Optional.empty(),
                        catalog.technique(step.technique().id()).orElseThrow().dosing().range().objection(step.dose())));
                offered++;
            }
        }
        assertTrue(offered > 20, offered + " minutes on offer");
    }

    private Catalog load(CatalogFiles files) {
        Folders folders = new Folders(home.resolve("data"), home.resolve("state"), home.resolve("config"));
        return new JsonCatalog(files, folders, new FileDisk()).load();
    }

    private static Set<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ASSETS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).collect(Collectors.toSet());
        }
    }
}
