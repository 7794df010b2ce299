package app.unknot.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.settings.Settings.Preferences;
import app.unknot.domain.settings.Settings.Sound;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SettingsTest {
    private static final Sound SOUND = new Sound(true, 70);

    private static void assertRefused(String message, Executable act) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, act).getMessage());
    }

    @Test
    void valuesOutsideTheirSpanAreRefused() {
        assertRefused("volume: must lie within 0 and 100", () -> new Sound(true, -1));
        assertRefused("volume: must lie within 0 and 100", () -> new Sound(true, 101));
        assertRefused("textPercent: must lie within 100 and 200", () -> new Preferences(Theme.DARK, 99, SOUND, 5, false));
        assertRefused("textPercent: must lie within 100 and 200", () -> new Preferences(Theme.DARK, 201, SOUND, 5, false));
        assertRefused("countInSeconds: must lie within 3 and 10", () -> new Preferences(Theme.DARK, 100, SOUND, 2, false));
        assertRefused("countInSeconds: must lie within 3 and 10", () -> new Preferences(Theme.DARK, 100, SOUND, 11, false));
    }

    @Test
    void theEndsOfTheSpansAreFine() {
        assertEquals(0, new Sound(false, 0).volume());
        assertEquals(100, new Sound(false, 100).volume());
        assertEquals(200, new Preferences(Theme.DARK, 200, SOUND, 3, false).textPercent());
        assertEquals(10, new Preferences(Theme.DARK, 100, SOUND, 10, false).countInSeconds());
    }

    @Test
    void aChangeChangesNothingElse() {
        Preferences dark = new Preferences(Theme.DARK, 150, SOUND, 8, false);
        CatalogQuery words = CatalogQuery.ALL.with("neck");
        Settings changed = Settings.DEFAULT.withSafetyAccepted().with(Set.of(Condition.NUMB_SKIN))
                .withFavourites(Set.of("desk-reset-2")).with(words).with(dark);
        assertEquals(new Settings(true, Set.of(Condition.NUMB_SKIN), Set.of("desk-reset-2"), words, dark), changed);
    }

    @Test
    void whatIsHandedInIsCopied() {
        Set<String> favourites = new HashSet<>(Set.of("a"));
        Settings settings = Settings.DEFAULT.withFavourites(favourites);
        favourites.add("b");
        assertEquals(Set.of("a"), settings.favourites());
    }
}
