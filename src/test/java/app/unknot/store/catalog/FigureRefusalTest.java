package app.unknot.store.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Catalog.Refusal;
import app.unknot.ui.AllFigures;
import app.unknot.ui.RealFigures;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A figure's file that is wrong is refused with its name, the field and the reason, and hides no other figure. Each case
/// breaks one true file.
class FigureRefusalTest {
    private static final CatalogFiles TRUE = CatalogFiles.in(Path.of("assets", "figures"));
    private static final Catalog CATALOG = RealFigures.catalog();
    private static final String POSE = """
            {"view":{"yaw":0,"height":10},"anchor":"left-shank","props":[{"kind":"mat","x":-18}],"crop":["head"],\
            "poses":{"start":{"lean":75,"hip":[74]},"key":{"of":"start","left-elbow":[90],"neck":[-10,2,3]}},\
            "setup":["start"],"moveIn":["start","key"],"hold":{"breath":0.5,"cycle":[{"pose":"start","seconds":2.5}]},\
            "release":["key","start"],"works":["left-arm"],"feels":["whole-back"],"touches":["left-hand"]}""";
    private static final String HANDS = POSE.replaceFirst("}$", """
            ,"hands":{"spine":true,"giver":{"side":0,"height":-1.1,"turn":0},"arrows":[{"spots":[{"side":1,"height":0.5},\
            {"side":2,"height":0.6}]}],"covers":[{"kind":"tape","from":{"side":2,"height":0.1},"to":{"side":2,"height":0.5},"width":4}],\
            "hands":[{"grip":"palm","left":true,"pulse":{"kind":"circle","seconds":1},\
            "legs":[{"side":9,"height":0.5,"turn":4,"seconds":2.3,"pressure":3}]}]}}""");

    /// What loading said, and what there is all the same.
    private record Loaded(AllFigures figures, List<Refusal> refusals) {}

    @Test
    void theTrueFilesOfThisTestAreTaken() {
        for (String text : List.of(POSE, HANDS)) {
            Loaded loaded = load("bridge.json", text);
            assertEquals(List.of(), loaded.refusals());
            assertTrue(loaded.figures().of("bridge").isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "left-elbow":[90]  | "left-elbov":[90]        | poses.key.left-elbov    | is not a known joint
            "left-elbow":[90]  | "elbov":[90]             | poses.key.elbov         | is not a known joint
            "left-elbow":[90]  | "left-neck":[9]          | poses.key.left-neck     | is not a known joint
            "left-elbow":[90]  | "left-elbow":[156]       | poses.key.left-elbow    | flexion of 156.0 lies outside 0.0 to 155.0 degrees
            "left-elbow":[90]  | "left-elbow":[-1]        | poses.key.left-elbow    | flexion of -1.0 lies outside
            "left-elbow":[90]  | "elbow":[90,1]           | poses.key.elbow         | abduction of 1.0 lies outside 0.0 to 0.0
            "neck":[-10,2,3]   | "neck":[-10,2,46]        | poses.key.neck          | rotation of 46.0 lies outside -45.0 to 45.0
            "neck":[-10,2,3]   | "neck":[-10,2,3,4]       | poses.key.neck          | must hold one to three angles
            "neck":[-10,2,3]   | "neck":[]                | poses.key.neck          | must hold one to three angles
            "neck":[-10,2,3]   | "neck":7                 | poses.key.neck          | must be a list
            "neck":[-10,2,3]   | "neck":["10"]            | poses.key.neck[0]       | must be a number
            "neck":[-10,2,3]   | "neck":[1e999]           | poses.key.neck[0]       | must be a finite number
            "neck":[-10,2,3]   | "neck":[NaN]             | line 1                  | is not JSON
            "neck":[-10,2,3]   | "neck":[null]            | poses.key.neck[0]       | must be a number
            "lean":75          | "lean":"75"              | poses.start.lean        | must be a number
            "lean":75          | "lean":-1e999            | poses.start.lean        | must be a finite number
            "of":"start"       | "of":"end"               | poses.key.of            | "end" is no pose above this one
            "yaw":0,           | ``                       | view.yaw                | is missing
            "yaw":0            | "yaw":1e999              | view.yaw                | must be a finite number
            "yaw":0            | "yaw":0,"roll":1         | view.roll               | is not a known field
            "yaw":0            | "yaw":0,"flips":1        | view.flips              | must be true or false
            "kind":"mat"       | "kind":"sofa"            | props[0].kind           | "sofa" is not known
            "x":-18            | "x":"left"               | props[0].x              | must be a number
            "left-shank"       | "left-shin"              | anchor                  | "left-shin" is not known
            "crop":["head"]    | "crop":["hat"]           | crop[0]                 | "hat" is not known
            "setup":["start"]  | "setup":["begin"]        | setup                   | "begin" is not a pose of this file
            "setup":["start"]  | "setup":[]               | setup                   | must name at least one pose
            "setup":["start"], | ``                       | setup                   | is missing
            "moveIn":          | "movein":                | moveIn                  | is missing
            "release":         | "relax":                 | release                 | is missing
            "hold":            | "held":                  | hold                    | is missing
            "poses":           | "pose":                  | poses                   | is missing
            "pose":"start"     | "pose":"end"             | hold.cycle[0].pose      | "end" is not a pose of this file
            "seconds":2.5      | "seconds":0              | hold.cycle[0].seconds   | must be more than 0
            "seconds":2.5      | "seconds":-2             | hold.cycle[0].seconds   | must be more than 0
            "breath":0.5       | "breath":true            | hold.breath             | must be a number
            "works":["left-arm"] | "works":["tail"]       | works[0]                | "tail" is not known
            "whole-back"       | "knee"                   | feels[0]                | "knee" is not known
            "left-hand"        | "left-paw"               | touches[0]              | "left-paw" is not known
            "works":           | "colour":"red","works":  | colour                  | is not a known field
            "poses":           | "poses:                  | line 1                  | is not JSON
            """)
    void aWrongPoseFigure(String part, String wrong, String field, String reason) {
        assertRefused(POSE, part, wrong, field, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "pressure":3       | "pressure":6             | hands.hands[0].legs[0].pressure | must lie within 0 to 5
            "pressure":3       | "pressure":-1            | hands.hands[0].legs[0].pressure | must lie within 0 to 5
            "pressure":3       | "pressure":2.5           | hands.hands[0].legs[0].pressure | must be a whole number
            "seconds":2.3      | "seconds":0              | hands.hands[0].legs[0].seconds  | must be more than 0
            "seconds":1        | "seconds":-1             | hands.hands[0].pulse.seconds    | must be more than 0
            "kind":"circle"    | "kind":"karate"          | hands.hands[0].pulse.kind       | "karate" is not known
            "grip":"palm"      | "grip":"elbow"           | hands.hands[0].grip             | "elbow" is not known
            "left":true        | "left":"yes"             | hands.hands[0].left             | must be true or false
            "width":4          | "width":0                | hands.covers[0].width           | must be more than 0
            "kind":"tape"      | "kind":"glue"            | hands.covers[0].kind            | "glue" is not known
            "height":-1.1      | "height":1e999           | hands.giver.height              | must be a finite number
            "spine":true       | "spine":true,"cat":1     | hands.cat                       | is not a known field
            """)
    void aWrongHand(String part, String wrong, String field, String reason) {
        assertRefused(HANDS, part, wrong, field, reason);
    }

    @Test
    void aHandThatGoesNowhereAndAWayOfOneSpot() {
        String leg = "{\"side\":9,\"height\":0.5,\"turn\":4,\"seconds\":2.3,\"pressure\":3}";
        assertRefused(HANDS, leg, "", "hands.hands[0].legs", "must hold at least one");
        assertRefused(HANDS, ",{\"side\":2,\"height\":0.6}", "", "hands.arrows[0].spots", "must hold at least two");
    }

    @Test
    void aFileThatCannotBeRead() {
        Loaded loaded = load(path -> {
            if (path.equals("bridge.json")) {
                throw new AccessDeniedException(path);
            }
            return TRUE.read(path);
        });
        assertEquals(List.of("bridge.json: file: cannot be read: bridge.json"), loaded.refusals().stream().map(Refusal::toString).toList());
        assertEquals(all("bridge"), loaded.figures().byName().keySet());
    }

    @Test
    void aFileThatIsNotThereIsNoFault() {
        Loaded loaded = load(path -> {
            if (path.equals("bridge.json")) {
                throw new FileNotFoundException(path);
            }
            return TRUE.read(path);
        });
        assertEquals(List.of(), loaded.refusals());
        assertEquals(all("bridge"), loaded.figures().byName().keySet());
    }

    @Test
    void withoutTheSharedPosesOnlyFiguresThatNeedThemAreLost() {
        Loaded loaded = load("poses.json", "{\"poses\":{\"standing\":{\"tail\":[3]}}}");
        Refusal first = loaded.refusals().getFirst();
        assertEquals(new Refusal("poses.json", "poses.standing.tail", "is not a known joint"), first);
        assertTrue(loaded.refusals().stream().skip(1).allMatch(refusal -> refusal.reason().contains("pose")), loaded.refusals().toString());
        assertEquals(all("").size(), loaded.figures().byName().size() + loaded.refusals().size() - 1);
        Loaded gone = load(path -> {
            if (path.equals("poses.json")) {
                throw new FileNotFoundException(path);
            }
            return TRUE.read(path);
        });
        assertEquals("poses.json: file: cannot be read: poses.json", gone.refusals().getFirst().toString());
    }

    private static void assertRefused(String whole, String part, String wrong, String field, String reason) {
        assertTrue(whole.contains(part), part + " is not in the true file");
        Loaded loaded = load("bridge.json", whole.replace(part, wrong));
        assertEquals(1, loaded.refusals().size(), loaded.refusals().toString());
        Refusal refusal = loaded.refusals().getFirst();
        assertEquals("bridge.json", refusal.file());
        assertEquals(field, refusal.field(), refusal.reason());
        assertTrue(refusal.reason().contains(reason), refusal.reason());
        assertEquals(all("bridge"), loaded.figures().byName().keySet(), "only the wrong figure is lost");
    }

    private static Set<String> all(String but) {
        Set<String> all = new TreeSet<>(RealFigures.all().byName().keySet());
        all.remove(but);
        return all;
    }

    private static Loaded load(String file, String text) {
        return load(path -> path.equals(file) ? text.getBytes(StandardCharsets.UTF_8) : TRUE.read(path));
    }

    private static Loaded load(CatalogFiles files) {
        List<Refusal> refusals = new ArrayList<>();
        return new Loaded(AllFigures.of(CATALOG, new JsonFigures(files, refusals::add)), refusals);
    }
}
