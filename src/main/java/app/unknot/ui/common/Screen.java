package app.unknot.ui.common;

import javafx.scene.Parent;

/// One screen, as the shell sees it. What opens, closes: after [#close] a screen holds no listener, timer or thread.
public interface Screen {
    /// What is shown. The same node every time.
    Parent view();

    /// What is kept has changed elsewhere: a screen that shows it looks again.
    default void refresh() {}

    /// The screen is left for good.
    default void close() {}
}
