package app.unknot.ui.catalog;

import app.unknot.domain.catalog.CatalogQuery;

/// A filter that could be let go where nothing was found.
///
/// @param words what the button says
/// @param query the search without that filter
record Loosening(String words, CatalogQuery query) {}
