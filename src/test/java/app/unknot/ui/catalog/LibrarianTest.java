package app.unknot.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.catalog.CatalogIndex;
import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.settings.Settings;
import app.unknot.ui.catalog.Detail.Facts;
import app.unknot.ui.catalog.Detail.Facts.Fact;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is remembered of techniques, in what is read of them and of routines.
final class LibrarianTest {
    private final Librarian librarian = new Librarian(CatalogIndex.of(CatalogFixture.catalog()),
            new Phrases(new Messages(Locale.ENGLISH), CatalogFixture.catalog().safety()),
            new CatalogPorts(new CatalogPorts.Memory(_ -> Optional.empty(), "bridge"::equals), _ -> {
            }, FigureShelf.empty(), Runnable::run,
                    Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC)));

    private List<String> hurt(String id) {
        return librarian.detail(id, Settings.DEFAULT).orElseThrow().blocks().stream()
                .flatMap(block -> block instanceof Facts facts ? facts.facts().stream() : Stream.of())
                .filter(fact -> fact.label().equals("Hurt last time")).map(Fact::value).toList();
    }

    @Test
    void aTechniqueThatHurtTheLastTimeSaysSo() {
        assertEquals(List.of("Yes. Take it easier, or leave it out."), hurt("bridge"));
        assertEquals(List.of(), hurt("side-bend"));
    }

    @Test
    void aSpanThatLeavesNothingOutIsNoFilter() {
        assertEquals(0, Librarian.filters(CatalogQuery.ALL.with(new CatalogQuery.Minutes(0, 60))));
        assertEquals(1, Librarian.filters(CatalogQuery.ALL.with(new CatalogQuery.Minutes(0, 12))));
    }

    @Test
    void aRoutineNamesWhatHurtInIt() {
        assertEquals(List.of("Bridge"), hurt("strong"));
        assertEquals(List.of(), hurt("together"));
    }
}
