package app.unknot.store.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog.Refusal;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A bundled file that is wrong is refused with its name, the field and the reason. Each case breaks one true file.
class RefusalTest {
    private static final CatalogFiles TRUE = CatalogFiles.in(Path.of("assets", "catalog"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id":"bridge"         | "id":"bridges"         | id            | "bridges" is unlike the file's name
            "mode":"practice"     | "mode":"rest"          | mode          | must be practice or learn
            "name":"Bridge",      | ``                     | name          | is missing
            "name":"Bridge"       | "name":" "             | name          | must not be blank
            "name":"Bridge"       | "name":null            | name          | must be a text
            "name":"Bridge"       | "name":7               | name          | must be a text
            "name":"Bridge"       | "name":"A","name":"B"  | line 1        | is not JSON
            "name":"Bridge"       | "name":"A","nmae":"B"  | nmae          | is not a known field
            "family":"strength"   | "family":"strenght"    | family        | "strenght" is not known
            "who":"self"          | "who":"both"           | who           | "both" is not known
            "buttock",            | "knee",                | regions[0]    | "knee" is not known
            "lying-on-back"       | "lying"                | position      | "lying" is not known
            ["mat"]               | ["rug"]                | equipment[0].any[0] | "rug" is not known
            ["mat"]               | []                     | equipment[0]  | names at least one thing
            ["mat"]               | "mat"                  | equipment[0].any | must be a list
            "hold":6              | "hold":0               | dose.hold     | must be more than 0 s
            "hold":6              | "hold":-6              | dose.hold     | must lie within 0
            "hold":6              | "hold":"6"             | dose.hold     | must be a number of seconds
            "hold":6              | "hold":1e99            | dose.hold     | must lie within 0
            "hold":6              | "hold":1               | dose.hold     | 1.0 s lies outside 2 to 10 s
            "hold":6              | "hold":10.5            | dose.hold     | 10.5 s lies outside 2 to 10 s
            "moveIn":2            | "moveIn":-1            | dose.moveIn   | must lie within 0
            "rest":4              | "rest":-4              | dose.rest     | must lie within 0
            "setup":15            | "setup":-15            | dose.setup    | must lie within 0
            "reps":8              | "reps":0               | dose.reps     | must lie within 1
            "reps":8              | "reps":2.5             | dose.reps     | must be a whole number
            "reps":8              | "reps":31              | dose.reps     | 31 lies outside 5 to 30
            "sides":1             | "sides":3              | dose.sides    | must be 1 or 2
            "sets":1,             | "sets":4,              | dose.sets     | 4 lies outside 1 to 3
            "hold":[2,10]         | "hold":[10,2]          | range.hold    | must run upwards
            "hold":[2,10]         | "hold":[2]             | range.hold    | must hold two numbers
            "easier":{"text"      | "easier":{"technique":"crunch","text" | easier.technique | "crunch" is not known
            "easier":{"text"      | "easier":{"technique":"learn-spinal-tap","text" | easier.technique | learn about only
            seconds.","hold":2    | seconds.","hold":0     | easier.hold   | must be more than 0 s
            seconds.","hold":2    | seconds.","reps":0     | easier.reps   | must be at least 1
            "evidence"            | "pressure":[2,6],"evidence" | pressure | must lie within 0 to 5
            "evidence"            | "strokes":[{"path":"a>b","seconds":0,"pressure":[1,2]}],"evidence" | strokes[0].seconds | more than 0
            "evidence"            | "prompts":[{"at":0,"text":"Breathe."}],"evidence" | prompts[0].at | must be more than 0 s
            "evidence"            | "prompts":[{"at":10,"text":"Breathe."}],"evidence" | prompts[0].at | beyond the longest hold
            seconds.","hold":2    | seconds.","hold":1     | easier.hold   | 1.0 s lies outside 2 to 10 s
            seconds.","hold":2    | seconds.","reps":31    | easier.reps   | 31 lies outside 5 to 30
            "evidence"            | "minimumGap":{"duration":"two","text":"Wait."},"evidence" | minimumGap.duration | must be a time
            "evidence" | "notices":[{"kind":"wear","duration":"PT0S","text":"Wear."}],"evidence" | notices[0].duration | than zero
            "pregnant-2nd-3rd-trimester" | "tired"         | notFor[0]     | "tired" is not known
            "evidence":"moderate" | "evidence":"strong"    | evidence      | "strong" is not known
            "MAYO15"              | "HEARSAY"              | sources[1]    | "HEARSAY" is not known
            """)
    void aWrongTechnique(String part, String wrong, String field, String reason) {
        assertRefused("techniques/bridge.json", part, wrong, field, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "instead":["lower-back-rotation" | "instead":["nothing"          | instead[0] | "nothing" is not known
            "instead":["lower-back-rotation" | "instead":["learn-spinal-tap" | instead[0] | learn about only
            "mode":"learn"                   | "mode":"practice"             | instruction | is missing
            "why"                            | "dose":{},"why"               | dose       | is not a known field
            """)
    void aWrongEntryToLearnAbout(String part, String wrong, String field, String reason) {
        assertRefused("techniques/learn-spinal-tap.json", part, wrong, field, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id":"desk-reset-2"      | "id":"desk-reset-3"    | id                 | unlike the file's name
            "minutes":2              | "minutes":3            | minutes            | the steps last 120.0 s, not 180 s
            "minutes":2              | "minutes":0            | minutes            | must lie within 1 and 180
            "minutes":2              | "minutes":"2"          | minutes            | must be a whole number
            "level":"easy"           | "level":"simple"       | level              | "simple" is not known
            shoulder-blade-squeeze   | shoulder-blade-shrug   | steps[0].technique | is not known
            shoulder-blade-squeeze   | learn-spinal-tap       | steps[0].technique | is to learn about only
            "hold":5                 | "hold":0               | steps[0].hold      | must be more than 0 s
            "hold":5                 | "hold":500             | steps[0].hold      | lies outside
            "hold":5                 | "hold":50000           | steps[0].hold      | 3 hours
            "reps":3                 | "reps":0               | steps[0].reps      | must lie within 1
            "rest":0.5,"setup":8     | "rest":1,"setup":7     | steps[0].setup     | too short to get into position
            "reps":3                 | "reps":3,"sides":2     | steps[0].sides     | is not a known field
            "reps":3                 | "reps":3,"wait":"yes"  | steps[0].wait      | must be true or false
            "reps":3                 | "reps":3,"position":"lying" | steps[0].position | is not known
            """)
    void aWrongRoutine(String part, String wrong, String field, String reason) {
        assertRefused("routines/desk-reset-2.json", part, wrong, field, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            safety.json  | "id":"numb-skin"          | "id":"cold-feet"      | conditions[23].id | "cold-feet" is not known
            safety.json  | "id":"numb-skin"          | "id":"fragile-skin"   | conditions[28].id | is there twice
            safety.json  | "stopNow"                 | "stop"                | stopNow          | is missing
            sources.json | "id":"CSP"                | "id":"VERSUS"         | sources[1].id    | "VERSUS" is there twice
            index.json   | "v":1                     | "v":2                 | v                | must be 1
            index.json   | "desk-reset-2"            | "desk-break-5"        | routines         | "desk-break-5" is there twice
            index.json   | "v":1                     | "v":1,"x":1           | x                | is not a known field
            """)
    void aWrongFileBesideThem(String file, String part, String wrong, String field, String reason) {
        assertRefused(file, part, wrong, field, reason);
    }

    @Test
    void aFileThatIsNotThere() {
        Refusal refusal = refusal(broken("index.json", "\"bridge\"", "\"bridges\""));
        assertEquals("techniques/bridges.json", refusal.file());
        assertTrue(refusal.reason().startsWith("cannot be read"), refusal.reason());
    }

    @Test
    void aHostileFile() {
        String deep = "[".repeat(100_000);
        assertTrue(refusal(file("techniques/bridge.json", deep)).reason().startsWith("is not JSON"), "too deep");
        assertTrue(refusal(file("techniques/bridge.json", "")).reason().contains("JSON"), "empty");
        assertTrue(refusal(file("techniques/bridge.json", "[1]")).reason().contains("no JSON object"), "a list");
        assertTrue(refusal(file("techniques/bridge.json", "\0\0\0")).reason().startsWith("is not JSON"), "zeros");
        assertTrue(refusal(file("techniques/bridge.json", "{} {}")).reason().startsWith("is not JSON"), "two in one");
        String long1 = "{\"id\":\"" + "x".repeat(1_000_000) + "\"}";
        assertTrue(refusal(file("techniques/bridge.json", long1)).reason().contains("megabyte"), "too long");
    }

    private static void assertRefused(String file, String part, String wrong, String field, String reason) {
        Refusal refusal = refusal(broken(file, part, wrong));
        assertEquals(file, refusal.file());
        assertEquals(field, refusal.field(), refusal.reason());
        assertTrue(refusal.reason().contains(reason), refusal.reason());
    }

    private static Refusal refusal(CatalogFiles files) {
        Path nowhere = Path.of("target", "no-such-folder");
        JsonCatalog catalog = new JsonCatalog(files, new Folders(nowhere, nowhere, nowhere), new FileDisk());
        return assertThrows(RefusedException.class, catalog::load).refusal();
    }

    private static CatalogFiles broken(String file, String part, String wrong) {
        try {
            String text = Json.MAPPER.readTree(TRUE.read(file)).toString();
            assertTrue(text.contains(part), part + " is not in " + file);
            return file(file, text.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(wrong)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogFiles file(String file, String text) {
        return path -> path.equals(file) ? text.getBytes(StandardCharsets.UTF_8) : TRUE.read(path);
    }
}
