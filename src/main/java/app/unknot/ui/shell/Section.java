package app.unknot.ui.shell;

/// What the rail leads to.
public enum Section {
    CATALOG, HISTORY, SETTINGS, SAFETY
}
