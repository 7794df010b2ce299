package app.unknot.domain.catalog;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words of one entry as a search sees them: without case and accents, in order of weight.
///
/// @param name words of the name
/// @param aliases words of the names and the other names
/// @param all every word, those of body regions and instruction included
record SearchText(String[] name, String[] aliases, String[] all) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static SearchText of(String name, Collection<String> aliases, Collection<String> rest) {
        String withAliases = name + " " + String.join(" ", aliases);
        return new SearchText(words(name), words(withAliases), words(withAliases + " " + String.join(" ", rest)));
    }

    /// The words of a text, as typed or as written.
    static String[] words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT), -1)).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    /// How well all typed words match: 0 in the name, 1 with the aliases, 2 anywhere; empty where one is not found.
    Optional<Integer> rank(String[] typed) {
        List<String[]> fields = List.of(name, aliases, all);
        for (int rank = 0; rank < fields.size(); rank++) {
            if (allIn(fields.get(rank), typed)) {
                return Optional.of(rank);
            }
        }
        return Optional.empty();
    }

    private static boolean allIn(String[] field, String[] typed) {
        for (String word : typed) {
            if (!anyBegins(field, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyBegins(String[] field, String word) {
        for (String candidate : field) {
            if (candidate.startsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
