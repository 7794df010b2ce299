package app.unknot.ui.common;

/// A page of the history.
public enum PastPage {
    /// Every session, and one of them in full.
    SESSIONS,
    /// The days on which there were sessions.
    CALENDAR,
    /// What changed over weeks, and what seems to have helped.
    PROGRESS
}
