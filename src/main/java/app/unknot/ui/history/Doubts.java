package app.unknot.ui.history;

import app.unknot.domain.history.Journal.Counts;
import app.unknot.domain.history.Journal.Findings;

/// What is not simply good about the history.
///
/// @param readOnly why nothing can be changed; empty where it can
/// @param aside why a change could not be written yet; empty where all is written
record Doubts(Counts counts, String readOnly, String aside) {
    static final Doubts NONE = new Doubts(new Counts(0, 0, 0), "", "");

    Doubts with(Findings findings) {
        return new Doubts(findings.counts(), findings.readOnly(), aside);
    }

    Doubts keptAside(String why) {
        return new Doubts(counts, readOnly, why);
    }
}
