package app.unknot.store.catalog;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.routine.Routine;
import app.unknot.store.Disk;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Adds the user's own techniques and routines to what is bundled, and collects what is wrong with them.
final class OwnFiles {
    private static final String JSON = ".json";

    private final Disk disk;
    private final TechniqueReader techniques;
    private final Map<String, Entry> entries;
    private final Map<String, Routine> routines;
    private final List<Catalog.Refusal> notices = new ArrayList<>();

    /// @param entries what is bundled, to be added to
    /// @param routines what is bundled, to be added to
    OwnFiles(Disk disk, TechniqueReader techniques, Map<String, Entry> entries, Map<String, Routine> routines) {
        this.disk = disk;
        this.techniques = techniques;
        this.entries = entries;
        this.routines = routines;
    }

    List<Catalog.Refusal> notices() {
        return notices;
    }

    void read(Folders folders) {
        Map<String, Entry> own = new LinkedHashMap<>();
        each(folders.techniques(), file -> {
            Entry entry = techniques.read(file.fields());
            file.check(entry.id());
            Checks.free(file.path(), entry.id(), entries.keySet());
            Checks.free(file.path(), entry.id(), routines.keySet());
            own.put(entry.id(), entry);
        });
        entries.putAll(own);
        hideWhatDependsOnHidden(own, folders.techniques());
        RoutineReader reader = new RoutineReader(entries, false);
        each(folders.routines(), file -> {
            Routine routine = reader.read(file.fields());
            file.check(routine.id());
            Checks.free(file.path(), routine.id(), entries.keySet());
            Checks.free(file.path(), routine.id(), routines.keySet());
            routines.put(routine.id(), routine);
        });
    }

    /// Hiding one entry may leave another without what it points to, and so on.
    private void hideWhatDependsOnHidden(Map<String, Entry> own, Path folder) {
        boolean again = true;
        while (again) {
            again = own.values().removeIf(entry -> {
                boolean refused = refused(() -> Checks.links(folder.getFileName() + "/" + entry.id() + JSON, entry, entries));
                if (refused) {
                    entries.remove(entry.id());
                }
                return refused;
            });
        }
    }

    private void each(Path folder, Consumer<OwnFile> read) {
        try {
            for (Path path : disk.list(folder)) {
                if (path.toString().endsWith(JSON)) {
                    refused(() -> read.accept(new OwnFile(path)));
                }
            }
        } catch (IOException e) {
            notices.add(new Catalog.Refusal(String.valueOf(folder.getFileName()), "folder", "cannot be read: " + e.getMessage()));
        }
    }

    private boolean refused(Runnable reading) {
        try {
            reading.run();
            return false;
        } catch (RefusedException e) {
            notices.add(e.refusal());
            return true;
        }
    }

    private final class OwnFile {
        private final Path at;

        OwnFile(Path at) {
            this.at = at;
        }

        String path() {
            return folder() + "/" + at.getFileName();
        }

        Fields fields() {
            try {
                return Fields.of(path(), disk.read(at));
            } catch (IOException e) {
                throw Fields.refused(path(), "file", "cannot be read: " + e.getMessage());
            }
        }

        void check(String id) {
            String name = String.valueOf(at.getFileName());
            Checks.named(folder(), name.substring(0, name.length() - JSON.length()), id);
        }

        private String folder() {
            Path parent = at.getParent();
            return parent == null ? "" : String.valueOf(parent.getFileName());
        }
    }
}
