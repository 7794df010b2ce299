package app.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.Theme;
import app.unknot.domain.settings.Verbosity;
import app.unknot.domain.settings.When;
import app.unknot.store.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/// Settings outlive a run, whatever became of their file.
class JsonSettingsTest {
    private static final Settings CHOSEN = new Settings(true, Set.of(Condition.NUMB_SKIN), Set.of("bridge"),
            new CatalogQuery(Shelf.TECHNIQUES, "hüft", new CatalogQuery.Minutes(2, 12),
                    new CatalogQuery.Where(Optional.of(Who.PARTNER), Set.of(Place.BED), Set.of(BodyRegion.HIP),
                            Optional.of(Set.of(Equipment.MAT))),
                    new CatalogQuery.Quality(Set.of(Evidence.LOW), true)),
            new Preferences(new Preferences.Looks(Theme.DARK, 150, true), new Preferences.Sound(false, 30),
                    new Preferences.Speech(Verbosity.SPARSE, Optional.of("Ann"), 140),
                    new Preferences.Leading(8, When.NEVER, When.ALWAYS, false, Optional.of(new Preferences.Corner(-200, 40))),
                    new Preferences.Rhythm(5)));
    private static final String FILE = """
            {"safetyAccepted": true, "conditions": ["numb-skin"], "favourites": ["bridge"],
             "query": {"shelf": "techniques", "words": "hüft", "fromMinutes": 2, "toMinutes": 12, "who": "partner", "places": ["bed"],
              "regions": ["hip"], "owned": ["mat"], "evidence": ["low"], "favouritesOnly": true},
             "theme": "dark", "textPercent": 150, "sound": {"on": false, "volume": 30}, "countInSeconds": 8, "lessMotion": true,
             "speech": {"verbosity": "sparse", "voice": "Ann", "rate": 140}, "anyKey": "never", "farView": "always", "keepAwake": false,
             "smallView": {"x": -200, "y": 40}, "daysAWeek": 5}
            """;

    @TempDir
    private Path home;
    private Path file;

    @BeforeEach
    void config() {
        file = home.resolve("config").resolve("settings.json");
    }

    @Test
    void aFreshInstallationStartsWithTheDefaultsAndWritesNothing() throws IOException {
        try (JsonSettings settings = open()) {
            assertEquals(Settings.DEFAULT, settings.current());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void aChangeIsThereAtOnceAndAfterARestart() {
        try (JsonSettings settings = open()) {
            settings.change(Settings.DEFAULT);
            settings.change(CHOSEN);
            assertEquals(CHOSEN, settings.current());
        }
        try (JsonSettings settings = open()) {
            assertEquals(CHOSEN, settings.current());
        }
    }

    /// A file from before is read, and what is written can be read by a version from before.
    @Test
    void theFileKeepsItsShape() throws IOException {
        write(FILE);
        try (JsonSettings settings = open()) {
            assertEquals(CHOSEN, settings.current());
        }
        Files.delete(file);
        try (JsonSettings settings = open()) {
            settings.change(CHOSEN);
        }
        assertEquals(Json.MAPPER.readTree(FILE), Json.MAPPER.readTree(Files.readString(file)));
    }

    @Test
    void whateverOneFieldHoldsTheOthersAreRead() throws IOException {
        for (String field : Json.MAPPER.readTree(FILE).propertyNames()) {
            for (String odd : List.of("7.5", "\"pink\"", "{\"x\": 1}", "[[]]", "99999999999", "null")) {
                ObjectNode tree = (ObjectNode) Json.MAPPER.readTree(FILE);
                write(tree.set(field, Json.MAPPER.readTree(odd)).toString());
                ObjectNode without = tree.deepCopy();
                without.remove(field);
                Settings read = current();
                write(without.toString());
                assertEquals(current(), read, field + ": " + odd);
            }
        }
    }

    @Test
    void ownedNothingDiffersFromNotAsked() {
        CatalogQuery.Where nothing = new CatalogQuery.Where(Optional.empty(), Set.of(), Set.of(),
                Optional.of(Set.of()));
        Settings changed = Settings.DEFAULT.with(CatalogQuery.ALL.with(nothing));
        try (JsonSettings settings = open()) {
            settings.change(changed);
        }
        try (JsonSettings settings = open()) {
            assertEquals(changed, settings.current());
        }
    }

    @Test
    void keysOfAnotherVersionAreKept() throws IOException {
        write("{\"far\": {\"view\": 1}, \"sound\": {\"on\": true, \"volume\": 5, \"depth\": \"low\"}, \"textPercent\": 120}");
        try (JsonSettings settings = open()) {
            assertEquals(120, settings.current().preferences().looks().textPercent());
            settings.change(CHOSEN);
        }
        String text = Files.readString(file).replaceAll("\\s", "");
        assertTrue(text.contains("\"far\":{\"view\":1}"), text);
        assertTrue(text.contains("\"depth\":\"low\""), text);
        assertTrue(text.contains("\"volume\":30"), text);
    }

    @Test
    void aBadValueIsReplacedByItsDefaultAndTheOthersStay() throws IOException {
        write("{\"theme\": \"pink\", \"textPercent\": 900, \"countInSeconds\": 8, \"safetyAccepted\": true, \"favourites\": 7}");
        try (JsonSettings settings = open()) {
            Preferences defaults = Settings.DEFAULT.preferences();
            assertEquals(defaults.with(defaults.leading().withCountIn(8)),
                    settings.current().preferences());
            assertTrue(settings.current().safetyAccepted());
        }
        assertTrue(Files.readString(file).contains("pink"), "reading changed the file");
    }

    @Test
    void aFileThatCannotBeParsedIsSetAside() throws IOException {
        for (String broken : List.of("{\"theme\":", "", "[]", "\0\0\0", "[".repeat(100_000))) {
            write(broken);
            try (JsonSettings settings = open()) {
                assertEquals(Settings.DEFAULT, settings.current());
                settings.change(CHOSEN);
            }
            try (JsonSettings settings = open()) {
                assertEquals(CHOSEN, settings.current());
            }
        }
        List<String> aside = files().stream().filter(name -> !name.equals("settings.json")).toList();
        assertEquals(5, aside.size(), aside.toString());
        assertTrue(aside.stream().allMatch(name -> name.startsWith("settings-20260102T030405Z")), aside.toString());
    }

    @Test
    void aBadValueIsCopiedOnceBeforeItIsWrittenOver() throws IOException {
        String bad = "{\"theme\": \"pink\"}";
        write(bad);
        open().close();
        assertEquals(List.of("settings.json"), files());
        for (Settings changed : List.of(CHOSEN, Settings.DEFAULT)) {
            try (JsonSettings settings = open()) {
                settings.change(changed);
            }
            assertEquals(List.of("settings-20260102T030405Z.json", "settings.json"), files());
            assertEquals(bad, Files.readString(file.resolveSibling("settings-20260102T030405Z.json")));
        }
    }

    @Test
    void whatCanBeNeitherReadNorSetAsideIsNeverWrittenOver() throws IOException {
        for (String act : List.of("read", "move")) {
            write("{\"theme\":");
            FaultyDisk disk = new FaultyDisk();
            disk.failWhere(call -> call.act().equals(act));
            try (JsonSettings settings = open(disk)) {
                disk.heal();
                settings.change(CHOSEN);
                assertEquals(CHOSEN, settings.current());
            }
            assertEquals("{\"theme\":", Files.readString(file), act);
        }
    }

    private Settings current() {
        try (JsonSettings settings = open()) {
            return settings.current();
        }
    }

    private JsonSettings open() {
        return open(new FileDisk());
    }

    private JsonSettings open(Disk disk) {
        return new JsonSettings(new Folders(home, home, home.resolve("config")), disk, () -> Instant.parse("2026-01-02T03:04:05Z"));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        if (!Files.exists(home.resolve("config"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(home.resolve("config"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
