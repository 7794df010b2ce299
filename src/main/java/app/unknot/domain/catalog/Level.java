package app.unknot.domain.catalog;

import app.unknot.domain.Coded;

/// How demanding a routine is.
public enum Level implements Coded {
    VERY_EASY, EASY, MEDIUM
}
