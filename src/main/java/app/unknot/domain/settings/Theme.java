package app.unknot.domain.settings;

import app.unknot.domain.Coded;

/// Light or dark, or as the system has it.
public enum Theme implements Coded {
    SYSTEM, LIGHT, DARK
}
