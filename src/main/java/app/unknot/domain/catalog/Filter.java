package app.unknot.domain.catalog;

import app.unknot.domain.Coded;
import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.domain.catalog.CatalogQuery.Quality;
import app.unknot.domain.catalog.CatalogQuery.Where;
import java.util.Optional;
import java.util.Set;

/// One of the filters of a [CatalogQuery].
public enum Filter implements Coded {
    WORDS, MINUTES, WHO, PLACE, REGION, EQUIPMENT, EVIDENCE, FAVOURITES;

    /// The query without this filter.
    public CatalogQuery lift(CatalogQuery query) {
        Where where = query.where();
        Quality quality = query.quality();
        return switch (this) {
            case WORDS -> query.with("");
            case MINUTES -> query.with(Minutes.ALL);
            case WHO -> query.with(new Where(Optional.empty(), where.places(), where.regions(), where.owned()));
            case PLACE -> query.with(new Where(where.who(), Set.of(), where.regions(), where.owned()));
            case REGION -> query.with(new Where(where.who(), where.places(), Set.of(), where.owned()));
            case EQUIPMENT -> query.with(new Where(where.who(), where.places(), where.regions(), Optional.empty()));
            case EVIDENCE -> query.with(new Quality(Set.of(), quality.favouritesOnly()));
            case FAVOURITES -> query.with(new Quality(quality.evidence(), false));
        };
    }

    /// Whether the query restricts anything by this filter.
    public boolean restricts(CatalogQuery query) {
        return !lift(query).equals(query);
    }
}
