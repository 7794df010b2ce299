package app.unknot.domain.catalog;

import app.unknot.domain.Coded;

/// The kind of a technique.
public enum Family implements Coded {
    STRETCH, MOBILITY, STRENGTH, SELF_MASSAGE, TRIGGER_POINT, SWEDISH, DEEP_TISSUE, MYOFASCIAL, LIGHT_TOUCH, THERMAL, TAPING, CALM
}
