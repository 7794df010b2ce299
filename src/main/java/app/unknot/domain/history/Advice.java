package app.unknot.domain.history;

import java.util.Optional;

/// What a discomfort of 0 to 10 asks for: the traffic light for exercise (Provide Physiotherapy; AHP Suffolk NHS).
public enum Advice {
    /// 0 to 3.
    GO_ON,
    /// 4 to 5: it has to settle within 24 hours.
    EASE_OFF,
    /// 6 to 10.
    STOP;

    private static final int EASE_FROM = 4;
    private static final int STOP_FROM = 6;
    /// So much more after a session than before it is worth a word.
    private static final int WORSE_BY = 2;

    /// What to do with this discomfort before a session.
    public static Advice before(Discomfort now) {
        if (now.level() >= STOP_FROM) {
            return STOP;
        }
        return now.level() >= EASE_FROM ? EASE_OFF : GO_ON;
    }

    /// What to do with this discomfort after a session: there is a word to say where it is clearly more than before, and
    /// where it is in the red and no less.
    ///
    /// @param before what was answered before, if it was
    public static Optional<Advice> after(Optional<Discomfort> before, Discomfort now) {
        boolean worse = before.filter(then -> now.level() - then.level() >= WORSE_BY).isPresent();
        boolean better = before.filter(then -> now.level() < then.level()).isPresent();
        return Optional.of(before(now)).filter(advice -> worse || (advice == STOP && !better));
    }
}
