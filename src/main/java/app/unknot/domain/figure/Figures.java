package app.unknot.domain.figure;

import app.unknot.domain.catalog.Position;
import java.util.Optional;

/// The figures that there are, by name: a technique's id; or, where a routine places a technique otherwise, the id, `@`
/// and the position's code. A figure may be read when it is first asked for, so never ask on the JavaFX thread.
@FunctionalInterface
public interface Figures {
    /// No figure at all: every screen does without.
    Figures NONE = _ -> Optional.empty();

    /// The figure of exactly this name.
    Optional<Figure> named(String name);

    /// The figure of an entry, or of a technique in a position: where that has none of its own, the technique's.
    default Optional<Figure> of(String name) {
        String technique = technique(name);
        return named(name).or(() -> technique.equals(name) ? Optional.empty() : named(technique));
    }

    /// What the figure of a technique in a position is called, where it has one of its own.
    static String name(String technique, Position position) {
        return technique + "@" + position.code();
    }

    /// The technique of a figure of this name.
    static String technique(String name) {
        return name.split("@")[0];
    }
}
