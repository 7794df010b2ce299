package app.unknot.domain.catalog;

import app.unknot.domain.catalog.CatalogQuery.Minutes;
import app.unknot.domain.catalog.CatalogQuery.Where;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The properties of an entry that filters look at.
///
/// @param minutes its length in whole minutes, rounded up
/// @param people whose hands do the work; empty where nothing is done
record Facets(int minutes, Set<Who> people, Set<Place> places, Set<BodyRegion> regions, Backing backing) {
    /// What it needs and what speaks for it.
    record Backing(List<Need> needs, Set<Evidence> evidence) {
    }

    private static final Set<BodyRegion> BACK = EnumSet.of(BodyRegion.WHOLE_BACK, BodyRegion.LOWER_BACK, BodyRegion.UPPER_BACK,
            BodyRegion.SHOULDER_BLADE, BodyRegion.SACRUM);

    boolean within(Minutes span) {
        return span.from() <= minutes && (minutes <= span.to() || span.to() >= Minutes.LONGEST);
    }

    boolean by(Where where) {
        return where.who().isEmpty() || people.contains(where.who().get());
    }

    boolean in(Where where) {
        return where.places().isEmpty() || !Collections.disjoint(places, where.places());
    }

    boolean on(Where where) {
        return where.regions().isEmpty() || where.regions().stream().anyMatch(this::touches);
    }

    boolean with(Where where) {
        return where.owned().isEmpty() || backing.needs().stream().allMatch(need -> need.metBy(where.owned().get()));
    }

    boolean backedBy(Set<Evidence> wanted) {
        return wanted.isEmpty() || !Collections.disjoint(backing.evidence(), wanted);
    }

    /// The whole back holds every part of it.
    private boolean touches(BodyRegion wanted) {
        return regions.contains(wanted) || (BACK.contains(wanted) && regions.contains(BodyRegion.WHOLE_BACK))
                || (wanted == BodyRegion.WHOLE_BACK && !Collections.disjoint(regions, BACK));
    }
}
