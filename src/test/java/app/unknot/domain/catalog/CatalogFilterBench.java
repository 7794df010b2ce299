package app.unknot.domain.catalog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.Bench;
import app.unknot.domain.Techniques;
import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.CatalogQuery.Where;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class CatalogFilterBench {
    private static final Duration LIMIT = Duration.ofMillis(5);
    private static final List<String> WORDS = List.of("slow", "ball", "press", "stretch", "lower", "back", "shoulder",
            "blade", "wall", "rolling", "kneading", "gliding", "strokes", "trigger", "point", "breathing");

    private static CatalogFilter twoThousand() {
        Random random = new Random(20261123);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            entries.add(Techniques.named(words(random, 3) + " " + i).alias(words(random, 2), words(random, 2))
                    .saying(words(random, 25)).on(any(random, BodyRegion.values()))
                    .in(any(random, Position.values())).make());
        }
        return new CatalogFilter(CatalogIndex.of(Catalogs.of(entries, List.of())));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return words.toString().strip();
    }

    @Test
    void filteringTwoThousandTechniquesTakesLessThanFiveMilliseconds() {
        CatalogFilter filter = twoThousand();
        CatalogQuery all = CatalogQuery.ALL.with(Shelf.TECHNIQUES);
        CatalogQuery chair = all.with(new Where(Optional.of(Who.SELF), Set.of(Place.CHAIR),
                Set.of(BodyRegion.LOWER_BACK, BodyRegion.NECK), Optional.of(Set.of())));
        assertQuick("filter, all of 2,000", filter, all);
        assertQuick("filter, three words", filter, all.with("tri poi sho"));
        assertQuick("filter, words and filters", filter, chair.with("ball pre").with(new Minutes(1, 10)));
        CatalogQuery nothing = chair.with("ball pre zzz").with(new Minutes(1, 10));
        Duration loosen = Bench.median("filter, what to loosen", 10, () -> filter.loosen(nothing, Set.of()));
        assertTrue(loosen.compareTo(LIMIT) < 0, () -> "loosen takes " + loosen);
    }

    private static void assertQuick(String what, CatalogFilter filter, CatalogQuery query) {
        Duration median = Bench.median(what, 10, () -> filter.entries(query, Set.of()));
        assertTrue(median.compareTo(LIMIT) < 0, () -> what + " takes " + median);
    }
}
