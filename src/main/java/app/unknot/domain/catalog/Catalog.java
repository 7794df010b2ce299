package app.unknot.domain.catalog;

import app.unknot.domain.routine.Routine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Everything there is to choose from, in browsing order.
///
/// @param notices files that were refused, each with its reason; empty for the bundled catalog
public record Catalog(List<Entry> entries, List<Routine> routines, SafetyText safety, List<Refusal> notices) {
    /// A file that was refused.
    ///
    /// @param file the file's name
    /// @param field where in the file, as `steps[2].hold`
    /// @param reason what is wrong with it
    public record Refusal(String file, String field, String reason) {
        private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

        /// Takes one line, whatever of the file is quoted in it.
        public Refusal {
            file = inOneLine(file);
            field = inOneLine(field);
            reason = inOneLine(reason);
        }

        private static String inOneLine(String text) {
            return INVISIBLE.matcher(text).replaceAll("\uFFFD");
        }

        @Override
        public String toString() {
            return file + ": " + field + ": " + reason;
        }
    }

    public Catalog {
        entries = List.copyOf(entries);
        routines = List.copyOf(routines);
        notices = List.copyOf(notices);
    }

    /// The entry with this id, to do or to learn about.
    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// The technique with this id.
    public Optional<Technique> technique(String id) {
        return entry(id).flatMap(entry -> entry instanceof Technique technique ? Optional.of(technique)
                : Optional.empty());
    }

    /// The routine with this id.
    public Optional<Routine> routine(String id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    /// All techniques that can be done, by id.
    public Map<String, Technique> techniques() {
        Map<String, Technique> techniques = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Technique technique) {
                techniques.put(technique.id(), technique);
            }
        }
        return techniques;
    }
}
