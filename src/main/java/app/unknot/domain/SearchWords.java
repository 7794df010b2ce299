package app.unknot.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text folded for searching: lower case, no accents, one blank before each word, so that the beginning of a word is
/// found as a blank and what was typed.
public final class SearchWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /// People type "childs pose" for "child's pose".
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int ASCII = 128;

    private SearchWords() {}

    /// What was typed, as words to look for; empty where it holds no letter or digit.
    public static List<String> typed(String words) {
        String folded = fold(words);
        return folded.isEmpty() ? List.of()
                : List.of(folded.substring(1).split(" ")).stream().map(word -> " " + word).toList();
    }

    /// A text to look in.
    public static String fold(String text) {
        return isPlain(text) ? plain(text) : other(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /// The same as [#other], many times faster: most notes are plain English.
    private static String plain(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 1);
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            boolean word = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            if (word) {
                folded.append(within ? "" : " ").append(letter);
            }
            within = word || (within && letter == '\'');
        }
        return folded.toString();
    }

    private static String other(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN_WORDS.matcher(" " + joined).replaceAll(" ").stripTrailing();
    }
}
