package app.unknot.domain.catalog;

import app.unknot.domain.Coded;
import java.util.Optional;
import java.util.Set;

/// What someone is looking for. Empty sets mean no restriction.
///
/// @param shelf routines or techniques
/// @param words the search as typed
/// @param minutes the span of a routine's or technique's length
/// @param where places, regions and helpers
/// @param quality evidence, and favourites only
public record CatalogQuery(Shelf shelf, String words, Minutes minutes, Where where, Quality quality) {
    /// Which half of the catalog.
    public enum Shelf implements Coded {
        ROUTINES, TECHNIQUES
    }

    /// One filter of a query, to be let go by itself.
    public enum Filter implements Coded {
        WORDS, MINUTES, WHO, PLACE, REGION, EQUIPMENT, EVIDENCE, FAVOURITES
    }

    /// A span of minutes, ends included. `LONGEST` as the upper end means no limit.
    public record Minutes(int from, int to) {
        /// The end of the scale.
        public static final int LONGEST = 30;
        /// No restriction.
        public static final Minutes ALL = new Minutes(0, LONGEST);

        public Minutes {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("minutes: must run upwards from 0");
            }
        }

        /// Whether something of this length lies within.
        public boolean admits(int minutes) {
            return from <= minutes && (minutes <= to || to >= LONGEST);
        }

        /// Whether that is no restriction.
        public boolean everything() {
            return from == 0 && to >= LONGEST;
        }
    }

    /// Who, where, on which part of the body and with what.
    ///
    /// @param owned the equipment that someone has; empty where that is not to be asked
    public record Where(Optional<Who> who, Set<Place> places, Set<BodyRegion> regions, Optional<Set<Equipment>> owned) {
        /// No restriction.
        public static final Where ANY = new Where(Optional.empty(), Set.of(), Set.of(), Optional.empty());

        public Where {
            places = Set.copyOf(places);
            regions = Set.copyOf(regions);
            owned = owned.map(Set::copyOf);
        }
    }

    /// How well supported, and whether a favourite.
    public record Quality(Set<Evidence> evidence, boolean favouritesOnly) {
        /// No restriction.
        public static final Quality ANY = new Quality(Set.of(), false);

        public Quality {
            evidence = Set.copyOf(evidence);
        }
    }

    /// All routines.
    public static final CatalogQuery ALL = new CatalogQuery(Shelf.ROUTINES, "", Minutes.ALL, Where.ANY, Quality.ANY);

    public CatalogQuery with(Shelf other) {
        return new CatalogQuery(other, words, minutes, where, quality);
    }

    public CatalogQuery with(String typed) {
        return new CatalogQuery(shelf, typed, minutes, where, quality);
    }

    public CatalogQuery with(Minutes other) {
        return new CatalogQuery(shelf, words, other, where, quality);
    }

    public CatalogQuery with(Where other) {
        return new CatalogQuery(shelf, words, minutes, other, quality);
    }

    public CatalogQuery with(Quality other) {
        return new CatalogQuery(shelf, words, minutes, where, other);
    }

    /// The same query without one of its filters.
    public CatalogQuery without(Filter filter) {
        return switch (filter) {
            case WORDS -> with("");
            case MINUTES -> with(Minutes.ALL);
            case WHO -> with(new Where(Optional.empty(), where.places, where.regions, where.owned));
            case PLACE -> with(new Where(where.who, Set.of(), where.regions, where.owned));
            case REGION -> with(new Where(where.who, where.places, Set.of(), where.owned));
            case EQUIPMENT -> with(new Where(where.who, where.places, where.regions, Optional.empty()));
            case EVIDENCE -> with(new Quality(Set.of(), quality.favouritesOnly));
            case FAVOURITES -> with(new Quality(quality.evidence, false));
        };
    }

    /// Whether no filter asks for anything that only something to do can have.
    boolean asksNothingOfDoing() {
        return minutes.everything() && where.who.isEmpty() && where.places.isEmpty() && where.owned.isEmpty()
                && quality.evidence.isEmpty();
    }
}
