package app.unknot.domain.settings;

import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.Condition;
import java.util.Set;

/// Everything that the person chose and that outlives a run.
///
/// @param safetyAccepted whether the safety page was accepted
/// @param conditions the ticked conditions, of the person or, in a partner session, of the receiver who uses this app
/// @param favourites ids of routines and techniques
public record Settings(boolean safetyAccepted, Set<Condition> conditions, Set<String> favourites, CatalogQuery query,
        Preferences preferences) {
    /// How the app looks and sounds.
    ///
    /// @param textPercent text size, 100 to 200 percent
    /// @param countInSeconds count-in after a pause, 3 to 10 s
    /// @param lessMotion whether figures show key poses only, even where the system allows motion
    public record Preferences(Theme theme, int textPercent, Sound sound, int countInSeconds, boolean lessMotion) {
        public Preferences {
            requireWithin("textPercent", textPercent, 100, 200);
            requireWithin("countInSeconds", countInSeconds, 3, 10);
        }

        public Preferences with(Theme other) {
            return new Preferences(other, textPercent, sound, countInSeconds, lessMotion);
        }

        public Preferences withText(int percent) {
            return new Preferences(theme, percent, sound, countInSeconds, lessMotion);
        }

        public Preferences with(Sound other) {
            return new Preferences(theme, textPercent, other, countInSeconds, lessMotion);
        }

        public Preferences withCountIn(int seconds) {
            return new Preferences(theme, textPercent, sound, seconds, lessMotion);
        }

        public Preferences withLessMotion(boolean less) {
            return new Preferences(theme, textPercent, sound, countInSeconds, less);
        }
    }

    /// Sounds on or off, and the volume of 0 to 100.
    public record Sound(boolean on, int volume) {
        public Sound {
            requireWithin("volume", volume, 0, 100);
        }
    }

    /// What a fresh installation starts with.
    public static final Settings DEFAULT = new Settings(false, Set.of(), Set.of(), CatalogQuery.ALL,
            new Preferences(Theme.SYSTEM, 100, new Sound(true, 70), 5, false));

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

    private static void requireWithin(String field, int value, int from, int to) {
        if (value < from || value > to) {
            throw new IllegalArgumentException(field + ": must lie within " + from + " and " + to);
        }
    }
}
