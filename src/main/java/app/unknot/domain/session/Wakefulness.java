package app.unknot.domain.session;

/// Keeps the screen from going dark while nobody touches the machine. Returns at once and never fails: where the machine
/// can't do it, the session goes on all the same.
public interface Wakefulness {
    /// The screen is to stay on from now on. Asked again, it sees to it that this still holds.
    ///
    /// @param reason why, in words that the desktop may show
    void hold(String reason);

    /// The screen may go dark again.
    void letGo();
}
