package app.unknot.domain.settings;

import java.util.Optional;

/// How the app looks, sounds, speaks and leads, and how often someone means to use it.
public record Preferences(Looks looks, Sound sound, Speech speech, Leading leading, Rhythm rhythm) {
    /// What a fresh installation starts with.
    public static final Preferences DEFAULT = new Preferences(new Looks(Theme.SYSTEM, 100, false), new Sound(true, 70),
            new Speech(Verbosity.FULL, Optional.empty(), 160), new Leading(5, When.PARTNER, When.PARTNER, true, Optional.empty()),
            new Rhythm(3));

    /// How the app looks.
    ///
    /// @param textPercent text size, 100 to 200 percent
    /// @param lessMotion whether figures show key poses only, even where the system allows motion
    public record Looks(Theme theme, int textPercent, boolean lessMotion) {
        public Looks {
            requireWithin("textPercent", textPercent, 100, 200);
        }

        public Looks with(Theme other) {
            return new Looks(other, textPercent, lessMotion);
        }

        public Looks withText(int percent) {
            return new Looks(theme, percent, lessMotion);
        }

        public Looks withLessMotion(boolean less) {
            return new Looks(theme, textPercent, less);
        }
    }

    /// Sounds on or off, and the volume of 0 to 100, which holds for the voice, too.
    public record Sound(boolean on, int volume) {
        public Sound {
            requireWithin("volume", volume, 0, 100);
        }
    }

    /// What the voice says, and how.
    ///
    /// @param voice its name as the system calls it; empty for the system's own choice
    /// @param rate words a minute, 100 to 240
    public record Speech(Verbosity verbosity, Optional<String> voice, int rate) {
        public Speech {
            requireWithin("rate", rate, 100, 240);
        }

        public Speech with(Verbosity other) {
            return new Speech(other, voice, rate);
        }

        public Speech with(Optional<String> other) {
            return new Speech(verbosity, other, rate);
        }

        public Speech withRate(int wordsPerMinute) {
            return new Speech(verbosity, voice, wordsPerMinute);
        }
    }

    /// How a session leads.
    ///
    /// @param countInSeconds count-in after a pause, 3 to 10 s
    /// @param anyKey when every key pauses
    /// @param farView when a session begins with nothing but what is read from afar
    /// @param keepAwake whether the screen stays on while a session runs
    /// @param smallView where the small view was last
    public record Leading(int countInSeconds, When anyKey, When farView, boolean keepAwake, Optional<Corner> smallView) {
        public Leading {
            requireWithin("countInSeconds", countInSeconds, 3, 10);
        }

        public Leading withCountIn(int seconds) {
            return new Leading(seconds, anyKey, farView, keepAwake, smallView);
        }

        public Leading withAnyKey(When when) {
            return new Leading(countInSeconds, when, farView, keepAwake, smallView);
        }

        public Leading withFarView(When when) {
            return new Leading(countInSeconds, anyKey, when, keepAwake, smallView);
        }

        public Leading withKeepAwake(boolean awake) {
            return new Leading(countInSeconds, anyKey, farView, awake, smallView);
        }

        public Leading withSmallView(Corner place) {
            return new Leading(countInSeconds, anyKey, farView, keepAwake, Optional.of(place));
        }
    }

    /// The upper left corner of a window, in pixels of the desktop; below 0 on a screen beside or above the first.
    public record Corner(int x, int y) {}

    /// How often someone means to do a session.
    ///
    /// @param daysAWeek 1 to 7; the rest are days of rest
    public record Rhythm(int daysAWeek) {
        public Rhythm {
            requireWithin("daysAWeek", daysAWeek, 1, 7);
        }
    }

    public Preferences with(Looks other) {
        return new Preferences(other, sound, speech, leading, rhythm);
    }

    public Preferences with(Sound other) {
        return new Preferences(looks, other, speech, leading, rhythm);
    }

    public Preferences with(Speech other) {
        return new Preferences(looks, sound, other, leading, rhythm);
    }

    public Preferences with(Leading other) {
        return new Preferences(looks, sound, speech, other, rhythm);
    }

    public Preferences with(Rhythm other) {
        return new Preferences(looks, sound, speech, leading, other);
    }

    private static void requireWithin(String field, int value, int from, int to) {
        if (value < from || value > to) {
            throw new IllegalArgumentException(field + ": must lie within " + from + " and " + to);
        }
    }
}
