package app.unknot.store.catalog;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.Source;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.Fuzzing;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Any bytes as a routine or a technique of the user's own.
public final class OwnFileFuzz {
    private static final Map<String, Entry> ENTRIES = entries();
    private static final Map<String, Source> SOURCES = Map.of();

    private OwnFileFuzz() {}

    /// Understands them or refuses them in one line, and nothing else.
    public static void fuzzerTestOneInput(byte[] bytes) {
        read(() -> new RoutineReader(ENTRIES, false).read(Fields.of("routines/mine.json", bytes)));
        read(() -> new TechniqueReader(SOURCES).read(Fields.of("techniques/mine.json", bytes)));
    }

    private static void read(Runnable reading) {
        try {
            reading.run();
        } catch (RefusedException e) {
            Fuzzing.demand(String.valueOf(e.getMessage()).lines().count() == 1, "the reason takes one line: " + e.getMessage());
        }
    }

    private static Map<String, Entry> entries() {
        Path nowhere = Path.of("nowhere");
        Catalog catalog = new JsonCatalog(CatalogFiles.in(Path.of("assets", "catalog")), new Folders(nowhere, nowhere, nowhere),
                new FileDisk()).load();
        Map<String, Entry> entries = new HashMap<>();
        catalog.entries().forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }
}
