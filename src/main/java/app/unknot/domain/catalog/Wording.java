package app.unknot.domain.catalog;

import java.util.List;

/// The words of a technique; everything that a translation replaces.
///
/// @param instruction the one line that is shown and spoken during the session
/// @param steps how to do it, in order
/// @param feel what it should feel like
/// @param advice cautions and how often
public record Wording(Title title, String instruction, List<String> steps, String feel, Advice advice) {
    /// The name, and the other words under which people look for it.
    public record Title(String name, List<String> aliases) {
        public Title {
            aliases = List.copyOf(aliases);
        }
    }

    /// What to mind, and how often to do it.
    public record Advice(List<String> cautions, String frequency) {
        public Advice {
            cautions = List.copyOf(cautions);
        }
    }

    public Wording {
        steps = List.copyOf(steps);
    }
}
