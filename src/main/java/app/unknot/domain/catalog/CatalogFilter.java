package app.unknot.domain.catalog;

import app.unknot.domain.SearchWords;
import app.unknot.domain.catalog.CatalogIndex.Doing;
import app.unknot.domain.catalog.CatalogIndex.Item;
import app.unknot.domain.catalog.CatalogQuery.Filter;
import app.unknot.domain.catalog.CatalogQuery.Shelf;
import app.unknot.domain.catalog.CatalogQuery.Where;
import app.unknot.domain.routine.Routine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds what a query asks for. Each typed word has to begin a word of what is found; matches in the name come first,
/// then those that need an alias, then the rest, each in the catalog's order. Immutable, so any thread may ask.
public final class CatalogFilter {
    private final CatalogIndex index;

    public CatalogFilter(CatalogIndex index) {
        this.index = index;
    }

    /// A filter to let go so that something shows.
    ///
    /// @param query the query without that filter
    /// @param found how much it would find, more than 0
    public record Loosen(Filter filter, CatalogQuery query, int found) {}

    /// The routines that a query asks for, whatever its shelf.
    ///
    /// @param favourites ids of favourites
    public List<Routine> routines(CatalogQuery query, Set<String> favourites) {
        return found(index.routines(), query, favourites);
    }

    /// The techniques and the entries to learn about that a query asks for, whatever its shelf. An entry to learn about
    /// has no length, place, needs, helper or evidence, so any filter on these leaves it out.
    ///
    /// @param favourites ids of favourites
    public List<Entry> entries(CatalogQuery query, Set<String> favourites) {
        return found(index.entries(), query, favourites);
    }

    /// Which single filter to let go where the query's shelf shows nothing: the one that brings most. Empty where the
    /// shelf shows something, or where no single one helps.
    public Optional<Loosen> loosen(CatalogQuery query, Set<String> favourites) {
        return loosenings(query, favourites).stream().findFirst();
    }

    /// All single filters that would help where the query's shelf shows nothing, the one that brings most first.
    public List<Loosen> loosenings(CatalogQuery query, Set<String> favourites) {
        if (count(query, favourites) > 0) {
            return List.of();
        }
        return Arrays.stream(Filter.values()).map(filter -> {
            CatalogQuery looser = query.without(filter);
            return new Loosen(filter, looser, count(looser, favourites));
        }).filter(loosen -> loosen.found() > 0).sorted(Comparator.comparingInt(Loosen::found).reversed()).toList();
    }

    private int count(CatalogQuery query, Set<String> favourites) {
        return query.shelf() == Shelf.ROUTINES ? routines(query, favourites).size()
                : entries(query, favourites).size();
    }

    private static <T> List<T> found(List<Item<T>> items, CatalogQuery query, Set<String> favourites) {
        List<String> typed = SearchWords.typed(query.words());
        List<List<T>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Item<T> item : items) {
            if (passes(item, query, favourites)) {
                OptionalInt rank = item.texts().rank(typed);
                rank.ifPresent(r -> ranks.get(r).add(item.what()));
            }
        }
        return ranks.stream().flatMap(List::stream).toList();
    }

    private static boolean passes(Item<?> item, CatalogQuery query, Set<String> favourites) {
        return (!query.quality().favouritesOnly() || favourites.contains(item.id()))
                && anyOf(query.where().regions(), item.regions())
                && item.doing().map(doing -> passes(doing, query)).orElseGet(query::asksNothingOfDoing);
    }

    private static boolean passes(Doing doing, CatalogQuery query) {
        Where where = query.where();
        return query.minutes().admits(doing.minutes())
                && where.who().filter(who -> who != doing.who()).isEmpty()
                && doing.places().stream().allMatch(step -> anyOf(where.places(), step))
                && where.owned().filter(owned -> !doing.needs().stream().allMatch(need -> need.metBy(owned))).isEmpty()
                && anyOf(query.quality().evidence(), doing.evidence());
    }

    private static <E> boolean anyOf(Set<E> wanted, Set<E> offered) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, offered);
    }
}
