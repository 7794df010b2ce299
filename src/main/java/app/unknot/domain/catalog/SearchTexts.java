package app.unknot.domain.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The words of one entry or routine, folded for searching: lower case, no accents, one blank before each word, so that
/// the beginning of a word is found as a blank and what was typed.
///
/// @param ranked the name's words, the aliases', and the rest
record SearchTexts(List<String> ranked) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /// People type "childs pose" for "child's pose".
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    SearchTexts {
        ranked = List.copyOf(ranked);
    }

    static SearchTexts of(String name, List<String> aliases, List<String> rest) {
        return new SearchTexts(List.of(fold(name), fold(String.join(" ", aliases)), fold(String.join(" ", rest))));
    }

    /// What was typed, as words to look for; empty where it holds no letter or digit.
    static List<String> typed(String words) {
        String folded = fold(words);
        return folded.isEmpty() ? List.of()
                : List.of(folded.substring(1).split(" ")).stream().map(word -> " " + word).toList();
    }

    /// How good a match this is, 0 the best: every word stands in the name; in the name or an alias; anywhere. Empty
    /// where a word is missing.
    OptionalInt rank(List<String> typed) {
        int worst = 0;
        for (String word : typed) {
            int rank = 0;
            while (rank < ranked.size() && !ranked.get(rank).contains(word)) {
                rank++;
            }
            if (rank == ranked.size()) {
                return OptionalInt.empty();
            }
            worst = Math.max(worst, rank);
        }
        return OptionalInt.of(worst);
    }

    private static String fold(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN_WORDS.matcher(" " + joined).replaceAll(" ").stripTrailing();
    }
}
