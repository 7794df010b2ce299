package app.unknot.ui.shell;

import java.util.Optional;

/// Something calm to know, shown above the screen until it is put away.
///
/// @param action what can be done about it
public record Notice(String text, Optional<Action> action) {
    /// An act and the word on its button.
    public record Action(String word, Runnable act) {}
}
