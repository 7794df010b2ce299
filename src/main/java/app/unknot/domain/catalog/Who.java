package app.unknot.domain.catalog;

import app.unknot.domain.Coded;

/// Whose hands do the work.
public enum Who implements Coded {
    SELF, PARTNER
}
