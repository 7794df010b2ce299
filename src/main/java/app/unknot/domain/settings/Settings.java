package app.unknot.domain.settings;

import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.Condition;
import java.util.Set;

/// Everything that the person chose and that outlives a run.
///
/// @param safetyAccepted whether the safety page was accepted
/// @param conditions the ticked conditions of the person who uses this app; they count in a partner session, too, where that person receives
/// @param favourites ids of routines and techniques
public record Settings(boolean safetyAccepted, Set<Condition> conditions, Set<String> favourites, CatalogQuery query,
        Preferences preferences) {
    /// What a fresh installation starts with.
    public static final Settings DEFAULT = new Settings(false, Set.of(), Set.of(), CatalogQuery.ALL,
            Preferences.DEFAULT);

    public Settings {
        conditions = Set.copyOf(conditions);
        favourites = Set.copyOf(favourites);
    }

    public Settings withSafetyAccepted() {
        return new Settings(true, conditions, favourites, query, preferences);
    }

    public Settings with(Set<Condition> ticked) {
        return new Settings(safetyAccepted, ticked, favourites, query, preferences);
    }

    public Settings withFavourites(Set<String> ids) {
        return new Settings(safetyAccepted, conditions, ids, query, preferences);
    }

    public Settings with(CatalogQuery remembered) {
        return new Settings(safetyAccepted, conditions, favourites, remembered, preferences);
    }

    public Settings with(Preferences changed) {
        return new Settings(safetyAccepted, conditions, favourites, query, changed);
    }
}
