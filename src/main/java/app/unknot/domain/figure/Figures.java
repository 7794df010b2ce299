package app.unknot.domain.figure;

import app.unknot.domain.catalog.Position;
import java.util.Map;
import java.util.Optional;

/// The figures that there are, by name: a technique's id; or, where a routine places a technique otherwise, the id, `@`
/// and the position's code.
public record Figures(Map<String, Figure> byName) {
    /// No figure at all: every screen does without.
    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        byName = Map.copyOf(byName);
    }

    /// What the figure of a technique in a position other than its own is called.
    public static String name(String technique, Position position) {
        return technique + "@" + position.code();
    }

    /// The figure of an entry.
    public Optional<Figure> of(String id) {
        return Optional.ofNullable(byName.get(id));
    }

    /// The figure of a technique as a step places it.
    public Optional<Figure> of(String technique, Position position) {
        return of(name(technique, position)).or(() -> of(technique));
    }
}
