package app.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What ships beside the code is whole, adds up, and says nothing that the product never says.
class AssetsTest {
    private static final Path ASSETS = Path.of("assets");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "app", "unknot");
    private static final Duration SHORTEST_CHANGE = Duration.ofSeconds(4);
    /// What the article that Unknot starts from names.
    private static final List<String> ARTICLE = List.of("stretching", "taping", "repetitive mobilisation", "cold",
            "rolling", "kneading", "hand massage", "spinal tap", "deep tissue", "swedish", "craniosacral",
            "push and pull", "orthopedic massage", "orthopedic rolling", "trigger point therapy", "spinal manipulation",
            "myofascial release");
    /// The facts give no easier variant for these: they offer skip.
    private static final Set<String> NOTHING_EASIER = Set.of("self-knead-shoulder", "self-low-back-circles",
            "partner-long-strokes", "partner-knead", "partner-circular-friction", "partner-tapotement",
            "partner-vibration", "partner-slow-deep-stroke", "partner-myofascial-hold", "partner-still-touch",
            "cold-pack", "kinesiology-tape-lower-back", "relaxed-breathing");
    /// "Reduces inflammation", "breaks up knots", "flushes toxins" and "realigns" in every form, and the ellipsis.
    private static final List<Pattern> NEVER_PRINTED = Stream
            .of("\\breduc\\w*\\s+(\\w+\\s+){0,2}inflammation", "\\bbr(eak|oke)\\w*\\s+(\\w+\\s+){0,2}knots?\\b",
                    "\\bflush\\w*\\s+(\\w+\\s+){0,2}toxins?\\b", "\\bre-?align", "…")
            .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE)).toList();
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern CONTINUED = Pattern.compile("\\\\\\R\\s*");

    @TempDir
    private Path home;
    private Catalog catalog;

    @BeforeEach
    void load() {
        Folders none = new Folders(home.resolve("data"), home.resolve("state"), home.resolve("config"));
        catalog = new JsonCatalog(CatalogFiles.packed(), none, new FileDisk()).load();
    }

    @Test
    void everythingInTheFactsIsBundled() {
        assertEquals(37, catalog.techniques().size());
        assertEquals(6, catalog.entries().stream().filter(LearnOnly.class::isInstance).count());
        assertEquals(14, catalog.routines().size());
        assertEquals(List.of(), catalog.notices());
    }

    @Test
    void everyRoutineLastsExactlyItsMinutes() {
        for (Routine routine : catalog.routines()) {
            Duration sum = routine.steps().stream().map(step -> length(step.dose())).reduce(Duration.ZERO,
                    Duration::plus);
            assertEquals(Duration.ofMinutes(routine.profile().minutes()), sum, routine.id());
        }
    }

    @Test
    void everyHoldAndCountLiesInItsTechniquesRange() {
        for (Technique technique : catalog.techniques().values()) {
            assertInRange("the default", technique, technique.dosing().dose());
            technique.dosing().easier().filter(easier -> easier.technique().isEmpty())
                    .ifPresent(easier -> assertInRange("easier", technique, easier.ease(technique.dosing().dose())));
        }
        for (Routine routine : catalog.routines()) {
            routine.steps().forEach(step -> assertInRange(routine.id(), step.technique(), step.dose()));
        }
    }

    /// Early enough to change something, about every two minutes, and never so late that nothing can be changed any more.
    @Test
    void underEveryPairOfHandsTheGiverIsToldToAsk() {
        List<Technique> handsOn = catalog.techniques().values().stream().filter(technique -> technique.traits().who() == Who.PARTNER
                && technique.dosing().pace().pressure().isPresent()).toList();
        assertEquals(8, handsOn.size());
        for (Technique technique : handsOn) {
            List<Long> asked = technique.dosing().timing().prompts().stream().filter(prompt -> prompt.text().startsWith("Ask"))
                    .map(prompt -> prompt.at().toSeconds()).toList();
            assertTrue(asked.getFirst() <= 20 && asked.getFirst() < technique.dosing().range().hold().from(), technique.id());
            for (int i = 1; i < asked.size(); i++) {
                assertTrue(asked.get(i) - asked.get(i - 1) <= 120, technique.id());
            }
            assertTrue(technique.dosing().range().hold().to() - asked.getLast() <= 120, technique.id());
        }
        for (Routine routine : catalog.routines()) {
            routine.steps().forEach(step -> step.technique().dosing().timing().prompts().stream()
                    .map(prompt -> step.dose().work().hold().minus(prompt.at()))
                    .forEach(left -> assertTrue(!left.isPositive() || left.toSeconds() >= 20, routine.id() + ": " + left)));
        }
    }

    @Test
    void everyTechniqueIsInARoutine() {
        Set<String> used = catalog.routines().stream().flatMap(routine -> routine.steps().stream())
                .map(RoutineStep::technique).map(Technique::id).collect(Collectors.toSet());
        assertEquals(catalog.techniques().keySet(), used);
    }

    @Test
    void everythingThatTheArticleNamesIsFoundByItsOwnName() {
        List<String> lacking = ARTICLE.stream().filter(name -> catalog.entries().stream().noneMatch(named(name)))
                .toList();
        assertEquals(List.of(), lacking);
        assertEquals(17, ARTICLE.size());
    }

    @Test
    void onlyWhatHasNothingEasierLacksIt() {
        Set<String> lacking = catalog.techniques().values().stream()
                .filter(technique -> technique.dosing().easier().isEmpty()).map(Technique::id)
                .collect(Collectors.toSet());
        assertEquals(NOTHING_EASIER, lacking);
        assertEquals(13, NOTHING_EASIER.size());
    }

    @Test
    void whatIsNeverPrintedIsNowhere() throws IOException {
        List<Path> words = new ArrayList<>(files(ASSETS.resolve("catalog"), path -> true));
        words.addAll(files(BUNDLES, path -> path.getFileName().toString().matches("messages.*\\.properties")));
        assertTrue(words.size() > 60, "too few files were looked at: " + words);
        List<String> found = new ArrayList<>();
        for (Path file : words) {
            printed(Files.readString(file)).forEach(phrase -> found.add(file + ": " + phrase));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void whatIsNeverPrintedIsNoticedInEveryForm() {
        for (String bad : List.of("It reduces inflammation.", "by reducing the local inflammation",
                "Breaks up knots", "breaking up those knots", "broke the knot", "flushes toxins", "Flush out all toxins",
                "It realigns you", "re-aligning", "\"and so on\u2026\"", "So on\\u2026", "breaks up \\\n    knots")) {
            assertEquals(1, printed(bad).size(), bad);
        }
        for (String good : List.of("Unknot breaks this up", "Less swelling", "Align your knees", "a stubborn knot")) {
            assertEquals(List.of(), printed(good), good);
        }
    }

    @Test
    void everyAssetsOriginIsTold() throws IOException {
        assertEquals(Set.of(), untold(Files.readString(ASSETS.resolve("SOURCES.md"))));
        assertTrue(untold("").contains("fonts/IBMPlexSans-Bold.ttf"), "a missing origin goes unnoticed");
    }

    /// Worked out from the numbers alone, so that it checks the phases, too.
    private static Duration length(Dose dose) {
        int bouts = dose.sets() * dose.sides() * dose.reps();
        int changes = dose.sets() * (dose.sides() - 1);
        Duration rest = dose.pauses().rest();
        Duration change = rest.compareTo(SHORTEST_CHANGE) > 0 ? rest : SHORTEST_CHANGE;
        return dose.pauses().setup().plus(dose.work().length().multipliedBy(bouts))
                .plus(rest.multipliedBy(bouts - 1L - changes)).plus(change.multipliedBy(changes));
    }

    private static void assertInRange(String where, Technique technique, Dose dose) {
        assertEquals(Optional.empty(), technique.dosing().range().objection(dose), where + ": " + technique.id());
        technique.dosing().timing().prompts().forEach(prompt -> assertTrue(
                prompt.at().toSeconds() < technique.dosing().range().hold().to(), "a late prompt: " + technique.id()));
    }

    private static Predicate<Entry> named(String name) {
        Pattern words = Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
        return entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .anyMatch(words.asPredicate());
    }

    private static List<String> printed(String file) {
        String plain = CONTINUED.matcher(file).replaceAll("");
        String text = ESCAPED.matcher(plain)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
        return NEVER_PRINTED.stream().flatMap(never -> never.matcher(text).results()).map(MatchResult::group).toList();
    }

    private static Set<String> untold(String sources) throws IOException {
        Set<String> untold = new TreeSet<>();
        for (Path file : files(ASSETS, path -> true)) {
            String name = ASSETS.relativize(file).toString().replace('\\', '/');
            boolean ours = name.equals("SOURCES.md") || name.startsWith("catalog/") || name.startsWith("screenshots/");
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            if (!ours && !sources.contains("`" + name + "`") && !sources.contains("`" + folder + "`")) {
                untold.add(name);
            }
        }
        return untold;
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }
}
