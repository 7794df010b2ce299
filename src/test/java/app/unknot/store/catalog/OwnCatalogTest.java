package app.unknot.store.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Catalog.Refusal;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user's own files add to the catalog; a wrong one is hidden, with whatever depends on it, and told about.
class OwnCatalogTest {
    private static final Path ASSETS = Path.of("assets", "catalog");

    @TempDir
    private Path data;

    @Test
    void anOwnTechniqueAndAnOwnRoutineThatUsesItAreAdded() throws IOException {
        technique("my-bridge", bundled("techniques/bridge.json", "\"bridge\"", "\"my-bridge\""));
        routine("my-reset", reset("shoulder-blade-squeeze", "shoulder-blade-squeeze"));
        Catalog catalog = load();
        assertEquals(List.of(), catalog.notices());
        assertTrue(catalog.technique("my-bridge").isPresent());
        assertTrue(catalog.routine("my-reset").isPresent());
    }

    @Test
    void anOwnRoutineNeedNotLastItsMinutes() throws IOException {
        routine("my-reset", reset("\"minutes\": 2", "\"minutes\": 5"));
        assertEquals(List.of(), load().notices());
    }

    @Test
    void aWrongTechniqueIsHiddenAndSoIsWhateverDependsOnIt() throws IOException {
        technique("first", bundled("techniques/bridge.json", "\"bridge\"", "\"first\"").replace("\"hold\": 6",
                "\"hold\": 0"));
        technique("second", easier("second", "first"));
        technique("third", easier("third", "second"));
        routine("my-reset", reset("shoulder-blade-squeeze", "third"));
        Catalog catalog = load();
        assertTrue(catalog.entry("first").isEmpty() && catalog.entry("second").isEmpty());
        assertTrue(catalog.entry("third").isEmpty() && catalog.routine("my-reset").isEmpty());
        assertEquals(List.of("techniques/first.json", "techniques/second.json", "techniques/third.json",
                "routines/my-reset.json"), catalog.notices().stream().map(Refusal::file).toList());
        assertEquals(37, catalog.techniques().size());
    }

    @Test
    void anIdThatIsTakenIsRefusedAndTheBundledOneStays() throws IOException {
        technique("bridge", bundled("techniques/bridge.json", "Bridge", "My bridge"));
        routine("desk-reset-2", bundled("routines/desk-reset-2.json", "Two-minute", "My"));
        Catalog catalog = load();
        assertEquals(List.of("\"bridge\" is there twice", "\"desk-reset-2\" is there twice"),
                catalog.notices().stream().map(Refusal::reason).toList());
        assertEquals("Bridge", catalog.technique("bridge").orElseThrow().name());
    }

    @Test
    void hostileFilesAreRefusedOneByOne() throws IOException {
        technique("cut", "{\"id\": \"cut\"");
        technique("deep", "[".repeat(100_000));
        technique("empty", "");
        technique("long", "x".repeat(2_000_000));
        technique("zeros", "\0".repeat(5000));
        routine("my-reset", reset("\"hold\": 5,", "\"hold\": 1e300,"));
        Catalog catalog = load();
        assertEquals(6, catalog.notices().size(), catalog.notices().toString());
        assertFalse(catalog.notices().stream().anyMatch(refusal -> refusal.reason().isBlank()));
        assertEquals(14, catalog.routines().size());
    }

    private Catalog load() {
        return new JsonCatalog(CatalogFiles.in(ASSETS), new Folders(data, data, data), new FileDisk()).load();
    }

    private static String bundled(String path, String part, String other) throws IOException {
        String text = Files.readString(ASSETS.resolve(path));
        assertTrue(text.contains(part), part + " is not in " + path);
        return text.replace(part, other);
    }

    private static String reset(String part, String other) throws IOException {
        return bundled("routines/desk-reset-2.json", part, other).replace("\"desk-reset-2\"", "\"my-reset\"");
    }

    private static String easier(String id, String other) throws IOException {
        return bundled("techniques/bridge.json", "\"bridge\"", "\"" + id + "\"").replace("\"easier\": {",
                "\"easier\": {\"technique\": \"" + other + "\",");
    }

    private void technique(String id, String text) throws IOException {
        write("techniques", id, text);
    }

    private void routine(String id, String text) throws IOException {
        write("routines", id, text);
    }

    private void write(String folder, String id, String text) throws IOException {
        Path file = data.resolve(folder).resolve(id + ".json");
        Files.createDirectories(data.resolve(folder));
        Files.writeString(file, text);
    }
}
