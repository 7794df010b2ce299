package app.unknot.domain.history;

import app.unknot.domain.Coded;

/// How a session ended.
public enum Ending implements Coded {
    COMPLETED, EARLY, HURT, INTERRUPTED
}
