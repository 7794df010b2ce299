package app.unknot.domain.settings;

import app.unknot.domain.Coded;

/// How much the voice says: nothing, what can't be missed, or everything that helps without looking.
public enum Verbosity implements Coded {
    OFF, SPARSE, FULL
}
