package app.unknot.domain.catalog;

import java.util.Collection;
import java.util.List;

/// One need of equipment: any one of these things, or none of them where it is optional.
///
/// @param anyOf the things of which one suffices; never empty
public record Need(List<Equipment> anyOf, boolean optional) {
    public Need {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a need names at least one thing");
        }
    }

    /// Whether someone who has these things can do without anything more.
    public boolean metBy(Collection<Equipment> owned) {
        return optional || anyOf.stream().anyMatch(owned::contains);
    }
}
