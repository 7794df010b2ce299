package app.unknot.domain.history;

import app.unknot.domain.Coded;

/// How it hurts.
public enum HurtReason implements Coded {
    UNSPECIFIED, SORE, SHARP, SHOOTING, NUMB, DIZZY;

    /// Whether this is a sign to stop the session and read the red flags.
    public boolean redFlag() {
        return this == SHARP || this == SHOOTING || this == NUMB || this == DIZZY;
    }
}
