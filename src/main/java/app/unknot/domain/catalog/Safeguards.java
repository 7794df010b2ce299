package app.unknot.domain.catalog;

import java.util.List;
import java.util.Set;

/// Who should not do it, how well it is supported, and by whom.
public record Safeguards(Set<Condition> notFor, Evidence evidence, List<Source> sources) {
    public Safeguards {
        notFor = Set.copyOf(notFor);
        sources = List.copyOf(sources);
    }
}
