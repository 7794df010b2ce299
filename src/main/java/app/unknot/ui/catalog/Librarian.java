package app.unknot.ui.catalog;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.CatalogFilter;
import app.unknot.domain.catalog.CatalogIndex;
import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.domain.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what a query asks for and writes it up for reading. May be asked from any thread.
final class Librarian {
    /// What was found.
    ///
    /// @param count how many, in words
    /// @param loosenings where there are none: what would help
    record Found(List<Card> cards, String count, List<Loosening> loosenings) {}

    /// What is remembered of something, in words.
    ///
    /// @param hurt names of the techniques that hurt the last time
    record Past(String lastDone, List<String> hurt) {}

    private final Catalog catalog;
    private final CatalogPorts ports;
    private final Phrases phrases;
    private final RoutineWriter routines;
    private final TechniqueWriter techniques;
    private final LearnOnlyWriter learnOnly;
    private final CatalogFilter filter;

    Librarian(CatalogIndex index, Phrases phrases, CatalogPorts ports) {
        this.catalog = index.catalog();
        this.filter = new CatalogFilter(index);
        Planner planner = new Planner(catalog.techniques());
        this.ports = ports;
        this.phrases = phrases;
        this.routines = new RoutineWriter(planner, phrases);
        this.techniques = new TechniqueWriter(planner, phrases);
        this.learnOnly = new LearnOnlyWriter(catalog, phrases);
    }

    /// How many filters are set, of those that stand behind the filter button.
    static int filters(CatalogQuery query) {
        CatalogQuery.Where where = query.where();
        return count(!query.minutes().everything()) + count(where.who().isPresent())
                + count(!where.places().isEmpty()) + count(!where.regions().isEmpty())
                + count(where.owned().isPresent()) + count(!query.quality().evidence().isEmpty());
    }

    private static int count(boolean set) {
        return set ? 1 : 0;
    }

    /// The text of a routine, a technique or something to learn about; empty for an unknown id.
    Optional<Detail> detail(String id, Settings person) {
        Optional<Detail> routine =
                catalog.routine(id).map(r -> routines.detail(r, person, past(id, r.steps().stream().map(RoutineStep::technique))));
        return routine.or(() -> catalog.entry(id).map(entry -> detail(entry, person)));
    }

    private Detail detail(Entry entry, Settings person) {
        return switch (entry) {
            case Technique technique -> techniques.detail(technique, person, past(technique.id(), Stream.of(technique)));
            case LearnOnly only -> learnOnly.detail(only, person);
        };
    }

    private Past past(String id, Stream<Technique> techniques) {
        return new Past(lastDone(id), techniques.distinct().filter(technique -> ports.memory().hurtLast().test(technique.id()))
                .map(Technique::name).toList());
    }

    private String lastDone(String id) {
        LocalDate today = LocalDate.now(ports.clock());
        return ports.memory().lastDone().apply(id)
                .map(at -> phrases.words().capitalised(
                        phrases.times().ago(LocalDate.ofInstant(at, ports.clock().getZone()), today)))
                .orElseGet(() -> phrases.text("catalog.fact.never"));
    }

    /// What a query finds, best first.
    Found find(CatalogQuery query, Settings person) {
        List<Card> cards = query.shelf() == CatalogQuery.Shelf.ROUTINES
                ? filter.routines(query, person.favourites()).stream().map(r -> routines.card(r, person)).toList()
                : filter.entries(query, person.favourites()).stream().map(e -> card(e, person)).toList();
        String count = query.shelf() == CatalogQuery.Shelf.ROUTINES
                ? phrases.text("catalog.count.routines", cards.size())
                : phrases.text("catalog.count.techniques", cards.size());
        List<Loosening> help = cards.isEmpty() ? filter.loosenings(query, person.favourites()).stream()
                .map(loosen -> loosening(loosen, query)).toList() : List.of();
        return new Found(cards, count, help);
    }

    private Card card(Entry entry, Settings person) {
        return switch (entry) {
            case Technique technique -> techniques.card(technique, person);
            case LearnOnly only -> learnOnly.card(only, person);
        };
    }

    private Loosening loosening(CatalogFilter.Loosen loosen, CatalogQuery query) {
        String words = switch (loosen.filter()) {
            case WORDS -> phrases.text("catalog.loosen.words", query.words());
            case MINUTES -> phrases.text("catalog.loosen.minutes");
            case WHO -> phrases.text("catalog.loosen.who");
            case PLACE -> phrases.text("catalog.loosen.place");
            case REGION -> phrases.text("catalog.loosen.region");
            case EQUIPMENT -> phrases.text("catalog.loosen.equipment");
            case EVIDENCE -> phrases.text("catalog.loosen.evidence");
            case FAVOURITES -> phrases.text("catalog.loosen.favourites");
        };
        return new Loosening(phrases.text("catalog.loosen.found", words, loosen.found()), loosen.query());
    }
}
