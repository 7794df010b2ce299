package app.unknot.ui.pair;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.session.Agreement;
import java.util.Optional;
import java.util.Set;

/// What two people said before a session.
///
/// @param whose whose back it is; empty until that was said
/// @param theirs the ticked conditions of a receiver who is someone else; kept nowhere
public record Pair(Agreement agreement, Optional<Whose> whose, Set<Condition> theirs) {
    /// Who receives, as the app knows people: the one who ticked their own conditions, or someone else.
    public enum Whose {
        MINE, ANOTHERS
    }

    public Pair {
        theirs = Set.copyOf(theirs);
    }

    /// Nobody has said yet whose back it is.
    public static Pair of(Agreement agreement) {
        return new Pair(agreement, Optional.empty(), Set.of());
    }

    /// The receiver's conditions.
    ///
    /// @param mine those of the one who uses this app
    public Set<Condition> conditions(Set<Condition> mine) {
        return whose.filter(Whose.MINE::equals).isPresent() ? mine : theirs;
    }

    Pair with(Agreement other) {
        return new Pair(other, whose, theirs);
    }

    Pair with(Whose said) {
        return new Pair(agreement, Optional.of(said), theirs);
    }

    Pair with(Set<Condition> ticked) {
        return new Pair(agreement, whose, ticked);
    }
}
