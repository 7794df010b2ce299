package app.unknot.domain.history;

import app.unknot.domain.Coded;
import java.time.Duration;
import java.time.Instant;

/// Time of a session in which nothing was done.
public record Gap(Kind kind, Instant at, Duration length) {
    /// What the time went to.
    public enum Kind implements Coded {
        PAUSE, SLEEP, HURT, WAIT
    }
}
