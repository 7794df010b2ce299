package app.unknot.store.catalog;

import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.catalog.Technique;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/// What has to hold between files: names, and ids that point from one to another.
final class Checks {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Checks() {}

    /// An id is the file's name without `.json`, in kebab-case.
    ///
    /// @param folder the folder that the file lies in
    /// @param name the file's name without `.json`
    static void named(String folder, String name, String id) {
        String file = folder + "/" + name + ".json";
        if (!id.equals(name)) {
            throw Fields.refused(file, "id", "\"" + id + "\" is unlike the file's name");
        }
        if (!ID.matcher(id).matches()) {
            throw Fields.refused(file, "id", "may hold only lower-case letters, digits and hyphens");
        }
    }

    /// An id is there once: history and favourites know techniques and routines by it alone.
    static void free(String file, String id, Collection<String> taken) {
        if (taken.contains(id)) {
            throw Fields.refused(file, "id", "\"" + id + "\" is there twice");
        }
    }

    /// Other techniques that an entry names are there, and can be done.
    static void links(String file, Entry entry, Map<String, Entry> entries) {
        switch (entry) {
            case Technique technique -> technique.dosing().easier().flatMap(easier -> easier.technique())
                    .ifPresent(other -> link(file, "easier.technique", other, entries));
            case LearnOnly learnOnly -> {
                for (int i = 0; i < learnOnly.instead().size(); i++) {
                    link(file, "instead[" + i + "]", learnOnly.instead().get(i), entries);
                }
            }
        }
    }

    private static void link(String file, String field, String id, Map<String, Entry> entries) {
        switch (entries.get(id)) {
            case Technique _ -> {}
            case LearnOnly _ -> throw Fields.refused(file, field, "\"" + id + "\" is to learn about only");
            case null -> throw Fields.refused(file, field, "\"" + id + "\" is not known");
        }
    }
}
