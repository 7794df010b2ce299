package app.unknot.domain.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.CatalogFilter.Loosen;
import app.unknot.domain.catalog.CatalogQuery.Filter;
import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.domain.catalog.CatalogQuery.Quality;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.CatalogQuery.Where;
import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogFilterTest {
    private static final CatalogFilter SAMPLE = new CatalogFilter(CatalogIndex.of(Catalogs.sample()));
    private static final CatalogQuery ALL = CatalogQuery.ALL;

    private static List<String> entries(CatalogQuery query) {
        return SAMPLE.entries(query, Set.of()).stream().map(Entry::name).toList();
    }

    private static List<String> routines(CatalogQuery query) {
        return SAMPLE.routines(query, Set.of()).stream().map(Routine::name).toList();
    }

    private static CatalogQuery at(Place... places) {
        return ALL.with(new Where(Optional.empty(), Set.of(places), Set.of(), Optional.empty()));
    }

    private static CatalogQuery on(BodyRegion... regions) {
        return ALL.with(new Where(Optional.empty(), Set.of(), Set.of(regions), Optional.empty()));
    }

    private static CatalogQuery by(Who who) {
        return ALL.with(new Where(Optional.of(who), Set.of(), Set.of(), Optional.empty()));
    }

    private static CatalogQuery owning(Equipment... things) {
        return ALL.with(new Where(Optional.empty(), Set.of(), Set.of(), Optional.of(Set.of(things))));
    }

    private static CatalogQuery backedBy(Evidence... evidence) {
        return ALL.with(new Quality(Set.of(evidence), false));
    }

    @Test
    void minutesKeepWhatLiesWithinBothEndsIncluded() {
        assertEquals(List.of("Long gliding strokes"), entries(ALL.with(new Minutes(2, 5))));
        assertEquals(List.of(), entries(ALL.with(new Minutes(2, 4))));
        assertEquals(List.of("Ball press in the buttock", "Child’s pose", "Upper-back lean", "Slow breathing"),
                entries(ALL.with(new Minutes(0, 1))));
        assertEquals(4, routines(ALL.with(new Minutes(5, 5))).size());
        assertEquals(List.of(), routines(ALL.with(new Minutes(6, 20))));
    }

    @Test
    void theEndOfTheScaleIsNoLimit() {
        Minutes fromTen = new Minutes(10, Minutes.LONGEST);
        assertTrue(fromTen.admits(170));
        assertFalse(fromTen.admits(9));
        assertFalse(new Minutes(10, 29).admits(30));
    }

    @Test
    void aloneOrWithAPartner() {
        assertEquals(List.of("Long gliding strokes"), entries(by(Who.PARTNER)));
        assertEquals(List.of("Partner back"), routines(by(Who.PARTNER)));
        assertEquals(List.of("Desk break", "Floor time", "Sore spot press"), routines(by(Who.SELF)));
    }

    @Test
    void aTechniqueIsFoundWhereItCanBeDone() {
        assertEquals(List.of("Upper-back lean", "Slow breathing"), entries(at(Place.CHAIR)));
        assertEquals(List.of("Long gliding strokes", "Slow breathing"), entries(at(Place.BED)));
        assertEquals(List.of("Ball press in the buttock", "Upper-back lean", "Slow breathing"),
                entries(at(Place.CHAIR, Place.STANDING)));
    }

    @Test
    void aRoutineIsFoundWhereEachOfItsStepsCanBeDone() {
        assertEquals(List.of("Desk break"), routines(at(Place.CHAIR)));
        assertEquals(List.of("Desk break", "Sore spot press"), routines(at(Place.CHAIR, Place.STANDING)));
        assertEquals(List.of("Floor time", "Partner back"), routines(at(Place.FLOOR)));
    }

    @Test
    void regionsFindWhatWorksOnAnyOfThem() {
        assertEquals(List.of("Ball press in the buttock", "Child’s pose"), entries(on(BodyRegion.BUTTOCK,
                BodyRegion.HIP)));
        assertEquals(List.of("Sore spot press"), routines(on(BodyRegion.BUTTOCK)));
    }

    @Test
    void whatWorksOnTheWholeBackIsFoundUnderEachPartOfTheBack() {
        assertEquals(List.of("Long gliding strokes", "Upper-back lean"), entries(on(BodyRegion.UPPER_BACK)));
        assertEquals(List.of("Child’s pose", "Long gliding strokes", "Spinal tap"), entries(on(BodyRegion.LOWER_BACK)));
        assertEquals(List.of("Long gliding strokes"), entries(on(BodyRegion.WHOLE_BACK)));
        assertEquals(List.of(), entries(on(BodyRegion.NECK)));
        assertEquals(List.of("Partner back"), routines(on(BodyRegion.SACRUM)));
    }

    @Test
    void allNeedsHaveToBeMetByWhatIsOwned() {
        assertEquals(List.of("Upper-back lean", "Slow breathing"), entries(owning()));
        assertEquals(List.of("Upper-back lean", "Slow breathing"), entries(owning(Equipment.TENNIS_BALL)));
        assertEquals(List.of("Ball press in the buttock", "Upper-back lean", "Slow breathing"),
                entries(owning(Equipment.TENNIS_BALL, Equipment.CHAIR)));
        assertEquals(List.of("Desk break", "Partner back"), routines(owning(Equipment.BED)));
    }

    @Test
    void evidenceFindsAnyOfTheStrengths() {
        assertEquals(List.of("Ball press in the buttock", "Upper-back lean"),
                entries(backedBy(Evidence.MODERATE, Evidence.VERY_LOW)));
        assertEquals(List.of("Desk break", "Sore spot press"), routines(backedBy(Evidence.MODERATE)));
    }

    @Test
    void favouritesOnly() {
        CatalogQuery favourites = ALL.with(new Quality(Set.of(), true));
        Set<String> ids = Set.of("desk-break", "learn-spinal-tap", "slow-breathing");
        assertEquals(List.of("Desk break"),
                SAMPLE.routines(favourites, ids).stream().map(Routine::name).toList());
        assertEquals(List.of("Spinal tap", "Slow breathing"),
                SAMPLE.entries(favourites, ids).stream().map(Entry::name).toList());
        assertEquals(List.of(), entries(favourites));
    }

    @Test
    void whatIsForLearningOnlyIsFoundWhileNothingAboutDoingIsAsked() {
        assertEquals(List.of("Spinal tap"), entries(ALL.with("spinal")));
        for (CatalogQuery asking : List.of(ALL.with(new Minutes(1, Minutes.LONGEST)), ALL.with(new Minutes(0, 29)),
                by(Who.SELF), at(Place.values()), owning(Equipment.values()), backedBy(Evidence.values()))) {
            assertEquals(List.of(), entries(asking.with("spinal")));
        }
    }

    @Test
    void severalFiltersHaveToAgree() {
        Where floorAlone = new Where(Optional.of(Who.SELF), Set.of(Place.FLOOR), Set.of(BodyRegion.HIP),
                Optional.of(Set.of(Equipment.MAT)));
        CatalogQuery query = new CatalogQuery(Shelf.TECHNIQUES, "pose", new Minutes(0, 3), floorAlone,
                new Quality(Set.of(Evidence.LOW), false));
        assertEquals(List.of("Child’s pose"), entries(query));
        for (Filter filter : Filter.values()) {
            assertTrue(entries(query.without(filter)).contains("Child’s pose"));
        }
    }

    @Test
    void whereNothingShowsTheFilterThatBringsMostIsNamed() {
        CatalogQuery query = on(BodyRegion.NECK).with(Shelf.TECHNIQUES).with(new Minutes(0, 3)).with("breathing");
        assertEquals(Optional.of(new Loosen(Filter.REGION, query.without(Filter.REGION), 1)),
                SAMPLE.loosen(query, Set.of()));
        CatalogQuery either = on(BodyRegion.BUTTOCK).with("desk");
        assertEquals(List.of(Filter.WORDS, Filter.REGION),
                SAMPLE.loosenings(either, Set.of()).stream().map(Loosen::filter).toList());
        CatalogQuery more = on(BodyRegion.UPPER_BACK).with("floor time");
        assertEquals(List.of(3, 1), SAMPLE.loosenings(more, Set.of()).stream().map(Loosen::found).toList());
    }

    @Test
    void everyFilterCanBeTheOneToLetGo() {
        CatalogQuery techniques = ALL.with(Shelf.TECHNIQUES);
        assertLoosens(Filter.WORDS, techniques.with("zzz"));
        assertLoosens(Filter.MINUTES, techniques.with(new Minutes(20, 30)));
        assertLoosens(Filter.WHO, by(Who.PARTNER).with("ball").with(Shelf.TECHNIQUES).with(
                new Quality(Set.of(Evidence.VERY_LOW), false)));
        assertLoosens(Filter.PLACE, new CatalogQuery(Shelf.ROUTINES, "", Minutes.ALL,
                new Where(Optional.empty(), Set.of(Place.STANDING), Set.of(), Optional.empty()), Quality.ANY));
        assertLoosens(Filter.REGION, on(BodyRegion.NECK).with(Shelf.TECHNIQUES));
        assertLoosens(Filter.EQUIPMENT, owning().with("child").with(Shelf.TECHNIQUES).with(new Minutes(0, 1)));
        assertLoosens(Filter.EVIDENCE, backedBy(Evidence.CONFLICTING).with(Shelf.TECHNIQUES));
        assertLoosens(Filter.FAVOURITES, techniques.with(new Quality(Set.of(), true)));
    }

    private static void assertLoosens(Filter filter, CatalogQuery query) {
        assertTrue(SAMPLE.loosenings(query, Set.of()).stream().map(Loosen::filter).anyMatch(filter::equals),
                () -> filter + ": " + SAMPLE.loosenings(query, Set.of()));
    }

    @Test
    void whereSomethingShowsOrNoSingleFilterHelpsNoneIsNamed() {
        assertEquals(Optional.empty(), SAMPLE.loosen(ALL, Set.of()));
        assertEquals(Optional.empty(), SAMPLE.loosen(on(BodyRegion.NECK).with("zzz"), Set.of()));
    }
}
