package app.unknot.ui.shell;

import java.util.List;

/// What is in the way of keeping the person's sessions, shown above every screen until it is over or put away.
///
/// @param title what is the matter
/// @param text what that means, and what was tried
/// @param acts what can be done about it
public record Worry(String title, String text, List<Notice.Action> acts) {
    public Worry {
        acts = List.copyOf(acts);
    }
}
