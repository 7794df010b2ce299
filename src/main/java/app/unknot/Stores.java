package app.unknot;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.history.Journal;
import app.unknot.domain.session.ActiveSessionStore;
import app.unknot.domain.settings.SettingsStore;
import java.util.concurrent.CompletionStage;

/// What is kept, as far as the screens need it.
///
/// @param catalog the catalog, which loads while the toolkit starts
/// @param figures its figures, each read when it is first asked for
record Stores(CompletionStage<Catalog> catalog, Figures figures, Keeping keeping, ActiveSessionStore active, SettingsStore settings) {
    Journal journal() {
        return keeping.journal();
    }
}
