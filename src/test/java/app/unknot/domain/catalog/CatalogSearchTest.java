package app.unknot.domain.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.Routines;
import app.unknot.domain.Techniques;
import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogSearchTest {
    private static final CatalogFilter SAMPLE = new CatalogFilter(CatalogIndex.of(Catalogs.sample()));

    private static List<String> entries(String typed) {
        return names(SAMPLE, typed);
    }

    private static List<String> names(CatalogFilter filter, String typed) {
        return filter.entries(CatalogQuery.ALL.with(typed), Set.of()).stream().map(Entry::name).toList();
    }

    private static List<String> routines(String typed) {
        return SAMPLE.routines(CatalogQuery.ALL.with(typed), Set.of()).stream().map(Routine::name).toList();
    }

    private static CatalogFilter over(Entry... entries) {
        return new CatalogFilter(CatalogIndex.of(Catalogs.of(List.of(entries), List.of())));
    }

    @Test
    void nothingTypedFindsAllInCatalogOrder() {
        assertEquals(Catalogs.sample().entries().stream().map(Entry::name).toList(), entries(""));
        assertEquals(entries(""), entries("  "));
        assertEquals(entries(""), entries(" - !"));
        assertEquals(4, routines("").size());
    }

    @Test
    void theArticlesOwnWordsFindWhatTheyMean() {
        assertEquals(List.of("Ball press in the buttock"), entries("trigger point"));
        assertEquals(List.of("Long gliding strokes"), entries("Swedish"));
        assertEquals(List.of("Spinal tap"), entries("spinal tap"));
        assertEquals(List.of("Spinal tap"), entries("lumbar"));
        assertEquals(List.of("Sore spot press"), routines("trigger point"));
        assertEquals(List.of("Partner back"), routines("swedish"));
        assertEquals(List.of(), routines("spinal tap"));
    }

    @Test
    void eachTypedWordHasToBeginAWord() {
        assertEquals(List.of("Long gliding strokes"), entries("stro gli"));
        assertEquals(List.of(), entries("troke"));
        assertEquals(List.of(), entries("gliding hiking"));
    }

    @Test
    void caseAccentsHyphensAndApostrophesDoNotMatter() {
        assertEquals(List.of("Child’s pose"), entries("CHILD'S"));
        assertEquals(List.of("Child’s pose"), entries("childs pose"));
        assertEquals(List.of("Upper-back lean"), entries("upper-back"));
        assertEquals(List.of("Étirement du piriforme"), names(over(Techniques.named("Étirement du piriforme").make()),
                "etirement"));
        assertEquals(List.of("Etirement"), names(over(Techniques.named("Etirement").make()), "étire"));
    }

    @Test
    void regionsFamilyAndInstructionAreSearched() {
        assertEquals(List.of("Child’s pose"), entries("hip"));
        assertEquals(List.of("Upper-back lean"), entries("mobility"));
        assertEquals(List.of("Child’s pose"), entries("sink"));
        assertEquals(List.of("Child’s pose", "Spinal tap"), entries("lower back").stream().toList());
    }

    @Test
    void aRoutineIsFoundByItsFocusAndByWhatIsInIt() {
        assertEquals(List.of("Desk break"), routines("focus desk"));
        assertEquals(List.of("Floor time"), routines("bottom heels"));
        assertEquals(List.of("Desk break", "Sore spot press"), routines("upper back lean"));
        assertEquals(List.of("Floor time"), routines("hip"));
    }

    @Test
    void matchesInTheNameComeFirstThenAliasesThenTheRest() {
        CatalogFilter filter = over(Techniques.named("Gliding").saying("Press gently.").make(),
                Techniques.named("Rolling").alias("press ups").make(), Techniques.named("Wall press").make(),
                Techniques.named("Press").make(), Techniques.named("Kneading").saying("Press firmly.").make());
        assertEquals(List.of("Wall press", "Press", "Rolling", "Gliding", "Kneading"), names(filter, "press"));
    }

    @Test
    void wordsMayBeSpreadAndTheWorstPlaceDecides() {
        CatalogFilter filter = over(Techniques.named("Ball roll").on(BodyRegion.NECK).make(),
                Techniques.named("Ball press").alias("neck").make(), Techniques.named("Neck ball").make());
        assertEquals(List.of("Neck ball", "Ball press", "Ball roll"), names(filter, "ball neck"));
        assertEquals(List.of("Neck ball", "Ball press", "Ball roll"), names(filter, "neck ball"));
    }

    @Test
    void aliasesOfARoutineAreSearched() {
        Routine plain = Routines.of("Plain", Techniques.named("Lean").make());
        Routine named = new Routine("other", new Wording.Title("Other", List.of("office pause")), plain.profile(),
                plain.note(), plain.steps());
        CatalogFilter filter = new CatalogFilter(CatalogIndex.of(Catalogs.of(List.of(), List.of(plain, named))));
        assertEquals(List.of(named), filter.routines(CatalogQuery.ALL.with("office"), Set.of()));
    }
}
