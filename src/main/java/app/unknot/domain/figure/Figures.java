package app.unknot.domain.figure;

import app.unknot.domain.catalog.Position;
import java.util.Map;
import java.util.Optional;

/// The figures that there are, by name: a technique's id; or, where a routine places a technique otherwise, the id, `@`
/// and the position's code.
public record Figures(Map<String, Figure> byName) {
    private static final String AT = "@";
    /// No figure at all: every screen does without.
    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        byName = Map.copyOf(byName);
    }

    /// What the figure of a technique in a position is called, where it has one of its own.
    public static String name(String technique, Position position) {
        return technique + AT + position.code();
    }

    /// The figure of an entry, or of a technique in a position: where that has none of its own, the technique's.
    public Optional<Figure> of(String name) {
        return find(byName, name);
    }

    /// The technique of a figure of this name.
    public static String technique(String name) {
        return name.split(AT)[0];
    }

    /// Finds in a map of things by figure name as [#of] does.
    public static <T> Optional<T> find(Map<String, T> things, String name) {
        return Optional.ofNullable(things.get(name)).or(() -> Optional.ofNullable(things.get(technique(name))));
    }
}
