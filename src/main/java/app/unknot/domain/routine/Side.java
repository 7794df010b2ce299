package app.unknot.domain.routine;

import app.unknot.domain.Coded;
import app.unknot.domain.catalog.Dose;
import java.util.List;

/// The side being worked. `BOTH` where a technique has no sides. The left comes first.
public enum Side implements Coded {
    BOTH, LEFT, RIGHT;

    /// The sides of a dose, in the order in which they are worked.
    public static List<Side> of(Dose dose) {
        return dose.sides() == 2 ? List.of(LEFT, RIGHT) : List.of(BOTH);
    }
}
