package app.unknot.domain.settings;

import app.unknot.domain.Coded;
import app.unknot.domain.catalog.Who;

/// In which sessions something holds.
public enum When implements Coded {
    PARTNER, ALWAYS, NEVER;

    /// Whether it holds in a session for these people.
    public boolean holds(Who who) {
        return switch (this) {
            case PARTNER -> who == Who.PARTNER;
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
