package app.unknot.domain.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What a technique is: the properties that filters and rules look at.
public record Traits(Family family, Who who, List<BodyRegion> regions, Position position, List<Need> needs) {
    public Traits {
        regions = List.copyOf(regions);
        needs = List.copyOf(needs);
    }

    /// Whether this posture is the only one it can be done in.
    boolean only(Posture posture) {
        return position.postures().equals(Set.of(posture));
    }

    boolean touches(Collection<BodyRegion> any) {
        return regions.stream().anyMatch(any::contains);
    }

    boolean uses(Equipment thing) {
        return needs.stream().anyMatch(need -> need.anyOf().contains(thing));
    }
}
