package app.unknot.ui.common;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.figure.Bounds;
import app.unknot.domain.figure.Drawing;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Figures;
import app.unknot.domain.figure.Painter;
import app.unknot.domain.routine.Side;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Every figure, and its still picture drawn ahead, so that a screen full of them opens at once.
public record Gallery(Figures figures, Map<String, Still> stills) {
    /// No figure at all: every screen does without.
    public static final Gallery EMPTY = new Gallery(Figures.NONE, Map.of());

    /// A figure's key pose.
    ///
    /// @param side the side it works; both where it has none
    /// @param bounds what of the drawing to show, and of one repetition
    public record Still(Figure figure, Side side, Drawing drawing, Bounds bounds) {
        static Still of(Figure figure, Side side) {
            Painter painter = new Painter(figure);
            return new Still(figure, side, painter.still(side), painter.stillBounds(side));
        }
    }

    public Gallery {
        stills = Map.copyOf(stills);
    }

    /// Draws all of them: some tens of milliseconds, so never on the JavaFX thread.
    public static Gallery of(Catalog catalog, Figures figures) {
        Map<String, Still> stills = new HashMap<>();
        figures.byName().forEach((name, figure) -> stills.put(name, Still.of(figure, side(catalog, Figures.technique(name)))));
        return new Gallery(figures, stills);
    }

    private static Side side(Catalog catalog, String technique) {
        return catalog.technique(technique).filter(found -> found.dosing().dose().sides() == 2).isPresent() ? Side.LEFT : Side.BOTH;
    }

    /// The still picture of the figure of this name; see [Figures#of].
    public Optional<Still> still(String name) {
        return Figures.find(stills, name);
    }
}
