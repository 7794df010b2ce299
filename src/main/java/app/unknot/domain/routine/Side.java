package app.unknot.domain.routine;

import app.unknot.domain.Coded;

/// The side being worked. `BOTH` where a technique has no sides. The left comes first.
public enum Side implements Coded {
    BOTH, LEFT, RIGHT
}
