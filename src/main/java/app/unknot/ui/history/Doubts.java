package app.unknot.ui.history;

import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.Journal.Findings;

/// What is not simply good about the history.
///
/// @param readOnly why nothing can be changed; empty where it can. The window says it to the person
record Doubts(Counts counts, String readOnly) {
    static final Doubts NONE = new Doubts(new Counts(0, 0, 0), "");

    static Doubts of(Findings findings) {
        return new Doubts(findings.counts(), findings.readOnly());
    }
}
