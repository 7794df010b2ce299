package app.unknot;

import app.unknot.domain.history.Journal;
import app.unknot.domain.keeping.Custody;
import app.unknot.domain.keeping.Safekeeping;

/// How the history is kept.
///
/// @param journal the sessions
/// @param safe whether all of them are written down
/// @param custody what can be done with all of them at once
record Keeping(Journal journal, Safekeeping safe, Custody custody) {}
