package app.unknot.domain.catalog;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.domain.routine.SessionPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what someone is looking for. The index is built once; asking is quick and may be done from any thread.
public final class CatalogFilter {
    /// One entry with what searching needs of it.
    private record Item<T>(T value, String id, SearchText text, Optional<Facets> facets) {
    }

    private record Ranked<T>(T value, int rank) {
    }

    /// Which single filter to let go where nothing is found.
    ///
    /// @param query the query without it
    /// @param yields how many it would find; more than 0
    public record Loosen(Filter filter, CatalogQuery query, int yields) {
    }

    private final List<Item<Routine>> routines;
    private final List<Item<Entry>> entries;

    public CatalogFilter(Catalog catalog) {
        this.routines = catalog.routines().stream().map(CatalogFilter::item).toList();
        this.entries = catalog.entries().stream().map(CatalogFilter::item).toList();
    }

    /// The routines that a query asks for: the best matches of its words first, otherwise in catalog order.
    public List<Routine> routines(CatalogQuery query, Set<String> favourites) {
        return find(routines, query, favourites);
    }

    /// The techniques that a query asks for. What is for learning only has no length, place or equipment: it is found
    /// while none of those restricts.
    public List<Entry> entries(CatalogQuery query, Set<String> favourites) {
        return find(entries, query, favourites);
    }

    /// Where a query finds nothing: the filter without which most would be found; empty where no single one helps.
    public Optional<Loosen> loosen(CatalogQuery query, Set<String> favourites) {
        List<Item<?>> shelf = new ArrayList<>(query.shelf() == CatalogQuery.Shelf.ROUTINES ? routines : entries);
        return Arrays.stream(Filter.values()).filter(filter -> filter.restricts(query)).map(filter -> {
            CatalogQuery lifted = filter.lift(query);
            String[] typed = SearchText.words(lifted.words());
            return new Loosen(filter, lifted, (int) shelf.stream().filter(item -> matches(item, lifted, favourites))
                    .filter(item -> item.text.rank(typed).isPresent()).count());
        }).filter(loosen -> loosen.yields > 0).max(Comparator.comparingInt(Loosen::yields));
    }

    private static <T> List<T> find(List<Item<T>> items, CatalogQuery query, Set<String> favourites) {
        String[] typed = SearchText.words(query.words());
        List<Ranked<T>> found = new ArrayList<>();
        for (Item<T> item : items) {
            if (matches(item, query, favourites)) {
                item.text.rank(typed).ifPresent(rank -> found.add(new Ranked<>(item.value, rank)));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        return found.stream().map(Ranked::value).toList();
    }

    private static boolean matches(Item<?> item, CatalogQuery query, Set<String> favourites) {
        if (query.quality().favouritesOnly() && !favourites.contains(item.id)) {
            return false;
        }
        CatalogQuery.Where where = query.where();
        return item.facets.map(facets -> facets.within(query.minutes()) && facets.by(where) && facets.in(where) && facets.on(where)
                && facets.with(where) && facets.backedBy(query.quality().evidence())).orElseGet(() -> unrestricted(query));
    }

    private static boolean unrestricted(CatalogQuery query) {
        return Arrays.stream(Filter.values()).filter(filter -> filter != Filter.WORDS && filter != Filter.FAVOURITES)
                .noneMatch(filter -> filter.restricts(query));
    }

    private static Item<Routine> item(Routine routine) {
        List<Technique> techniques = routine.steps().stream().map(RoutineStep::technique).toList();
        Set<Place> places = EnumSet.noneOf(Place.class);
        Set<BodyRegion> regions = EnumSet.noneOf(BodyRegion.class);
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        techniques.forEach(technique -> regions.addAll(technique.regions()));
        techniques.forEach(technique -> evidence.add(technique.safeguards().evidence()));
        // Something to do anywhere, as breathing is, does not place a routine.
        routine.steps().stream().map(step -> step.staging().position()).filter(position -> position != Position.ANY_COMFORTABLE)
                .forEach(position -> places.addAll(position.places()));
        List<Need> needs = routine.steps().stream().flatMap(step -> step.staging().needs().stream()).toList();
        List<String> rest = new ArrayList<>(List.of(routine.profile().focus()));
        techniques.forEach(technique -> rest.addAll(List.of(technique.name(), technique.traits().family().code())));
        regions.forEach(region -> rest.add(region.code()));
        return new Item<>(routine, routine.id(), SearchText.of(routine.name(), routine.title().aliases(), rest),
                Optional.of(new Facets(routine.profile().minutes(), EnumSet.of(routine.profile().who()), places, regions,
                        new Facets.Backing(needs, evidence))));
    }

    private static Item<Entry> item(Entry entry) {
        List<String> rest = new ArrayList<>(entry.regions().stream().map(BodyRegion::code).toList());
        Optional<Facets> facets = switch (entry) {
            case Technique technique -> {
                rest.addAll(List.of(technique.traits().family().code(), technique.wording().instruction()));
                yield Optional.of(facets(technique));
            }
            case LearnOnly _ -> Optional.empty();
        };
        return new Item<>(entry, entry.id(), SearchText.of(entry.name(), entry.aliases(), rest), facets);
    }

    private static Facets facets(Technique technique) {
        long seconds = SessionPlan.length(RoutineStep.of(technique)).toSeconds();
        Traits traits = technique.traits();
        return new Facets(Math.toIntExact(Math.ceilDiv(seconds, 60L)), EnumSet.of(traits.who()), traits.position().places(),
                Set.copyOf(traits.regions()), new Facets.Backing(traits.needs(), EnumSet.of(technique.safeguards().evidence())));
    }
}
