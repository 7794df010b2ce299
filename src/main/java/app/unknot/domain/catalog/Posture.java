package app.unknot.domain.catalog;

import app.unknot.domain.Coded;

/// How the body is placed. A change of posture takes time.
public enum Posture implements Coded {
    BACK, SIDE, FOURS, FRONT, SEATED, STANDING
}
