package app.unknot.domain.catalog;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Techniques;
import app.unknot.domain.catalog.CatalogQuery.Filter;
import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.domain.catalog.CatalogQuery.Quality;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.CatalogQuery.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogTest {
    private static final Catalog CATALOG = Catalogs.sample();

    @Test
    void entriesAndRoutinesAreFoundById() {
        assertEquals("Spinal tap", CATALOG.entry("learn-spinal-tap").orElseThrow().name());
        assertEquals("Upper-back lean", CATALOG.technique("upper-back-lean").orElseThrow().name());
        assertEquals("Desk break", CATALOG.routine("desk-break").orElseThrow().name());
        assertEquals(Optional.empty(), CATALOG.entry("nothing"));
        assertEquals(Optional.empty(), CATALOG.routine("nothing"));
    }

    @Test
    void whatIsForLearningOnlyIsNoTechnique() {
        assertEquals(Optional.empty(), CATALOG.technique("learn-spinal-tap"));
        assertEquals(5, CATALOG.techniques().size());
        assertFalse(CATALOG.techniques().containsKey("learn-spinal-tap"));
    }

    @Test
    void anEntryKnowsItsRegionsAndSources() {
        for (Entry entry : CATALOG.entries()) {
            assertFalse(entry.regions().isEmpty());
            assertEquals(List.of(), entry.sources());
        }
    }

    @Test
    void aRefusalNamesFileFieldAndReason() {
        assertEquals("a.json: steps[2].hold: must be more than 0 s",
                new Catalog.Refusal("a.json", "steps[2].hold", "must be more than 0 s").toString());
    }

    @Test
    void positionsKnowTheirPlaces() {
        assertEquals(Set.of(Place.CHAIR), Position.SEATED_CHAIR.places());
        assertEquals(Set.of(Place.CHAIR, Place.STANDING), Position.SEATED_OR_STANDING.places());
        assertEquals(Set.of(Place.FLOOR, Place.BED), Position.LYING_ON_BACK.places());
        assertEquals(Set.of(Place.FLOOR, Place.BED), Position.RECEIVER_SIDE_LYING_OR_FACE_DOWN.places());
        assertEquals(Set.of(Place.FLOOR), Position.HANDS_AND_KNEES.places());
        assertEquals(Set.of(Place.values()), Position.ANY_COMFORTABLE.places());
    }

    @Test
    void lyingMeansNeitherSeatedNorStanding() {
        assertEquals(
                Set.of(Position.LYING_ON_BACK, Position.SIDE_LYING, Position.HANDS_AND_KNEES, Position.FACE_DOWN,
                        Position.RECEIVER_FACE_DOWN, Position.RECEIVER_SIDE_LYING_OR_FACE_DOWN),
                Set.copyOf(Arrays.stream(Position.values()).filter(Position::lying).toList()));
    }

    @Test
    void aNeedIsMetByAnyOfItsThingsOrIsOptional() {
        Need need = new Need(List.of(Equipment.WALL, Equipment.CHAIR), false);
        assertTrue(need.metBy(Set.of(Equipment.CHAIR)));
        assertFalse(need.metBy(Set.of(Equipment.BED)));
        assertTrue(new Need(List.of(Equipment.OIL), true).metBy(Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Need(List.of(), true));
    }

    @Test
    void timesAndPressuresAreRefusedWhereTheyMakeNoSense() {
        Pressure light = new Pressure(0, 2);
        assertThrows(IllegalArgumentException.class, () -> new Prompt(seconds(0), "now"));
        assertThrows(IllegalArgumentException.class, () -> new Prompt(seconds(-1), "before"));
        assertThrows(IllegalArgumentException.class, () -> new Stroke("a>b", seconds(0), light));
        assertThrows(IllegalArgumentException.class, () -> new Stroke("a>b", seconds(-1), light));
        assertThrows(IllegalArgumentException.class, () -> new MinimumGap(seconds(0), "never"));
        assertThrows(IllegalArgumentException.class, () -> new MinimumGap(seconds(-1), "never"));
        assertEquals(seconds(2), new Stroke("a>b", seconds(2), light).time());
        assertEquals(seconds(2), new MinimumGap(seconds(2), "soon").duration());
    }

    @Test
    void pressureStaysBetweenNothingAndFiveOfTen() {
        assertEquals(5, new Pressure(4, 5).to());
        assertThrows(IllegalArgumentException.class, () -> new Pressure(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Pressure(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Pressure(4, 6));
    }

    @Test
    void minutesRunUpwardsFromZero() {
        assertEquals(0, new Minutes(0, 0).to());
        assertThrows(IllegalArgumentException.class, () -> new Minutes(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Minutes(6, 5));
    }

    @ParameterizedTest
    @EnumSource(Filter.class)
    void aFilterIsLetGoByItself(Filter filter) {
        Where where = new Where(Optional.of(Who.SELF), Set.of(Place.BED), Set.of(BodyRegion.HIP),
                Optional.of(Set.of(Equipment.BED)));
        CatalogQuery query = new CatalogQuery(Shelf.TECHNIQUES, "hip", new Minutes(2, 5), where,
                new Quality(Set.of(Evidence.LOW), true));
        CatalogQuery looser = query.without(filter);
        assertEquals(Shelf.TECHNIQUES, looser.shelf());
        assertEquals(looser, looser.without(filter));
        CatalogQuery rest = query;
        for (Filter other : Filter.values()) {
            rest = rest.without(other);
            assertEquals(other == filter, query.without(other).equals(looser), "only one differs");
        }
        assertEquals(CatalogQuery.ALL.with(Shelf.TECHNIQUES), rest, "together they are all there are");
    }

    @Test
    void aTechniqueCarriesItsWords() {
        Technique technique = Techniques.named("Lean").alias("tilt").make();
        assertEquals(List.of("tilt"), technique.aliases());
        assertEquals("lean", technique.id());
    }
}
