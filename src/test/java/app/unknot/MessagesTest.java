package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every visible word is a literal key: none is missing, unused, untranslated or says what the product never says.
class MessagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path STORE = SOURCES.resolve(Path.of("app", "unknot", "store"));
    private static final Path BUNDLES = Path.of("src", "main", "resources", "app", "unknot");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+){2,}");
    private static final List<String> NEVER_SAID = List.of("…", "...", "reduces inflammation", "breaks up knots",
            "flushes toxins", "detox", "realign", "cure", "miracle", "guarantee");

    @Test
    void everyKeyIsThereUsedTranslatedAndSound() {
        assertEquals(List.of(), problems(sources(), english(), translations()));
    }

    @Test
    void aMissingKeyIsNoticed() {
        assertFound("missing: a.b.missing", List.of("words.text(\"a.b.missing\"); \"a.b.used\""),
                Map.of("a.b.used", "Used"), Map.of());
        assertFound("missing: a.b.elsewhere", List.of("String key = \"a.b.elsewhere\"; \"a.b.used\""),
                Map.of("a.b.used", "Used"), Map.of());
    }

    @Test
    void anUnusedKeyIsNoticed() {
        assertFound("unused: a.b.used", List.of("nothing"), Map.of("a.b.used", "Used"), Map.of());
    }

    @Test
    void anUntranslatedKeyIsNoticed() {
        assertFound("de lacks: a.b.used", List.of("\"a.b.used\""), Map.of("a.b.used", "Used"),
                Map.of("de", Map.of("a.b.other", "Andere")));
        assertFound("de has too much: a.b.other", List.of("\"a.b.used\""), Map.of("a.b.used", "Used"),
                Map.of("de", Map.of("a.b.other", "Andere")));
    }

    @Test
    void unsoundWordsAreNoticed() {
        List<String> code = List.of("\"a.b.used\"");
        assertFound("a.b.used says: …", code, Map.of("a.b.used", "Wait…"), Map.of());
        assertFound("a.b.used says: cure", code, Map.of("a.b.used", "A cure for all"), Map.of());
        assertFound("a.b.used is no pattern", code, Map.of("a.b.used", "{zero} left"), Map.of());
        assertFound("a.b.used loses a quote", code, Map.of("a.b.used", "{0} isn't"), Map.of());
        assertFound("a.b.used is empty", code, Map.of("a.b.used", " "), Map.of());
    }

    private static void assertFound(String problem, List<String> code, Map<String, String> english,
            Map<String, Map<String, String>> translations) {
        List<String> found = problems(code, english, translations);
        assertTrue(found.contains(problem), () -> problem + " is not among " + found);
    }

    private static List<String> problems(List<String> code, Map<String, String> english,
            Map<String, Map<String, String>> translations) {
        List<String> problems = new ArrayList<>();
        Set<String> sections = english.keySet().stream().map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> literals = new TreeSet<>();
        Set<String> wanted = new TreeSet<>();
        for (String file : code) {
            LITERAL.matcher(file).results().forEach(match -> literals.add(match.group(1)));
            ASKED.matcher(file).results().forEach(match -> wanted.add(match.group(1)));
        }
        literals.stream().filter(
                literal -> KEY.matcher(literal).matches() && sections.contains(literal.substring(0, literal.indexOf('.'))))
                .forEach(wanted::add);
        wanted.stream().filter(key -> !english.containsKey(key)).forEach(key -> problems.add("missing: " + key));
        english.keySet().stream().filter(key -> !literals.contains(key)).forEach(key -> problems.add("unused: " + key));
        english.forEach((key, words) -> problems.addAll(unsound(key, words)));
        translations.forEach((language, words) -> {
            english.keySet().stream().filter(key -> !words.containsKey(key))
                    .forEach(key -> problems.add(language + " lacks: " + key));
            words.keySet().stream().filter(key -> !english.containsKey(key))
                    .forEach(key -> problems.add(language + " has too much: " + key));
            words.forEach((key, text) -> problems.addAll(unsound(key, text)));
        });
        return problems;
    }

    private static List<String> unsound(String key, String words) {
        List<String> problems = new ArrayList<>();
        NEVER_SAID.stream().filter(never -> says(words, never)).forEach(never -> problems.add(key + " says: " + never));
        if (words.isBlank()) {
            problems.add(key + " is empty");
        }
        if (words.contains("{")) {
            if (words.replace("''", "").contains("'")) {
                problems.add(key + " loses a quote");
            }
            try {
                new MessageFormat(words, Locale.ROOT);
            } catch (IllegalArgumentException _) {
                problems.add(key + " is no pattern");
            }
        }
        return problems;
    }

    private static boolean says(String words, String never) {
        String start = Character.isLetter(never.charAt(0)) ? "\\b" : "";
        return Pattern.compile(start + Pattern.quote(never), Pattern.CASE_INSENSITIVE).matcher(words).find();
    }

    /// Where words are shown. The store asks for texts as well: those of its files.
    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(STORE)).map(MessagesTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> english() {
        return bundle(BUNDLES.resolve("messages.properties"));
    }

    private static Map<String, Map<String, String>> translations() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("messages_"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), MessagesTest::bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bundle(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
