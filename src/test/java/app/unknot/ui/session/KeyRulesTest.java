package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.ui.session.KeyRules.Act;
import app.unknot.ui.session.KeyRules.Kind;
import app.unknot.ui.session.KeyRules.Situation;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class KeyRulesTest {
    private static final Duration LONG = Duration.ofMillis(700);
    private static final Duration SHORT = Duration.ofMillis(699);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # key,       running,  waiting,        paused,      stopped,     asked
            SPACE,       PAUSE,    READY,          RESUME,      PRESS_OR_RESUME, PRESS
            ENTER,       PRESS,    PRESS_OR_READY, PRESS,       PRESS_OR_RESUME, PRESS
            B,           PAUSE,    READY,          RESUME,      RESUME,      NOTHING
            PERIOD,      PAUSE,    READY,          RESUME,      RESUME,      NOTHING
            PLAY,        PAUSE,    READY,          RESUME,      RESUME,      NOTHING
            PAUSE,       PAUSE,    PAUSE,          NOTHING,     NOTHING,     NOTHING
            STOP,        PAUSE,    PAUSE,          NOTHING,     NOTHING,     NOTHING
            RIGHT,       SKIP,     READY,          SKIP,        NOTHING,     NOTHING
            PAGE_DOWN,   SKIP,     READY,          SKIP,        NOTHING,     NOTHING
            TRACK_NEXT,  SKIP,     READY,          SKIP,        NOTHING,     NOTHING
            LEFT,        BACK,     READY,          BACK,        NOTHING,     NOTHING
            PAGE_UP,     BACK,     READY,          BACK,        NOTHING,     NOTHING
            TRACK_PREV,  BACK,     READY,          BACK,        NOTHING,     NOTHING
            PLUS,        LONGER,   READY,          LONGER,      LONGER,      LONGER
            MINUS,       SHORTER,  READY,          SHORTER,     SHORTER,     SHORTER
            O,           ONE_MORE, READY,          ONE_MORE,    ONE_MORE,    ONE_MORE
            H,           HURT,     HURT,           HURT,        HURT,        HURT
            M,           MUTE,     MUTE,           MUTE,        MUTE,        MUTE
            L,           STEPS,    STEPS,          STEPS,       STEPS,       STEPS
            S,           SMALL,    SMALL,          SMALL,       SMALL,       SMALL
            F11,         FAR,      FAR,            FAR,         FAR,         FAR
            ESCAPE,      ASK_END,  ASK_END,        ASK_END,     CLOSE_PANEL, CLOSE_PANEL
            TAB,         LEAVE,    LEAVE,          LEAVE,       LEAVE,       LEAVE
            X,           LEAVE,    READY,          LEAVE,       LEAVE,       LEAVE
            """)
    void usually(KeyCode key, Act running, Act waiting, Act paused, Act stopped, Act asked) {
        assertEquals(running, usual(Kind.RUNNING, key));
        assertEquals(waiting, usual(Kind.WAITING, key));
        assertEquals(paused, usual(Kind.PAUSED, key));
        assertEquals(stopped, usual(Kind.STOPPED, key));
        assertEquals(asked, usual(Kind.ASKED, key));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # key,       running, waiting, paused,          stopped,         asked
            SPACE,       PAUSE,   READY,   RESUME,          PRESS_OR_RESUME, PRESS
            ENTER,       PAUSE,   READY,   PRESS_OR_RESUME, PRESS_OR_RESUME, PRESS
            PAGE_DOWN,   PAUSE,   READY,   RESUME,          RESUME,          NOTHING
            B,           PAUSE,   READY,   RESUME,          RESUME,          NOTHING
            PLAY,        PAUSE,   READY,   RESUME,          RESUME,          NOTHING
            RIGHT,       PAUSE,   READY,   SKIP,            NOTHING,         NOTHING
            LEFT,        PAUSE,   READY,   BACK,            NOTHING,         NOTHING
            TRACK_NEXT,  PAUSE,   READY,   SKIP,            NOTHING,         NOTHING
            H,           HURT,    HURT,    HURT,            HURT,            HURT
            M,           MUTE,    READY,   MUTE,            MUTE,            MUTE
            F11,         FAR,     READY,   FAR,             FAR,             FAR
            ESCAPE,      PAUSE,   READY,   ASK_END,         CLOSE_PANEL,     CLOSE_PANEL
            L,           PAUSE,   READY,   STEPS,           STEPS,           STEPS
            TAB,         PAUSE,   READY,   LEAVE,           LEAVE,           LEAVE
            X,           PAUSE,   READY,   LEAVE,           LEAVE,           LEAVE
            """)
    void inAnyKeyMode(KeyCode key, Act running, Act waiting, Act paused, Act stopped, Act asked) {
        assertEquals(running, anyKey(Kind.RUNNING, key, LONG));
        assertEquals(waiting, anyKey(Kind.WAITING, key, LONG));
        assertEquals(paused, anyKey(Kind.PAUSED, key, LONG));
        assertEquals(stopped, anyKey(Kind.STOPPED, key, LONG));
        assertEquals(asked, anyKey(Kind.ASKED, key, LONG));
    }

    /// Pain is an exception, which resumes nothing.
    @ParameterizedTest
    @EnumSource(names = {"PAUSED", "STOPPED", "ASKED"})
    void whatPausedCannotResumeByTheSameAccident(Kind kind) {
        for (KeyCode key : KeyCode.values()) {
            assertEquals(key == KeyCode.H ? Act.HURT : Act.NOTHING, anyKey(kind, key, SHORT), key::name);
        }
        assertTrue(KeyRules.swallowsClick(new Situation(kind, true, false, SHORT)));
        assertFalse(KeyRules.swallowsClick(new Situation(kind, true, false, LONG)));
        assertFalse(KeyRules.swallowsClick(new Situation(kind, false, false, SHORT)));
    }

    @Test
    void whileItRunsInAnyKeyModeEveryKeyPausesButFour() {
        Set<KeyCode> others = EnumSet.noneOf(KeyCode.class);
        Arrays.stream(KeyCode.values()).filter(key -> anyKey(Kind.RUNNING, key, LONG) != Act.PAUSE).forEach(others::add);
        assertEquals(EnumSet.of(KeyCode.H, KeyCode.M, KeyCode.F11), others);
        assertEquals(Act.KEYS, KeyRules.of(at(Kind.RUNNING, true), new KeyRules.Key(KeyCode.SLASH, "?", false)));
    }

    @Test
    void theKeysAreListedWhereverTheyAreAskedFor() {
        for (Kind kind : Kind.values()) {
            assertEquals(Act.KEYS, KeyRules.of(at(kind, false), new KeyRules.Key(KeyCode.SLASH, "?", false)));
        }
    }

    /// Nothing destructive is one key away: no key ends a session, and none that moves it does so while something is asked.
    @Test
    void noKeyEndsASession() {
        Set<Act> harmless = EnumSet.complementOf(EnumSet.of(Act.PRESS, Act.PRESS_OR_READY, Act.PRESS_OR_RESUME));
        for (KeyCode key : KeyCode.values()) {
            assertTrue(key == KeyCode.ENTER || harmless.contains(usual(Kind.RUNNING, key)), key::name);
            assertTrue(harmless.contains(anyKey(Kind.RUNNING, key, LONG)), key::name);
        }
    }

    @Test
    void combinationsBelongToTheDesktopAndOnlyPause() {
        KeyRules.Key combined = new KeyRules.Key(KeyCode.H, "h", true);
        assertEquals(Act.LEAVE, KeyRules.of(at(Kind.RUNNING, false), combined));
        assertEquals(Act.PAUSE, KeyRules.of(at(Kind.RUNNING, true), combined));
        assertEquals(Act.LEAVE, KeyRules.of(at(Kind.PAUSED, true), combined));
        assertEquals(Act.LEAVE, KeyRules.of(new Situation(Kind.RUNNING, true, true, LONG), combined));
    }

    @Test
    void escapeLeavesTheSmallView() {
        for (Kind kind : Kind.values()) {
            assertEquals(Act.LARGE, KeyRules.of(new Situation(kind, true, true, SHORT), key(KeyCode.ESCAPE)));
            assertEquals(Act.LARGE, KeyRules.of(new Situation(kind, false, true, SHORT), key(KeyCode.ESCAPE)));
        }
    }

    @Test
    void aClickPausesWhereThereIsNothingToClickOnOrAnyKeyDoes() {
        assertEquals(Act.PAUSE, KeyRules.ofClick(at(Kind.RUNNING, true), false));
        assertEquals(Act.READY, KeyRules.ofClick(at(Kind.WAITING, true), false));
        assertEquals(Act.PAUSE, KeyRules.ofClick(at(Kind.RUNNING, false), true));
        assertEquals(Act.LEAVE, KeyRules.ofClick(at(Kind.RUNNING, false), false));
        assertEquals(Act.LEAVE, KeyRules.ofClick(at(Kind.WAITING, false), false));
        assertEquals(Act.LEAVE, KeyRules.ofClick(at(Kind.PAUSED, true), true));
    }

    private static Act usual(Kind kind, KeyCode key) {
        return KeyRules.of(at(kind, false), key(key));
    }

    private static Act anyKey(Kind kind, KeyCode key, Duration sincePause) {
        return KeyRules.of(new Situation(kind, true, false, sincePause), key(key));
    }

    private static Situation at(Kind kind, boolean anyKey) {
        return new Situation(kind, anyKey, false, LONG);
    }

    private static KeyRules.Key key(KeyCode code) {
        return new KeyRules.Key(code, "", false);
    }
}
