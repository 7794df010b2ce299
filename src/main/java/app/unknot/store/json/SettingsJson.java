package app.unknot.store.json;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.settings.Preferences;
import app.unknot.domain.settings.Settings;
import app.unknot.domain.settings.Theme;
import app.unknot.domain.settings.Verbosity;
import app.unknot.domain.settings.When;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The settings file.
///
/// @param conditions ticked conditions
/// @param favourites ids of routines and techniques
/// @param query the catalog's filters as they were last
/// @param textPercent 100 to 200
/// @param countInSeconds 3 to 10
/// @param lessMotion whether figures show key poses only
/// @param keepAwake whether the screen stays on while a session runs
/// @param smallView where the small view was last; absent where it never was
/// @param daysAWeek on how many days of a week a session is meant to be, 1 to 7
public record SettingsJson(boolean safetyAccepted, List<Condition> conditions, List<String> favourites,
        QueryJson query, Theme theme, int textPercent, SoundJson sound, int countInSeconds, boolean lessMotion, SpeechJson speech,
        When anyKey, When farView, boolean keepAwake,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<CornerJson> smallView, int daysAWeek) {
    /// Sounds on or off, and the volume of 0 to 100.
    public record SoundJson(boolean on, int volume) {}

    /// What the voice says, and how.
    ///
    /// @param voice its name; absent for the system's own choice
    /// @param rate words a minute, 100 to 240
    public record SpeechJson(Verbosity verbosity, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> voice, int rate) {}

    /// The upper left corner of a window, in pixels of the desktop.
    public record CornerJson(int x, int y) {
        static CornerJson of(Preferences.Corner corner) {
            return new CornerJson(corner.x(), corner.y());
        }

        Preferences.Corner domain() {
            return new Preferences.Corner(x, y);
        }
    }

    /// The catalog's filters.
    ///
    /// @param owned the equipment that someone has; absent where that is not asked, empty where there is none
    public record QueryJson(CatalogQuery.Shelf shelf, String words, int fromMinutes, int toMinutes, Optional<Who> who,
            List<Place> places, List<BodyRegion> regions,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Equipment>> owned, List<Evidence> evidence,
            boolean favouritesOnly) {
        static QueryJson of(CatalogQuery query) {
            return new QueryJson(query.shelf(), query.words(), query.minutes().from(), query.minutes().to(),
                    query.where().who(), sorted(query.where().places()), sorted(query.where().regions()),
                    query.where().owned().map(SettingsJson::sorted), sorted(query.quality().evidence()),
                    query.quality().favouritesOnly());
        }

        CatalogQuery domain() {
            return new CatalogQuery(shelf, words, new CatalogQuery.Minutes(fromMinutes, toMinutes),
                    new CatalogQuery.Where(who, Set.copyOf(places), Set.copyOf(regions), owned.map(Set::copyOf)),
                    new CatalogQuery.Quality(Set.copyOf(evidence), favouritesOnly));
        }
    }

    /// The shape of settings.
    public static SettingsJson of(Settings settings) {
        Preferences preferences = settings.preferences();
        Preferences.Looks looks = preferences.looks();
        Preferences.Speech speech = preferences.speech();
        Preferences.Leading leading = preferences.leading();
        return new SettingsJson(settings.safetyAccepted(), sorted(settings.conditions()),
                sorted(settings.favourites()), QueryJson.of(settings.query()), looks.theme(),
                looks.textPercent(), new SoundJson(preferences.sound().on(), preferences.sound().volume()),
                leading.countInSeconds(), looks.lessMotion(),
                new SpeechJson(speech.verbosity(), speech.voice(), speech.rate()), leading.anyKey(), leading.farView(),
                leading.keepAwake(), leading.smallView().map(CornerJson::of), preferences.rhythm().daysAWeek());
    }

    /// The settings as the domain has them.
    ///
    /// @throws IllegalArgumentException where a value lies outside what the domain knows
    public Settings domain() {
        return new Settings(safetyAccepted, Set.copyOf(conditions), Set.copyOf(favourites), query.domain(),
                new Preferences(new Preferences.Looks(theme, textPercent, lessMotion),
                        new Preferences.Sound(sound.on, sound.volume),
                        new Preferences.Speech(speech.verbosity, speech.voice, speech.rate),
                        new Preferences.Leading(countInSeconds, anyKey, farView, keepAwake, smallView.map(CornerJson::domain)),
                        new Preferences.Rhythm(daysAWeek)));
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<T> all) {
        return all.stream().sorted().toList();
    }
}
