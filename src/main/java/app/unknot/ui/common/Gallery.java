package app.unknot.ui.common;

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
    /// A figure's key pose.
    ///
    /// @param bounds what of the drawing to show
    public record Still(Figure figure, Drawing drawing, Bounds bounds) {
        static Still of(Figure figure) {
            Painter painter = new Painter(figure);
            return new Still(figure, painter.still(Side.LEFT), painter.stillBounds(Side.LEFT));
        }
    }

    public Gallery {
        stills = Map.copyOf(stills);
    }

    /// Draws all of them: some tens of milliseconds, so never on the JavaFX thread.
    public static Gallery of(Figures figures) {
        Map<String, Still> stills = new HashMap<>();
        figures.byName().forEach((name, figure) -> stills.put(name, Still.of(figure)));
        return new Gallery(figures, stills);
    }

    /// The still picture of the figure of this name; see [Figures#of].
    public Optional<Still> still(String name) {
        return Figures.find(stills, name);
    }
}
