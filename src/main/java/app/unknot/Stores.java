package app.unknot;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.Journal;
import app.unknot.domain.session.ActiveSessionStore;
import app.unknot.domain.settings.SettingsStore;
import java.util.concurrent.CompletionStage;

/// What is kept, as far as the screens need it.
///
/// @param catalog the catalog, which loads while the toolkit starts
record Stores(CompletionStage<Catalog> catalog, Journal journal, ActiveSessionStore active, SettingsStore settings) {}
