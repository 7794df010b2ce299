package app.unknot.store.catalog;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.catalog.Source;
import app.unknot.domain.routine.Routine;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the catalog: what ships with the app, and then the user's own techniques and routines.
public final class JsonCatalog {
    private static final String TECHNIQUES = "techniques";
    private static final String ROUTINES = "routines";

    private final CatalogFiles bundled;
    private final Folders folders;
    private final Disk disk;

    public JsonCatalog(CatalogFiles bundled, Folders folders, Disk disk) {
        this.bundled = bundled;
        this.folders = folders;
        this.disk = disk;
    }

    /// Reads all of it: some tens of milliseconds of work. What is wrong with a file of the user's own becomes a notice,
    /// and hides that file and whatever depends on it.
    ///
    /// @throws RefusedException where a bundled file is wrong
    public Catalog load() {
        Map<String, Source> sources = sources();
        SafetyText safety = SafetyReader.read(fields("safety.json"));
        Fields index = fields("index.json");
        if (index.whole("v") != 1) {
            throw index.refused("v", "must be 1");
        }
        Map<String, Entry> entries = entries(index, new TechniqueReader(sources));
        Map<String, Routine> routines = routines(index, entries);
        index.done();
        OwnFiles own = new OwnFiles(disk, new TechniqueReader(sources), entries, routines);
        own.read(folders);
        return new Catalog(List.copyOf(entries.values()), List.copyOf(routines.values()), safety, own.notices());
    }

    private Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        Fields fields = fields("sources.json");
        fields.objects("sources", inner -> {
            Source source = new Source(inner.text("id"), inner.text("organisation"), inner.text("title"),
                    inner.text("where"));
            if (sources.put(source.id(), source) != null) {
                throw inner.refused("id", "\"" + source.id() + "\" is there twice");
            }
            return source;
        });
        fields.done();
        return sources;
    }

    private Map<String, Entry> entries(Fields index, TechniqueReader reader) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String id : ids(index, TECHNIQUES)) {
            Entry entry = reader.read(fields(TECHNIQUES + "/" + id + ".json"));
            Checks.named(TECHNIQUES, id, entry.id());
            entries.put(id, entry);
        }
        for (Entry entry : entries.values()) {
            Checks.links(TECHNIQUES + "/" + entry.id() + ".json", entry, entries);
        }
        return entries;
    }

    private Map<String, Routine> routines(Fields index, Map<String, Entry> entries) {
        RoutineReader reader = new RoutineReader(entries, true);
        Map<String, Routine> routines = new LinkedHashMap<>();
        for (String id : ids(index, ROUTINES)) {
            Routine routine = reader.read(fields(ROUTINES + "/" + id + ".json"));
            Checks.named(ROUTINES, id, routine.id());
            Checks.free(ROUTINES + "/" + id + ".json", id, entries.keySet());
            routines.put(id, routine);
        }
        return routines;
    }

    private static List<String> ids(Fields index, String name) {
        List<String> ids = new ArrayList<>();
        for (String id : index.texts(name)) {
            if (ids.contains(id)) {
                throw index.refused(name, "\"" + id + "\" is there twice");
            }
            ids.add(id);
        }
        return ids;
    }

    private Fields fields(String path) {
        try {
            return Fields.of(path, bundled.read(path));
        } catch (IOException e) {
            RefusedException refused = Fields.refused(path, "file", "cannot be read: " + e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }
}
