package app.unknot.ui.session;

import java.time.Duration;
import javafx.scene.input.KeyCode;

/// What a key means, at a moment of a session: nothing but a table.
///
/// In any-key mode a hand, an elbow or a foot can pause by any key, and can't resume by the same accident.
final class KeyRules {
    /// How long after a pause an accident may still go on.
    static final Duration ACCIDENT = Duration.ofMillis(700);

    /// What a session is doing, as far as keys go.
    enum Kind {
        /// Time passes.
        RUNNING,
        /// It waits until someone is in position.
        WAITING,
        /// The pause page is shown.
        PAUSED,
        /// It stopped by itself, and asks how to go on.
        STOPPED,
        /// Something else is asked or listed.
        ASKED
    }

    /// @param anyKey whether every key pauses
    /// @param small whether the small view has the keyboard
    /// @param sincePause how long it has been paused; of no meaning while it is not
    record Situation(Kind kind, boolean anyKey, boolean small, Duration sincePause) {
        private boolean mayBeAccident() {
            return sincePause.compareTo(ACCIDENT) < 0;
        }
    }

    /// A key that went down.
    ///
    /// @param text what it types
    /// @param combined whether it was held together with Ctrl, Alt or Meta
    record Key(KeyCode code, String text, boolean combined) {}

    /// What is to be done.
    enum Act {
        PAUSE, RESUME, READY, BACK, SKIP, SHORTER, LONGER, ONE_MORE, HURT, MUTE, STEPS, FAR, SMALL, LARGE, KEYS, ASK_END, CLOSE_PANEL,
        /// Presses the button that has the keyboard, if any does.
        PRESS, PRESS_OR_READY, PRESS_OR_RESUME,
        /// Nothing, and nobody else gets to see the key.
        NOTHING,
        /// It is left to whatever has the keyboard.
        LEAVE
    }

    private KeyRules() {}

    static Act of(Situation at, Key key) {
        if (key.combined) {
            return at.anyKey && at.kind == Kind.RUNNING && !at.small ? Act.PAUSE : Act.LEAVE;
        }
        if (at.small && key.code == KeyCode.ESCAPE) {
            return Act.LARGE;
        }
        return at.anyKey ? anyKey(at, key) : usual(at.kind, key);
    }

    /// What a click means that hits no control.
    ///
    /// @param bare whether there are no controls to be seen
    static Act ofClick(Situation at, boolean bare) {
        return switch (at.kind) {
            case RUNNING -> at.anyKey || bare ? Act.PAUSE : Act.LEAVE;
            case WAITING -> at.anyKey || bare ? Act.READY : Act.LEAVE;
            case PAUSED, STOPPED, ASKED -> Act.LEAVE;
        };
    }

    /// Whether a click, wherever it hits, may belong to the accident that paused.
    static boolean swallowsClick(Situation at) {
        return switch (at.kind) {
            case RUNNING, WAITING -> false;
            case PAUSED, STOPPED, ASKED -> at.anyKey && at.mayBeAccident();
        };
    }

    private static Act anyKey(Situation at, Key key) {
        return switch (at.kind) {
            case RUNNING -> staysItself(key) ? usual(at.kind, key) : Act.PAUSE;
            case WAITING -> key.code == KeyCode.H ? Act.HURT : Act.READY;
            case PAUSED, STOPPED -> at.mayBeAccident() ? calm(key) : resume(at.kind, key);
            case ASKED -> at.mayBeAccident() ? calm(key) : usual(at.kind, key);
        };
    }

    private static boolean staysItself(Key key) {
        return key.text.equals("?") || switch (key.code) {
            case H, M, F11 -> true;
            default -> false;
        };
    }

    /// Pain is never swallowed.
    private static Act calm(Key key) {
        return key.code == KeyCode.H ? Act.HURT : Act.NOTHING;
    }

    private static Act resume(Kind kind, Key key) {
        return switch (key.code) {
            case PAGE_DOWN -> Act.RESUME;
            case ENTER -> Act.PRESS_OR_RESUME;
            default -> usual(kind, key);
        };
    }

    private static Act usual(Kind kind, Key key) {
        if (key.text.equals("?")) {
            return Act.KEYS;
        }
        boolean under = kind == Kind.RUNNING || kind == Kind.WAITING;
        return switch (key.code) {
            case H -> Act.HURT;
            case M -> Act.MUTE;
            case L -> Act.STEPS;
            case S -> Act.SMALL;
            case F11 -> Act.FAR;
            case ESCAPE -> under || kind == Kind.PAUSED ? Act.ASK_END : Act.CLOSE_PANEL;
            case TAB -> Act.LEAVE;
            case PAUSE, STOP -> under ? Act.PAUSE : Act.NOTHING;
            case ENTER -> enter(kind);
            case SPACE -> kind == Kind.STOPPED || kind == Kind.ASKED ? enter(kind) : goOnOrPause(kind);
            // A presenter's key for a black screen, which some send as a full stop.
            case B, PERIOD, PLAY -> goOnOrPause(kind);
            default -> kind == Kind.WAITING ? Act.READY : steer(kind, key);
        };
    }

    /// Where no button has the keyboard, it goes on with what stands.
    private static Act enter(Kind kind) {
        return switch (kind) {
            case WAITING -> Act.PRESS_OR_READY;
            case STOPPED -> Act.PRESS_OR_RESUME;
            case RUNNING, PAUSED, ASKED -> Act.PRESS;
        };
    }

    private static Act goOnOrPause(Kind kind) {
        return switch (kind) {
            case RUNNING -> Act.PAUSE;
            case WAITING -> Act.READY;
            case PAUSED, STOPPED -> Act.RESUME;
            case ASKED -> Act.NOTHING;
        };
    }

    private static Act steer(Kind kind, Key key) {
        boolean asks = kind == Kind.STOPPED || kind == Kind.ASKED;
        return switch (key.code) {
            case RIGHT, PAGE_DOWN, TRACK_NEXT -> asks ? Act.NOTHING : Act.SKIP;
            case LEFT, PAGE_UP, TRACK_PREV -> asks ? Act.NOTHING : Act.BACK;
            case PLUS, ADD, EQUALS -> Act.LONGER;
            case MINUS, SUBTRACT -> Act.SHORTER;
            case O -> Act.ONE_MORE;
            default -> Act.LEAVE;
        };
    }
}
