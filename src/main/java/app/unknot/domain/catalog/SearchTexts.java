package app.unknot.domain.catalog;

import app.unknot.domain.SearchWords;
import java.util.List;
import java.util.OptionalInt;

/// The words of one entry or routine, folded for searching.
///
/// @param ranked the name's words, the aliases', and the rest
record SearchTexts(List<String> ranked) {
    SearchTexts {
        ranked = List.copyOf(ranked);
    }

    static SearchTexts of(String name, List<String> aliases, List<String> rest) {
        return new SearchTexts(
                List.of(SearchWords.fold(name), SearchWords.fold(String.join(" ", aliases)), SearchWords.fold(String.join(" ", rest))));
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
}
