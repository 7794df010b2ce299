package app.unknot.ui.history;

import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.Journal.Findings;

/// What is not simply good about the history.
///
/// @param readOnly why nothing can be changed; empty where it can
record Doubts(Counts counts, String readOnly, Writing writing) {
    /// Whether a change could not be written: then it outlives the app, or it does not.
    enum Writing {
        FINE, KEPT_ASIDE, UNSAFE
    }

    static final Doubts NONE = new Doubts(new Counts(0, 0, 0), "", Writing.FINE);

    Doubts with(Findings findings) {
        return new Doubts(findings.counts(), findings.readOnly(), writing);
    }

    Doubts with(Writing now) {
        return new Doubts(counts, readOnly, now);
    }
}
