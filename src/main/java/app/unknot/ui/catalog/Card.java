package app.unknot.ui.catalog;

import java.util.List;
import java.util.Optional;

/// What a card of the grid says, ready to be shown.
///
/// @param facts length and who, in a line
/// @param about what it is for, or the parts of the body
/// @param figures the names of the figures that picture it
record Card(String id, Kind kind, String name, String facts, String about, Marks marks, List<String> figures) {
    Card {
        figures = List.copyOf(figures);
    }

    /// What the card is for.
    enum Kind {
        ROUTINE, TECHNIQUE, LEARN_ONLY
    }

    /// What sets it apart.
    ///
    /// @param mark a remark such as "Not for you"
    record Marks(boolean favourite, Optional<String> mark) {}

    /// All of it, for a screen reader.
    String spoken() {
        return name + ". " + facts + ". " + about + marks.mark().map(mark -> ". " + mark).orElse("");
    }
}
