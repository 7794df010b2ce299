package app.unknot.domain.catalog;

import app.unknot.domain.Coded;

/// Where in a room a technique is done.
public enum Place implements Coded {
    CHAIR, FLOOR, STANDING, BED
}
