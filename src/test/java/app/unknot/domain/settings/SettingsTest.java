package app.unknot.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.CatalogQuery;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.settings.Preferences.Corner;
import app.unknot.domain.settings.Preferences.Leading;
import app.unknot.domain.settings.Preferences.Looks;
import app.unknot.domain.settings.Preferences.Sound;
import app.unknot.domain.settings.Preferences.Speech;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SettingsTest {
    private static final Looks LOOKS = Preferences.DEFAULT.looks();
    private static final Speech SPEECH = Preferences.DEFAULT.speech();
    private static final Leading LEADING = Preferences.DEFAULT.leading();

    private static void assertRefused(String message, Executable act) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, act).getMessage());
    }

    @Test
    void valuesOutsideTheirSpanAreRefused() {
        assertRefused("volume: must lie within 0 and 100", () -> new Sound(true, -1));
        assertRefused("volume: must lie within 0 and 100", () -> new Sound(true, 101));
        assertRefused("textPercent: must lie within 100 and 200", () -> LOOKS.withText(99));
        assertRefused("textPercent: must lie within 100 and 200", () -> LOOKS.withText(201));
        assertRefused("countInSeconds: must lie within 3 and 10", () -> LEADING.withCountIn(2));
        assertRefused("countInSeconds: must lie within 3 and 10", () -> LEADING.withCountIn(11));
        assertRefused("rate: must lie within 100 and 240", () -> SPEECH.withRate(99));
        assertRefused("rate: must lie within 100 and 240", () -> SPEECH.withRate(241));
    }

    @Test
    void theEndsOfTheSpansAreFine() {
        assertEquals(0, new Sound(false, 0).volume());
        assertEquals(100, new Sound(false, 100).volume());
        assertEquals(200, LOOKS.withText(200).textPercent());
        assertEquals(240, SPEECH.withRate(240).rate());
        assertEquals(10, LEADING.withCountIn(10).countInSeconds());
    }

    @Test
    void aChangeChangesNothingElse() {
        Preferences dark = Preferences.DEFAULT.with(LOOKS.with(Theme.DARK).withText(150).withLessMotion(true))
                .with(new Sound(false, 20)).with(SPEECH.with(Verbosity.SPARSE).with(Optional.of("Ann")).withRate(140))
                .with(LEADING.withCountIn(8).withAnyKey(When.ALWAYS).withFarView(When.NEVER).withKeepAwake(false)
                        .withSmallView(new Corner(-200, 40)))
                .with(new Preferences.Rhythm(5));
        assertEquals(new Preferences(new Looks(Theme.DARK, 150, true), new Sound(false, 20),
                new Speech(Verbosity.SPARSE, Optional.of("Ann"), 140),
                new Leading(8, When.ALWAYS, When.NEVER, false, Optional.of(new Corner(-200, 40))), new Preferences.Rhythm(5)),
                dark);
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

    @Test
    void whatHoldsForPartnersHoldsForNobodyAlone() {
        assertTrue(When.PARTNER.holds(Who.PARTNER));
        assertFalse(When.PARTNER.holds(Who.SELF));
        assertTrue(When.ALWAYS.holds(Who.SELF));
        assertFalse(When.NEVER.holds(Who.PARTNER));
    }
}
